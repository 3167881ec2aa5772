import { annotate, type AnnotateOptions } from './annotate/annotate.ts';
import { assemble } from './assemble/assemble.ts';
import { clean, type CleanOptions, type Cleaned } from './clean/clean.ts';
import { extract } from './extract/extract.ts';
import { en } from './locales/en.ts';
import type { RawInput } from './read/raw-input.ts';
import type { DealRecord } from './schema/record.ts';

export interface PipelineOptions extends CleanOptions, AnnotateOptions {}

/** The only ordered list of stages: read (outside) → clean → annotate → extract → assemble. Validation and rendering follow outside. */
export async function run(input: RawInput, options: PipelineOptions = {}): Promise<{ record: DealRecord; cleaned: Cleaned }> {
  const cleaned = await clean(input, options);
  const annotations = annotate(cleaned.document, en, options);
  const candidates = extract(cleaned.document, annotations, en);
  return { record: assemble(cleaned.document, annotations, candidates), cleaned };
}
