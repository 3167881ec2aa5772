import { ISO_CODES } from '../../gazetteers/currencies.ts';
import { SCALE_SIGNS, SCALE_WORDS, type Scale } from '../../gazetteers/scales.ts';

export interface ScaleToken extends Scale {
  readonly end: number;
  /** The scale was written as a word or sign in full ("million", "亿"), not as one letter. */
  readonly word: boolean;
}

const GAP = /[ \u00a0\u200b\t]{0,2}\n?-?/y;
const WORD = /\p{L}{1,12}(?![\p{L}\d])\.?/uy;
const GLUED = /^([mkb])([A-Z]{3})$/i;

/** The scale after a number: "million", "bn", "M", "lakh crore", "亿". Null where there is none. */
export function readScale(text: string, at: number): ScaleToken | null {
  const first = readOne(text, at);
  if (first === null) return null;
  // "thousand crore", "lakh crore", "mil millones": a small scale multiplies the one that follows
  if (first.word && first.factor <= 1e5) {
    const next = readOne(text, first.end);
    if (next?.word && next.factor > first.factor) return { ...next, factor: first.factor * next.factor };
  }
  return first;
}

function readOne(text: string, at: number): ScaleToken | null {
  GAP.lastIndex = at;
  const start = at + (GAP.exec(text)?.[0].length ?? 0);
  const c = text.charCodeAt(start);
  if (c > 0x8ff) {
    for (const [sign, factor] of SCALE_SIGNS)
      if (text.startsWith(sign, start)) return { factor, comma: false, end: start + sign.length, word: true };
    return null;
  }
  WORD.lastIndex = start;
  const hit = WORD.exec(text);
  if (hit === null) return null;
  const dotted = hit[0].endsWith('.');
  const word = dotted ? hit[0].slice(0, -1) : hit[0];
  const scale = SCALE_WORDS.get(word.toLowerCase());
  if (scale === undefined) return glued(word, start);
  const end = start + word.length;
  if (word.length === 1) {
    // "$5 m" is an amount, "$5 t" and "$5-k" are not; nor is "$5 M-class"
    if (start > at && (text.charAt(start - 1) === '-' || !/[MBKTm]/.test(word) || /[-'\u2019]\p{L}/u.test(text.slice(end, end + 2))))
      return null;
  }
  // "Mio. Euro": the full stop belongs to the abbreviation where a word in lower case, a noun or a sign of currency follows
  const abbreviated = dotted && /^(?:mio|mrd|mill|mia|tsd|тыс|млн|млрд)$/i.test(word);
  return { ...scale, end: abbreviated ? end + 1 : end, word: word.length > 1 };
}

/** "5MEUR", "40 MSEK", "50KUSD". */
function glued(word: string, start: number): ScaleToken | null {
  const parts = GLUED.exec(word);
  if (parts === null || !ISO_CODES.has(parts[2]!)) return null;
  const scale = SCALE_WORDS.get(parts[1]!.toLowerCase())!;
  return { ...scale, end: start + 1, word: false };
}
