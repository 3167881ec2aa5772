import { WORD } from '../../document/letters.ts';
import { CHINESE_ROUNDS } from '../../gazetteers/rounds.ts';
import type { Round } from '../../schema/terms.ts';
import type { FoundRound } from './found.ts';

/** What may follow the letter: its double ("AA") or a number ("A-2", "B1", "A+"). */
const SUBROUND = '(\\2)?(?:[- ]?[1-9](?!\\d)|\\+{1,2}|[- ]prime\\b)?';
const SERIES = new RegExp(`(?<![${WORD}])(pre[- ]?)?series[ \\u00a0-]{1,2}["'‘“]?(?:pre-)?([A-K])${SUBROUND}["'’”]?(?![${WORD}])`, 'gi');
const SERIES_SEED = /(?<![\p{L}\d-])Series Seed\b/gu;
const NEXT_LETTER = /^(?: ?(?:and|&|,|\/) ?)([A-K])(?= (?:round|funding|financing|investment)s?\b)/;
const LETTER_ROUND = /(?<![\p{L}\d-])(pre-)?([A-H])(\+|[1-3])?[ -]?(?=[Rr]ounds?\b)/gu;
const ROUND_LETTER = /\b[Rr]ound ([A-F])(?=[.,;:)]| (?:of|funding|financing|led|investment|from|at)\b|$)/g;
const CHINESE = /(?:(Pre-?)?([A-K])([+\d])?|(Pre-?)?(种子|天使|战略|成长))轮/giu;
const FOLLOWS = /^[- ](?:round|funding|financ|invest|raise|extension|deal|tranche|capital|fundrais|led\b)/i;

/** Lettered rounds: "Series B", "pre-Series A", "Series A-2", "Series AA", "$12M A round", "B round", "Round A", "B+轮". */
export function findSeries(text: string): FoundRound[] {
  const out: FoundRound[] = [];
  const add = (start: number, end: number, pre: boolean, letter: string, rule: string) => {
    const round = label(pre, letter);
    if (round !== null) out.push({ start, end, round, extension: false, rule: `round/${rule}` });
  };
  for (const hit of text.matchAll(SERIES)) {
    const end = hit.index + hit[0].length;
    if (!isSeries(text, hit, end)) continue;
    add(hit.index, end, hit[1] !== undefined || /pre-[A-K]/i.test(hit[0]), hit[2]!, 'series');
    const next = NEXT_LETTER.exec(text.slice(end, end + 24));
    if (next !== null) add(end + next[0].length - 1, end + next[0].length, false, next[1]!, 'series');
  }
  for (const hit of text.matchAll(SERIES_SEED))
    out.push({ start: hit.index, end: hit.index + 11, round: 'Seed', extension: false, rule: 'round/series' });
  for (const hit of text.matchAll(LETTER_ROUND)) {
    const end = hit.index + hit[0].trimEnd().replace(/-$/, '').length;
    if (isLetterRound(text, hit, end)) add(hit.index, end, hit[1] !== undefined, hit[2]!, 'letter');
  }
  for (const hit of text.matchAll(ROUND_LETTER)) add(hit.index + hit[0].length - 1, hit.index + hit[0].length, false, hit[1]!, 'letter');
  if (text.includes('轮'))
    for (const hit of text.matchAll(CHINESE)) {
      const end = hit.index + hit[0].length;
      if (hit[2] !== undefined) add(hit.index, end, hit[1] !== undefined, hit[2], 'chinese');
      else
        out.push({
          start: hit.index,
          end,
          round: hit[4] === undefined ? CHINESE_ROUNDS[hit[5]!]! : 'Pre-Seed',
          extension: false,
          rule: 'round/chinese',
        });
    }
  return out;
}

function label(pre: boolean, letter: string): Round | null {
  const name = letter.toUpperCase();
  if (pre) return name <= 'D' ? (`Pre-Series ${name}` as Round) : null;
  return `Series ${name}` as Round;
}

/** "a series a few years ago", "Series D-L shares", "post-Series B" and web addresses are no rounds. */
function isSeries(text: string, hit: RegExpExecArray, end: number): boolean {
  const before = text.slice(Math.max(0, hit.index - 8), hit.index);
  if (/(?:\bpost|\w)-$/i.test(before) || /^-[A-Za-z](?![a-z])/.test(text.slice(end, end + 3)) || /[-/]$/.test(before)) return false;
  const lower = hit[2] === hit[2]!.toLowerCase();
  if (!lower && hit[2] !== 'I') return true;
  if (FOLLOWS.test(text.slice(end, end + 12))) return true;
  return lower && hit[2] !== 'a' && hit[2] !== 'i' && /^(?:[.,;:)]|$|\n)/.test(text.slice(end, end + 1));
}

/** "A round" may be an article and a noun: a sum, a possessive or an article before it tells. */
function isLetterRound(text: string, hit: RegExpExecArray, end: number): boolean {
  if (hit[1] !== undefined || hit[3] !== undefined || text.charAt(end) === '-') return true;
  const before = text.slice(Math.max(0, hit.index - 14), hit.index);
  if (/(?:\b(?:its|the|their|our|an?|this|million|billion|crore|mn|bn)|\d ?[MBmk]|['\u2019]s) $/.test(before)) return true;
  return hit[2] !== 'A' && /[a-z,] $/.test(before);
}
