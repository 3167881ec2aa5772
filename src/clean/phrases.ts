import { fold } from './fold.ts';
import { type BoilerplateKind, type PhraseEntry, type PhraseTable, tableFor } from './phrase-table.ts';

export type { BoilerplateKind } from './phrase-table.ts';

export interface BoilerplateMatch {
  readonly kind: BoilerplateKind;
  /**
   * `whole`: the line is the phrase and nothing else ("Related articles"), so it may head a block of more;
   * `part`: the line begins or ends with it and says the rest itself ("Also read: …").
   */
  readonly extent: 'whole' | 'part';
  /** The folded phrase, where it stands at the beginning of the line. */
  readonly phrase?: string;
}

/** Longer lines are prose; the phrase lists know only what stands at their beginning. */
const LONGEST_WHOLE = 240;

/** The kind of boilerplate that a line's wording gives away, in any language the lists know; null says only "not by its words". */
export function boilerplateKind(line: string): BoilerplateKind | null {
  return boilerplateMatch(line)?.kind ?? null;
}

export function boilerplateMatch(line: string): BoilerplateMatch | null {
  const text = fold(line.length > LONGEST_WHOLE ? line.slice(0, LONGEST_WHOLE) : line);
  if (text === '') return null;
  for (const table of tableFor(text)) {
    const found = lookUp(table, text, line.length <= LONGEST_WHOLE);
    if (found !== null) return found;
  }
  return null;
}

function lookUp(table: PhraseTable, text: string, whole: boolean): BoilerplateMatch | null {
  const bucket = table.bucket(text.slice(0, 2));
  if (whole) {
    const kind = bucket?.whole.get(text);
    if (kind !== undefined) return { kind, extent: 'whole' };
  }
  let best: PhraseEntry | null = null;
  for (const entry of bucket?.heads ?? []) {
    if (!text.startsWith(entry.phrase) || (best !== null && best.phrase.length >= entry.phrase.length)) continue;
    const next = text.slice(entry.phrase.length, entry.phrase.length + 3);
    if (entry.colon ? isLabelEnd(next) : isWordEnd(next, entry.phrase)) best = entry;
  }
  if (best !== null) return { kind: best.kind, extent: 'part', phrase: best.phrase };
  if (!whole) return null;
  for (const entry of table.tails(text.slice(-2))) {
    if (
      text.length > entry.phrase.length &&
      text.endsWith(entry.phrase) &&
      isWordEnd(text.charAt(text.length - entry.phrase.length - 1), entry.phrase)
    )
      return { kind: entry.kind, extent: 'part' };
  }
  return innerCaption(table, text) ? { kind: 'caption', extent: 'part' } : null;
}

/** A colon, a sign of copyright, or dots that lead to a name. */
const LABEL_END = /[:\u{ff1a}\u00a9]|\.{3}(?=\p{L})/u;

/** "The founders in their office. Photo: A. Person": a caption's label may stand behind the caption. */
function innerCaption(table: PhraseTable, text: string): boolean {
  for (let at = text.search(LABEL_END); at > 0; at = nextColon(text, at)) {
    const before = text.slice(Math.max(0, at - 32), at).trimEnd();
    const start = Math.max(before.lastIndexOf(' '), before.lastIndexOf('('), before.lastIndexOf('/'));
    const label = before.slice(start + 1);
    if (table.bucket(label.slice(0, 2))?.whole.get(label) === 'caption') return true;
  }
  return false;
}

function nextColon(text: string, after: number): number {
  const next = text.slice(after + 1).search(LABEL_END);
  return next < 0 ? -1 : after + 1 + next;
}

/** "Photo: …", "Photo – …", "Photo | …", "图片来源:…" */
function isLabelEnd(next: string): boolean {
  return /^ ?[:\u{ff1a}|»]|^ [-\u2013\u2014/] ?/u.test(next);
}

function isWordEnd(next: string, phrase: string): boolean {
  return next === '' || !/^[\p{L}\p{N}]/u.test(next) || isUnspaced(phrase);
}

/** Scripts that put no blanks between words: a phrase may end anywhere. */
function isUnspaced(phrase: string): boolean {
  const c = phrase.charCodeAt(phrase.length - 1);
  return (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff) || (c >= 0x3040 && c <= 0x9fff);
}
