import { FIRM_NOUNS, ROUND_NOUNS } from '../../gazetteers/rounds.ts';
import { anyOf } from '../alternatives.ts';
import type { FoundRound } from './found.ts';

const SEED = /(?<![\p{L}\d])(pre[- ]?)?seed(?:\+|[ -]plus\b|[ -](?:II|2)\b)?(?![\p{L}\d]|-to-)/giu;
const NOUN = new RegExp(`^(?:[- ]stage)?[- ](?:(?:funding|financing|equity|venture|strategic|bridge) )?(${ROUND_NOUNS.join('|')})\\b`, 'i');
const FIRM = new RegExp(`^(?:[- ]stage)?[- ](?:[a-z-]{1,14} )?(?:${FIRM_NOUNS.join('|')})\\b`, 'i');
const SUM_BEFORE = new RegExp(
  `(?:\\d ?${anyOf('[MmKkBb]|mn|bn|cr')}?|${anyOf('million|billion|crore|lakh|thousand|euros|dollars|mn|cr')}|\\)) ${anyOf('in |of |worth of |oversubscribed |pre-')}?$`,
  'i',
);
const CLOSED = /^(?:[.,;:)/]|$|\n| (?:led|and|from|with|by|at|plus|&)\b)/i;
const AND_SERIES = /^(?:,|\/| ?&|,? (?:and|or|to))? ?(?:pre-)?(?:series [a-k]\b|angel\b|bridge\b)/i;

/** "seed" as a round: before "round" or "funding", after a sum, beside another round; never the plant, the verb or a seed fund. */
export function findSeed(text: string): FoundRound[] {
  const out: FoundRound[] = [];
  for (const hit of text.matchAll(SEED)) {
    const end = hit.index + hit[0].length;
    if (isRound(text, hit, end))
      out.push({ start: hit.index, end, round: hit[1] === undefined ? 'Seed' : 'Pre-Seed', extension: false, rule: 'round/seed' });
  }
  return out;
}

function isRound(text: string, hit: RegExpExecArray, end: number): boolean {
  const before = text.slice(Math.max(0, hit.index - 20), hit.index);
  const after = text.slice(end, end + 44);
  if (/(?:\||\t) ?$/.test(before) && /^ ?(?:\||\t)/.test(after)) return true; // a cell of a table
  // a web address or a compound: "raises-3m-seed-round", "post-seed"
  if (/[-/_]$/.test(before) && !/\b(?:mega|mini)-$/i.test(before)) return false;
  if (/^[-_/]/.test(after) && !/^-(?:stage|round|funding|financing)\b/i.test(after)) return false;
  if (FIRM.test(after)) return false;
  const noun = NOUN.exec(after);
  if (noun !== null) {
    // "Foo Seed Capital" is a firm's name
    return !(
      /^[- ](?:Capital|Money|Investments?)\b/.test(after) &&
      hit[0].startsWith('S') &&
      /[A-Z][a-z]{1,18} $/.test(before) &&
      !/\b(?:Raises|Secures|Gets|In|Of|For) $/.test(before)
    );
  }
  if (/^[- ]stage\b/i.test(after)) return false;
  if (hit[0].endsWith('+') || SUM_BEFORE.test(before) || AND_SERIES.test(after)) return true;
  return (hit[1] !== undefined || /\b(?:in|its|our|their|across|raises?|closes?) $/i.test(before)) && CLOSED.test(after);
}
