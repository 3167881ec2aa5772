import { WORD } from '../../document/letters.ts';
import { FIRM_NOUNS, ROUND_TERMS } from '../../gazetteers/rounds.ts';
import type { Round } from '../../schema/terms.ts';
import { anyOf } from '../alternatives.ts';
import type { FoundRound } from './found.ts';

interface Compiled {
  readonly round: Round;
  readonly needsNoun: boolean;
  /** Word that must be there before the pattern is tried: most texts hold few of them. */
  readonly first: RegExp;
  readonly pattern: RegExp;
}

const TERMS: readonly Compiled[] = ROUND_TERMS.map(({ round, words, nouns }) => {
  const label = [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replaceAll(' ', '[ -]'))
    .join('|');
  const noun =
    nouns.length === 0 ? '' : `(?=[ -](?:(?:equity|funding|financing|investment|capital|minority|growth) )?(?:${nouns.join('|')})\\b)`;
  const head = [...new Set(words.map((w) => w.split(' ')[0]!))].join('|');
  return {
    round,
    needsNoun: noun !== '',
    first: new RegExp(`\\b(?:${head})`, 'i'),
    pattern: new RegExp(`(?<![${WORD}_/-])(?:${label})\\b${noun}`, 'gi'),
  };
});
const FIRM_AFTER = new RegExp(`^[ -][a-z]{1,12}[ -](?:[a-z-]{1,14} )?(?:${FIRM_NOUNS.join('|')})\\b`, 'i');
const NAME_BEFORE = /[A-Z][\w&]{1,20} $/;
const VERB_BEFORE = new RegExp(
  `\\b${anyOf(
    'Raises?|Secures?|Closes?|Gets|Nabs|Lands|In|Of|For|From|A|The|Its|Announces?|Receives?|Completes?|Launches|Plans',
    'Million|Billion|Crore|Mn|M|Cr',
  )} $`,
);

const REPORTED_BEFORE = new RegExp(
  `\\b${anyOf('an?|the|this|makes?|made|making|announces?|receives?|secures?|raises?|new|latest|gets', 'million|billion|crore|\\d[MKBmkb]?')} $`,
  'i',
);

const IPO = /(?<![\p{L}\d-])IPO(?![\p{L}\d])/gu;
const SPAC = /(?<![\p{L}\d])SPAC(?![\p{L}\d])/gu;
const SAFE = new RegExp(
  `\\b${anyOf('a|on|via|through|of|using|in|by|post-money|pre-money')} SAFE\\b|\\bSAFE(?= ${anyOf('notes?|round|agreement|financing|investment')}\\b)`,
  'g',
);

/** Rounds with a name of their own, by the gazetteer and a few acronyms that only count in capitals. */
export function findNamed(text: string): FoundRound[] {
  const out: FoundRound[] = [];
  const add = (start: number, end: number, round: Round) => out.push({ start, end, round, extension: false, rule: 'round/named' });
  for (const { round, needsNoun, first, pattern } of TERMS) {
    if (!first.test(text)) continue;
    for (const hit of text.matchAll(pattern)) {
      const end = hit.index + hit[0].length;
      if (needsNoun && describesFirm(text, hit.index, end)) continue;
      if (round === 'Strategic' && isPartOfDeal(text, hit.index, end)) continue;
      add(hit.index, end, round);
    }
  }
  for (const hit of text.matchAll(IPO)) add(hit.index, hit.index + 3, 'IPO');
  for (const hit of text.matchAll(SPAC)) add(hit.index, hit.index + 4, 'SPAC');
  for (const hit of text.matchAll(SAFE)) {
    const start = hit.index + hit[0].indexOf('SAFE');
    add(start, start + 4, 'SAFE');
  }
  return out;
}

/** "a growth equity firm", "Foo Strategic Investment Fund", "Bar Growth Equity". */
function describesFirm(text: string, start: number, end: number): boolean {
  if (FIRM_AFTER.test(text.slice(end, end + 50))) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /[A-Z]/.test(text.charAt(start)) && /^[ -][A-Z]/.test(text.slice(end, end + 2)) && NAME_BEFORE.test(before) && !VERB_BEFORE.test(before)
  );
}

/** "with strategic investment from Foo", "included an undisclosed strategic investment": part of a round, not its name. */
function isPartOfDeal(text: string, start: number, end: number): boolean {
  if (!/^[ -](?:\w{1,10} )?investment\b/i.test(text.slice(end, end + 24))) return false;
  return !REPORTED_BEFORE.test(text.slice(Math.max(0, start - 14), start));
}
