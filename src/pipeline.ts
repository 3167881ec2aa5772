import { type AnnotateOptions, annotate } from './annotate/annotate.ts';
import type { Annotations, Mention } from './annotate/mention.ts';
import { restoreAnnotations } from './annotate/restore.ts';
import { assemble } from './assemble/assemble.ts';
import type { Loser } from './assemble/evidence.ts';
import { presentText } from './assemble/present.ts';
import { type Cleaned, type CleanOptions, clean } from './clean/clean.ts';
import type { Document } from './document/document.ts';
import { checkText } from './document/limits.ts';
import { DealxError } from './errors.ts';
import type { Candidate } from './extract/candidate.ts';
import { extract } from './extract/extract.ts';
import { restoreCandidates } from './extract/restore.ts';
import type { Glossed } from './gloss/gloss.ts';
import { languageOf } from './gloss/language.ts';
import { en } from './locales/en.ts';
import { GLOSSES } from './locales/glosses.ts';
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

/** The only ordered list of stages: read (outside) → clean → (gloss) → annotate → extract → assemble. Validation and rendering follow outside. */
export async function run(input: RawInput, options: PipelineOptions = {}): Promise<Result> {
  const cleaned = await runClean(input, options);
  const layers = await runLayers(cleaned.document, options);
  const { annotations, document } = layers;
  const { record, losers } = assemble(document, annotations, candidatesOf(layers));
  return { ...presentText(document, record), losers, cleaned, annotations };
}

/** The stages up to the mentions. */
export async function runAnnotate(input: RawInput, options: PipelineOptions = {}): Promise<Annotated> {
  const cleaned = await runClean(input, options);
  return { cleaned, annotations: (await runLayers(cleaned.document, options)).annotations };
}

/** The first stage, and the limits that hold for what it leaves. */
export async function runClean(input: RawInput, options: PipelineOptions = {}): Promise<Cleaned> {
  const cleaned = await clean(input, options);
  const { text } = cleaned.document;
  if (text.trim() === '') throw new DealxError('no-text', 'no article text was found in it', 'is it the whole page? Try --no-clean');
  checkText(text);
  return cleaned;
}

interface Layers {
  readonly document: Document;
  readonly annotations: Annotations;
  /** The gloss that the rules read, where the article is in another language than theirs. */
  readonly gloss: { readonly glossed: Glossed; readonly found: Annotations; readonly of: ReadonlyMap<Mention, Mention> } | null;
}

/** Annotates an article, by way of its gloss where its language has one. */
async function runLayers(document: Document, options: AnnotateOptions): Promise<Layers> {
  const language = languageOf(document);
  if (language === null) return { document, annotations: annotate(document, en, options), gloss: null };
  // loaded only when needed, as the HTML parser is
  const [{ glossOf }, gloss] = await Promise.all([import('./gloss/gloss.ts'), GLOSSES[language]!.load()]);
  const glossed = glossOf(document, gloss);
  const found = annotate(glossed.document, en, { ...options, capitalsOnly: true });
  const { annotations, of } = restoreAnnotations(found, glossed);
  return { document: glossed.source, annotations, gloss: { glossed, found, of } };
}

function candidatesOf({ document, annotations, gloss }: Layers): Candidate[] {
  if (gloss === null) return extract(document, annotations, en);
  return restoreCandidates(extract(gloss.glossed.document, gloss.found, en), gloss.glossed, gloss.of);
}
