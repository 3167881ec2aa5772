import { annotate, type AnnotateOptions } from './annotate/annotate.ts';
import { type Assembled, assemble } from './assemble/assemble.ts';
import { clean, type CleanOptions, type Cleaned } from './clean/clean.ts';
import { extract } from './extract/extract.ts';
import { en } from './locales/en.ts';
import type { RawInput } from './read/raw-input.ts';

export interface PipelineOptions extends CleanOptions, AnnotateOptions {}

/** The only ordered list of stages: read (outside) → clean → annotate → extract → assemble. Validation and rendering follow outside. */
export async function run(input: RawInput, options: PipelineOptions = {}): Promise<Assembled & { cleaned: Cleaned }> {
  const cleaned = await clean(input, options);
  const annotations = annotate(cleaned.document, en, options);
  const candidates = extract(cleaned.document, annotations, en);
  return { ...assemble(cleaned.document, annotations, candidates), cleaned };
}
