import type { Removal } from './clean/clean.ts';
import type { Aside, Block, Metadata } from './document/document.ts';
import { DealxError } from './errors.ts';
import { run, runAnnotate, runClean } from './pipeline.ts';
import { inputOf } from './read/article.ts';
import { wellFormed } from './read/charset.ts';
import { formatOfContent } from './read/format.ts';
import { isoDate } from './read/iso-date.ts';
import type { RawInput } from './read/raw-input.ts';
import { type MentionOut, mentionsOut } from './render/mentions.ts';
import { recordOut } from './render/record.ts';
import type { DealRecord } from './schema/record.ts';

export { DealxError, type ErrorCode } from './errors.ts';
export type { MentionOut as Mention } from './render/mentions.ts';
export type { Deal, Evidence, Investor, Money, Person, RelatedDeal, TimelineEvent } from './schema/record.ts';
export { DealRecord, recordJsonSchema } from './schema/record.ts';
export type { Aside, Block, Metadata, Removal };

/** One article: exactly one of `text`, `html`, `markdown`, and what else is known about it. */
export interface ArticleInput {
  readonly id?: string;
  readonly text?: string;
  readonly html?: string;
  readonly markdown?: string;
  readonly title?: string | null;
  readonly url?: string | null;
  /** ISO 8601 date or date-time; relative dates are counted from it. */
  readonly publishedAt?: string | null;
}

export interface ArticleOptions {
  /** Default true; false takes the text as it stands, so that offsets are those of the input. */
  readonly clean?: boolean;
}

export interface DealOptions extends ArticleOptions {
  /** Put the cleaned text into `article.text`. Default false. */
  readonly text?: boolean;
  /** Default true; false leaves `evidence` empty. */
  readonly evidence?: boolean;
}

export interface CleanedArticle {
  readonly text: string;
  readonly meta: Metadata;
  /** Half-open intervals of `text`. */
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  readonly removals: readonly Removal[];
}

/** The deal that an article reports. A string is told apart as text, HTML or Markdown. Throws DealxError. */
export async function extractDeal(article: string | ArticleInput, options: DealOptions = {}): Promise<DealRecord> {
  const { record, text } = await run(input(article), { raw: options.clean === false });
  return recordOut(record, text, options);
}

/** The article's text without the page around it, and what was cut. Throws DealxError. */
export async function cleanArticle(article: string | ArticleInput): Promise<CleanedArticle> {
  const { document, removals } = await runClean(input(article));
  const { text, meta, blocks, asides } = document;
  return { text, meta, blocks, asides, removals };
}

/** Every amount, date, round, share and name of an article, with offsets into its (cleaned) text. Throws DealxError. */
export async function annotateArticle(article: string | ArticleInput, options: ArticleOptions = {}): Promise<MentionOut[]> {
  const { cleaned, annotations } = await runAnnotate(input(article), { raw: options.clean === false });
  return mentionsOut(cleaned.document.text, annotations);
}

function input(article: string | ArticleInput): RawInput {
  if (typeof article === 'string') return inputOf('article', formatOfContent(article), wellFormed(article), {});
  const { id = 'article', title = null, url = null, publishedAt = null } = article;
  const given = (['text', 'html', 'markdown'] as const).filter((format) => article[format] !== undefined);
  const format = given[0];
  if (format === undefined || given.length > 1) throw new DealxError('usage', 'give exactly one of text, html, markdown');
  if (publishedAt !== null && isoDate(publishedAt) === null)
    throw new DealxError('usage', 'publishedAt is not an ISO 8601 date', 'write it as 2026-04-10');
  return inputOf(id, format, wellFormed(article[format]!), { title, url, publishedAt });
}
