import type { Sentence } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import type { NameKind } from '../mention.ts';
import type { Shape } from './shape.ts';

/** What parts a word from the one before it. */
export type Gap = 'start' | 'blank' | 'amp' | 'plus' | 'comma' | 'break';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  readonly gap: Gap;
  /** First of its sentence, or after an opening quote, a colon, a bullet: a capital proves nothing here. */
  readonly opens: boolean;
  /** "Acme's", "Acmes'". `rawEnd` lies behind the ending. */
  readonly possessive: boolean;
  /** "based" of "Berlin-based". */
  readonly tail: string | null;
  /** Lies in a money, date or round mention. */
  readonly taken: boolean;
  /** A full stop that belongs to the word follows: "Inc.", "J.". */
  readonly dot: boolean;
  readonly rawEnd: number;
}

/** Words [from, to) of a sentence that may form one name. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A piece of a run after titles and modifiers are cut. */
export interface Piece extends Run {
  /** Its first word stands where a capital proves nothing. */
  readonly unsure: boolean;
}

export interface Found extends Run {
  readonly rule: string;
}

/** One sentence's words and the names found among them, as word ranges. */
export interface Line {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Every word of weight begins with a capital, so that capitals prove nothing. */
  readonly titleCase: boolean;
  readonly found: Found[];
}

/** What the running text shows of each word and each name: how often with a capital where a capital means something. */
export interface Evidence {
  /** Names seen inside sentences, by key. */
  readonly sure: Map<string, number>;
  /** Every first word of such a name. */
  readonly heads: Set<string>;
  /** Words seen in lower case. */
  readonly lower: Map<string, number>;
}

/** A name found in the text, before it is known what it names. */
export interface RawName extends Span {
  readonly line: Line;
  /** Word range in the line. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

export type Score = Record<Exclude<NameKind, 'unknown'>, number>;

/** All mentions of one form, legal forms and points left out of account. */
export interface Form {
  readonly key: string;
  /** Lower-case words without the legal form. */
  readonly words: readonly string[];
  /** Indices of mentions. */
  readonly mentions: number[];
  readonly score: Score;
  /** Offset of the first mention in running text; Infinity where only the headline has it. */
  firstInBody: number;
  /** Index of the form that this one is a short form of; itself where it stands alone. */
  root: number;
}

export function rootOf(forms: readonly Form[], at: number): number {
  let i = at;
  while (forms[i]!.root !== i) i = forms[i]!.root;
  return i;
}

/** Words joined by blanks, lower case: what two mentions of one form share. */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]!.lower;
  for (let i = from + 1; i < to; i++) key += ` ${words[i]!.lower}`;
  return key;
}
