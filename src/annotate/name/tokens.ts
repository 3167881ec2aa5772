import type { Sentence } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { COMPOUND_PREFIXES, COMPOUND_TAILS } from '../../gazetteers/name-words.ts';
import { type Shape, shapeOf } from './shape.ts';
import { isCommonWord } from './words.ts';

/** What parts a word from the one before it. */
export type Gap = 'start' | 'blank' | 'amp' | 'comma' | 'break';

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

const WORD =
  /\p{L}{2,15}\{\p{L}{1,15}\}|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L})|[-\u2010\u2011](?=[\p{L}\p{N}])|\.(?=[\p{L}\p{N}])|&(?=\p{L})|\+)*/gu;
const ABBREVIATIONS = new Set(
  'inc corp co cos ltd llc bros jr sr st mt ft dr mr mrs ms prof sen rep gov gen jos wm chas geo plc pte pty pvt intl int assoc mfg dept univ no vs'.split(
    ' ',
  ),
);

/** Words of one sentence. `taken` is sorted by start; linear in the sentence. */
export function wordsOf(text: string, sentence: Sentence, taken: readonly Span[], firstTaken: number): Word[] {
  const out: Word[] = [];
  const slice = text.slice(sentence.start, sentence.end);
  let at = sentence.start;
  let t = firstTaken;
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(slice); hit !== null; hit = WORD.exec(slice)) {
    const start = sentence.start + hit.index;
    const end = start + hit[0].length;
    while (t < taken.length && taken[t]!.end <= start) t++;
    const isTaken = t < taken.length && taken[t]!.start < end;
    const between = text.slice(at, start);
    const gap = gapOf(between, out.at(-1));
    out.push(makeWord(text, start, end, gap, out.length === 0 || opensAfter(between, gap), isTaken, sentence.end));
    at = out.at(-1)!.rawEnd;
  }
  return out;
}

function gapOf(between: string, before: Word | undefined): Gap {
  if (before === undefined) return 'start';
  if (between === ' ') return 'blank';
  const rest = before.dot && between.startsWith('.') ? between.slice(1) : between;
  if (/^[ \u00a0\u202f]{1,3}$/.test(rest)) return 'blank';
  if (rest === ' & ') return 'amp';
  if (rest === ', ') return 'comma';
  return 'break';
}

function opensAfter(between: string, gap: Gap): boolean {
  return gap === 'break' && /["“‘«:;•·●▪*|>!?\n–—]|(?:^|\s)-\s|\.\s|…/.test(between);
}

function makeWord(text: string, start: number, matched: number, gap: Gap, opens: boolean, taken: boolean, limit: number): Word {
  let from = start;
  let end = matched;
  let possessive = false;
  let tail: string | null = null;
  const raw = text.slice(start, end);
  if (raw.length > 2 && /['’][sS]$/.test(raw)) {
    possessive = true;
    end -= 2;
  } else if (/[sS]$/.test(raw) && /^['’](?:\s|$)/.test(text.slice(end, end + 2))) possessive = true;
  const dash = possessive ? -1 : raw.search(/[-\u2010\u2011](?=[^-\u2010\u2011]*$)/);
  if (dash > 0) {
    const last = raw.slice(dash + 1);
    const lower = last.toLowerCase();
    if (COMPOUND_TAILS.has(lower) || (last === lower && /^\p{Lu}/u.test(raw) && isCommonWord(lower))) {
      tail = lower;
      end = start + dash;
    }
  }
  const prefix = /^(\p{L}{2,7})[-\u2010\u2011](?=\p{Lu})/u.exec(text.slice(from, end));
  if (prefix !== null && COMPOUND_PREFIXES.has(prefix[1]!.toLowerCase())) from += prefix[0].length;
  const word = text.slice(from, end);
  const lower = word.toLowerCase();
  const dot = text.charCodeAt(matched) === 0x2e && matched + 1 < limit && (ABBREVIATIONS.has(lower) || /^\p{Lu}(?:\.\p{Lu})*$/u.test(word));
  return { start: from, end, text: word, lower, shape: shapeOf(word), gap, opens, possessive, tail, taken, dot, rawEnd: matched };
}
