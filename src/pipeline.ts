import { type AnnotateOptions, annotate } from './annotate/annotate.ts';
import type { Annotations } from './annotate/mention.ts';
import { assemble } from './assemble/assemble.ts';
import type { Loser } from './assemble/evidence.ts';
import { presentText } from './assemble/present.ts';
import { type Cleaned, type CleanOptions, clean } from './clean/clean.ts';
import { checkText } from './document/limits.ts';
import { DealxError } from './errors.ts';
import { extract } from './extract/extract.ts';
import { en } from './locales/en.ts';
import type { RawInput } from './read/raw-input.ts';
import type { DealRecord } from './schema/record.ts';

export interface PipelineOptions extends CleanOptions, AnnotateOptions {}

export interface Annotated {
  readonly cleaned: Cleaned;
  readonly annotations: Annotations;
}

export interface Result extends Annotated {
  readonly record: DealRecord;
  /** The cleaned text that the record's evidence points into. */
  readonly text: string;
  /** Values that lost, for `dealx explain`. */
  readonly losers: readonly Loser[];
}

/** The only ordered list of stages: read (outside) → clean → annotate → extract → assemble. Validation and rendering follow outside. */
export async function run(input: RawInput, options: PipelineOptions = {}): Promise<Result> {
  const { cleaned, annotations } = await runAnnotate(input, options);
  const candidates = extract(cleaned.document, annotations, en);
  const { record, losers } = assemble(cleaned.document, annotations, candidates);
  return { ...presentText(cleaned.document, record), losers, cleaned, annotations };
}

/** The stages up to the mentions. */
export async function runAnnotate(input: RawInput, options: PipelineOptions = {}): Promise<Annotated> {
  const cleaned = await runClean(input, options);
  return { cleaned, annotations: annotate(cleaned.document, en, options) };
}

/** The first stage, and the limits that hold for what it leaves. */
export async function runClean(input: RawInput, options: PipelineOptions = {}): Promise<Cleaned> {
  const cleaned = await clean(input, options);
  const { text } = cleaned.document;
  if (text.trim() === '') throw new DealxError('no-text', 'no article text was found in it', 'is it the whole page? Try --no-clean');
  checkText(text);
  return cleaned;
}
