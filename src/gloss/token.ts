import type { Role } from '../locales/locale.ts';
import type { VerbReading } from './verbs.ts';

/** What a word does in its clause. `rel` and `sub` open a clause whose verb stands last; `aux` and `fin` may stand second. */
export type Tag =
  | 'det'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'pron'
  | 'adv'
  | 'adj'
  | 'noun'
  | 'name'
  | 'num'
  | 'date'
  | 'aux'
  | 'verb'
  | 'padj'
  | 'phrase'
  | 'mark'
  | 'word';

/** One word of a sentence with what stands for it. `start` and `end` are offsets into the source text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** A blank stands before it in the source. */
  readonly blank: boolean;
  /** First part of a compound: a hyphen follows. */
  readonly hyphen: boolean;
  tag: Tag;
  /** Its gloss; the empty string leaves it out. */
  out: string;
  /** What the word may be as a verb. */
  verb: readonly VerbReading[];
  /** What it does to the words around it. */
  role: Role | null;
  /** Without the article that a preposition may hold: "an" of "am". */
  base: string;
  /** Has its place; is not moved again. */
  done: boolean;
}

/** German quotation marks as English ones: „…“ and »…«. */
const QUOTES: Readonly<Record<string, string>> = { '„': '“', '“': '”', '»': '“', '«': '”' };

const LETTER = /[\p{L}\p{N}]/u;

/** Words, numbers and marks of [from, to) in order. `dotted` tells whether a full stop belongs to the word before it. Linear. */
export function tokensOf(text: string, from: number, to: number, dotted: (word: string, next: string) => boolean): Token[] {
  const out: Token[] = [];
  let last = from;
  for (let i = from; i < to; ) {
    if (text.charCodeAt(i) <= 0x20 || text.charCodeAt(i) === 0xa0 || text.charCodeAt(i) === 0x202f) {
      i++;
      continue;
    }
    let end = i + 1;
    const word = isLetter(text, i);
    if (word) {
      while (end < to && inside(text, end)) end++;
      if (text.charAt(end) === '.' && dotted(text.slice(i, end), text.slice(end + 1, end + 14))) end++;
    }
    const raw = text.slice(i, end);
    const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
    out.push({
      start: i,
      end,
      text: raw,
      lower: raw.toLowerCase(),
      capital,
      blank: i > last,
      hyphen: false,
      tag: word ? (/^\d/.test(raw) ? 'num' : 'word') : 'mark',
      out: QUOTES[raw] ?? raw,
      verb: [],
      role: null,
      base: raw.toLowerCase(),
      done: false,
    });
    last = end;
    i = end;
  }
  return out;
}

function isLetter(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c < 0x80) return (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
  return LETTER.test(text.charAt(at)) || (c >= 0xd800 && c <= 0xdfff);
}

/** A letter, or a mark with letters on both sides: "Start-up", "3,5", "Gründer:innen". */
function inside(text: string, at: number): boolean {
  if (isLetter(text, at)) return true;
  const c = text.charAt(at);
  if (c === '&' || c === "'" || c === '’') return isLetter(text, at + 1);
  if (c === '/') return /^[A-Z]\/[A-Z]$/.test(text.slice(at - 1, at + 2)) && !isLetter(text, at + 2);
  if (c === ',') return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return (
    (c === '-' || c === '.' || c === ':' || c === '*' || c === '\u2010' || c === '\u2011') &&
    isLetter(text, at - 1) &&
    isLetter(text, at + 1)
  );
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

/** A token for a part of another: of "Acme-Gründer" the name, then the noun. */
export function part(of: Token, from: number, to: number, blank: boolean): Token {
  const text = of.text.slice(from, to);
  return {
    ...of,
    start: of.start + from,
    end: of.start + to,
    text,
    lower: text.toLowerCase(),
    capital: text !== text.toLowerCase(),
    blank,
    out: text,
  };
}
