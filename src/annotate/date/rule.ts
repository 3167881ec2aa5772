import type { DateWords } from '../../locales/date-words.ts';
import type { Civil } from './calendar.ts';
import type { Moment } from './edtf.ts';
import type { Tense } from './tense.ts';

/** What a date rule may ask about the place where its pattern hit. */
export interface Place {
  /** The article's day; null where nothing tells it. */
  readonly reference: Civil | null;
  readonly words: DateWords;
  /** The sentence's text before and after the hit. */
  readonly before: string;
  readonly after: string;
  /** Tense of the clause around the hit. */
  readonly tense: () => Tense;
  /** The date spoken of last before the hit, within a few sentences; null for rules that run in the first pass. */
  readonly previous: Moment | null;
}

export interface Reading extends Moment {
  /** True where the article's date placed it. */
  readonly relative: boolean;
  /** Known from the wording alone, where the year is not. */
  readonly direction?: 'past' | 'present' | 'future';
}

/** One way of writing a point in time. Patterns find loosely (global, named groups); `read` verifies and may refuse. */
export interface DateRule {
  /** Path of its file under annotate/. */
  readonly id: string;
  /** Lower-case words of which a text must hold one; not given: every text is looked through. */
  readonly cues?: readonly string[];
  /** True for "two years later": needs the dates that the other rules found. */
  readonly anaphoric?: boolean;
  readonly patterns: (words: DateWords) => readonly RegExp[];
  readonly read: (groups: Readonly<Record<string, string | undefined>>, place: Place) => Reading | null;
}

/** Alternation of dictionary words, longest first, as they are written in running text: "January", "JANUARY". */
export function capitalised(words: Readonly<Record<string, number>>): string {
  const forms = Object.keys(words).flatMap((w) => [w.charAt(0).toUpperCase() + w.slice(1), w.toUpperCase()]);
  return longestFirst(forms);
}

export function lower(words: Readonly<Record<string, number>>): string {
  return longestFirst(Object.keys(words));
}

function longestFirst(forms: readonly string[]): string {
  return [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

/** Alternatives that may open a sentence: cheaper than a pattern that ignores case altogether. */
export function anyCase(list: string): string {
  return list
    .split('|')
    .map((w) => `[${w.charAt(0).toUpperCase()}${w.charAt(0)}]${w.slice(1)}`)
    .join('|');
}

/** Pieces that several patterns share. */
export const YEAR = '(?:1[6-9]|20)\\d\\d';
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
export const S = '[ \\u00a0\\u202f]';
/** "early 2023", "the end of 2023": carries no finer precision, but belongs to the expression. */
export const PART = `(?:(?:[Tt]he )?(?:${anyCase('early|late|mid|middle|beginning|start|end|close|latter part')})(?:-| of | in |${S})(?:the )?)`;

export function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = text.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  if (digits.length === 2) return Number(digits) + (Number(digits) > 60 ? 1900 : 2000);
  return null;
}

/** Year of "last year", "this year", "next year", "the same year". */
export function relativeYear(word: string | undefined, place: Place): number | null {
  const w = word?.toLowerCase();
  if (w === undefined) return null;
  if (/same|that/.test(w)) return place.previous?.y ?? null;
  if (place.reference === null) return null;
  if (/last|past|previous/.test(w)) return place.reference.y - 1;
  return /next|following|coming/.test(w) ? place.reference.y + 1 : place.reference.y;
}
