import { type AnnotateOptions, annotate } from './annotate/annotate.ts';
import { assemble } from './assemble/assemble.ts';
import type { Loser } from './assemble/evidence.ts';
import { presentText } from './assemble/present.ts';
import { type Cleaned, type CleanOptions, clean } from './clean/clean.ts';
import { extract } from './extract/extract.ts';
import { en } from './locales/en.ts';
import type { RawInput } from './read/raw-input.ts';
import type { DealRecord } from './schema/record.ts';

export interface PipelineOptions extends CleanOptions, AnnotateOptions {}

export interface Result {
  readonly record: DealRecord;
  /** The cleaned text that the record's evidence points into. */
  readonly text: string;
  /** Values that lost, for `dealx explain`. */
  readonly losers: readonly Loser[];
  readonly cleaned: Cleaned;
}

/** The only ordered list of stages: read (outside) → clean → annotate → extract → assemble. Validation and rendering follow outside. */
export async function run(input: RawInput, options: PipelineOptions = {}): Promise<Result> {
  const cleaned = await clean(input, options);
  const annotations = annotate(cleaned.document, en, options);
  const candidates = extract(cleaned.document, annotations, en);
  const { record, losers } = assemble(cleaned.document, annotations, candidates);
  return { ...presentText(cleaned.document, record), losers, cleaned };
}
