import { type PipelineOptions, run } from '../../src/pipeline.ts';
import type { DealRecord } from '../../src/schema/record.ts';
import type { Labelled } from './corpus.ts';
import type { Scored } from './score.ts';

/** Reads every article, in this process. What fails has no record and is counted as such. */
export async function readAll(corpus: readonly Labelled[], options: PipelineOptions = {}): Promise<Scored[]> {
  const out: Scored[] = [];
  for (const { gold, input } of corpus) out.push({ gold, record: await recordOf(input, options) });
  return out;
}

async function recordOf(input: Labelled['input'], options: PipelineOptions): Promise<DealRecord | null> {
  try {
    return (await run(input, options)).record;
  } catch (error) {
    console.error(`${input.id}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}
