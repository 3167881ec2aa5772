import { asDealxError } from '../errors.ts';
import { lines, parseRecord } from '../read/ndjson.ts';
import type { RawInput } from '../read/raw-input.ts';
import { toJson } from '../render/json.ts';
import { complain, exitOf, say } from './exit.ts';
import type { Output } from './output.ts';
import { progress } from './progress.ts';

/** What stands in a record's place where there is none. */
export function errorRecord(id: string, thrown: unknown): { id: string; error: { code: string; message: string } } {
  const error = asDealxError(thrown);
  return { id, error: { code: error.code, message: error.line } };
}

/** A tally of a batch: what came out, what did not. */
export class Tally {
  done = 0;
  failed = 0;

  get exit(): number {
    return exitOf(this.done, this.failed);
  }

  /** One line for a person, where something failed. */
  report(): void {
    const all = this.done + this.failed;
    if (this.failed > 0) say(`${this.failed} of ${all} ${all === 1 ? 'article' : 'articles'} failed: see the records that have "error"`);
  }
}

/** Reads NDJSON records and writes exactly one line for each, in the same order; a bad record never ends it. */
export async function eachRecord(
  stream: AsyncIterable<Buffer | string>,
  output: Output,
  work: (input: RawInput, warnings: readonly string[]) => Promise<object>,
): Promise<number> {
  const tally = new Tally();
  await putRecords(stream, output, tally, work);
  await output.end();
  tally.report();
  return tally.exit;
}

/** As `eachRecord`, as one part of a larger batch. */
export async function putRecords(
  stream: AsyncIterable<Buffer | string>,
  output: Output,
  tally: Tally,
  work: (input: RawInput, warnings: readonly string[]) => Promise<object>,
): Promise<void> {
  for await (const line of lines(stream)) {
    const parsed = await parseRecord(line);
    await put(output, tally, parsed.id, async () => {
      if ('error' in parsed) throw parsed.error;
      return work(parsed.input, parsed.warnings);
    });
    if (output.closed) return;
  }
}

/** Writes what `work` gives, or the error record in its place. */
export async function put(output: Output, tally: Tally, id: string, work: () => Promise<object>): Promise<void> {
  let text: string;
  try {
    text = toJson(await work());
    tally.done++;
  } catch (thrown) {
    tally.failed++;
    if (asDealxError(thrown).code === 'internal') complain(id, thrown);
    text = toJson(errorRecord(id, thrown));
  }
  await output.write(`${text}\n`);
  progress(tally.done, tally.failed);
}
