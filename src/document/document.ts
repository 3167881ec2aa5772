import { splitSentences } from './sentences.ts';
import type { Span } from './span.ts';

/**
 * What a block of the text is. `headline` is the article's title, placed first so that values may rest on it;
 * everything from `paragraph` to `table-row` is running text. `dek` is the summary line under the title.
 */
export type BlockKind = 'headline' | 'dek' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table-row';

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A piece of the page that is not the article's text but may be used knowingly; its text stands outside `text`. */
export interface Aside {
  readonly kind: 'caption' | 'related' | 'bio';
  readonly text: string;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index of the block that holds it. */
  readonly block: number;
  readonly kind: BlockKind;
}

export interface Metadata {
  readonly title: string | null;
  readonly dek: string | null;
  readonly author: string | null;
  readonly site: string | null;
  readonly url: string | null;
  /** ISO 8601 date or date-time. */
  readonly publishedAt: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** One article, cleaned. Frozen: annotators and rules lay spans over `text`, nobody changes it. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly asides: readonly Aside[];
  readonly meta: Metadata;
}

export const NO_METADATA: Metadata = { title: null, dek: null, author: null, site: null, url: null, publishedAt: null, language: null };

export interface BlockText {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Joins blocks into one text (a blank line between blocks, list items and table rows on lines of their own) and splits its sentences. */
export function makeDocument(id: string, parts: readonly BlockText[], meta: Metadata, asides: readonly Aside[] = []): Document {
  const blocks: Block[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const part of parts) {
    if (part.text === '') continue;
    const before = blocks.at(-1);
    const tight = before !== undefined && before.kind === part.kind && (part.kind === 'list-item' || part.kind === 'table-row');
    const gap = before === undefined ? '' : tight ? '\n' : '\n\n';
    pieces.push(gap, part.text);
    at += gap.length;
    blocks.push({ kind: part.kind, start: at, end: at + part.text.length });
    at += part.text.length;
  }
  const text = pieces.join('');
  return Object.freeze({ id, text, blocks, sentences: sentencesOf(text, blocks), asides, meta });
}

/** A document whose text is taken as it stands, so that offsets are those of the input. Blank lines part its blocks. */
export function rawDocument(id: string, text: string, meta: Metadata): Document {
  const blocks: Block[] = [];
  const gap = /\n[^\S\n]*\n\s*/g;
  let start = 0;
  for (let hit = gap.exec(text); ; hit = gap.exec(text)) {
    const end = hit === null ? text.length : hit.index;
    if (end > start) blocks.push({ kind: 'paragraph', start, end });
    if (hit === null) break;
    start = gap.lastIndex;
  }
  return Object.freeze({ id, text, blocks, sentences: sentencesOf(text, blocks), asides: [], meta });
}

function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, i) => {
    for (const span of splitSentences(text, block)) sentences.push({ ...span, index: sentences.length, block: i, kind: block.kind });
  });
  return sentences;
}

/** Whether an offset lies in running text: in no headline and no summary below one. */
export function inBody(document: Document, offset: number): boolean {
  return !document.blocks.some((b) => (b.kind === 'headline' || b.kind === 'dek') && b.start <= offset && offset < b.end);
}
