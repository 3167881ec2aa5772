import { NUMBER_WORDS } from '../../gazetteers/scales.ts';
import { anyOf } from '../alternatives.ts';

export interface WordNumber {
  readonly start: number;
  readonly value: number;
}

/** Words that make a sum unknowable: "several hundred million", "a few million". */
const VAGUE = new RegExp(
  `${anyOf('several|few|couple|couple of|many|multi|hundreds|tens|dozens|(?:tens|dozens|hundreds) of|these|those')}[ \\u00a0-]{1,2}$`,
  'i',
);
const LAST_WORD = /([a-z]{1,9})[ \u00a0-]$/i;

/**
 * The number words before a scale word that begins at `at`: "ten", "one hundred and fifty", "half a", "three-quarters of a".
 * `bare` says that no number word stands there ("its billion-dollar round"): then the value is one. Null where it cannot be known.
 */
export function readWordsBefore(text: string, at: number): (WordNumber & { readonly bare: boolean }) | null {
  const words: string[] = [];
  const starts: number[] = [];
  let start = at;
  while (words.length < 8) {
    const hit = LAST_WORD.exec(text.slice(Math.max(0, start - 12), start));
    if (hit === null) break;
    const word = hit[1]!.toLowerCase();
    if (!NUMBER_WORDS.has(word) && !/^(?:an?|and|of|half|quarters?|hundred)$/.test(word)) break;
    start -= hit[0].length;
    // a longer word ends in these letters ("often million"): the slice would hide it
    if (/[\p{L}\d]/u.test(text.charAt(start - 1))) {
      start += hit[0].length;
      break;
    }
    words.unshift(word);
    starts.unshift(start);
  }
  while (words.length > 0 && /^(?:and|of)$/.test(words[0]!)) {
    words.shift();
    starts.shift();
  }
  const first = starts[0] ?? at;
  const before = text.slice(Math.max(0, first - 14), first);
  if (VAGUE.test(before)) return null;
  if (words.length === 0) return /\d[ \u00a0-]?$/.test(before) ? null : { start: at, value: 1, bare: true };
  const value = readWords(words);
  return value === null ? null : { start: first, value, bare: false };
}

function readWords(words: readonly string[]): number | null {
  const said = words.join(' ');
  const fraction = /^(?:(an?|one|three) )?(half|quarters?)(?: of)?(?: an?)?$/.exec(said);
  if (fraction !== null) return (fraction[1] === 'three' ? 3 : 1) * (fraction[2] === 'half' ? 0.5 : 0.25);
  const mixed = /^(.{1,40}) and (?:a|one) (half|quarter)$/.exec(said);
  if (mixed !== null) {
    const whole = cardinal(mixed[1]!.split(' '));
    return whole === null ? null : whole + (mixed[2] === 'half' ? 0.5 : 0.25);
  }
  return cardinal(words);
}

function cardinal(words: readonly string[]): number | null {
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word === 'and') continue;
    if (word === 'hundred') {
      if (total === 0 || total > 9) return null;
      total *= 100;
      last = 100;
      continue;
    }
    const value = /^an?$/.test(word) ? 1 : NUMBER_WORDS.get(word);
    // "twenty five" adds up, "five six" is no number
    if (value === undefined || value >= last) return null;
    total += value;
    last = value >= 20 ? 10 : 1;
  }
  return total > 0 ? total : null;
}
