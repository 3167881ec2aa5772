import { subjectBefore } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { agreedStatus, priceAfter } from './acquires.ts';
import { dealClaim } from './claim.ts';

/** "Gannett to merge with GateHouse", "the merger of Foo and Bar". */
export const merges: SentenceRule = {
  id: 'deal/merges',
  triggers: ['merg', 'combine'],
  patterns: [
    "(?:merge|merges|merging|merged|combine|combining) with (?:[\\w'-]{2,20} ){0,3}{O:other}",
    '(?:merger|combination)(?: of| between) (?:[\\w-]{2,20} ){0,3}{O:first},? (?:and|with) (?:[\\w-]{2,20} ){0,3}{O:second}',
    "merger with (?:[\\w'-]{2,20} ){0,3}{O:other2}",
    '{O:left},? and {O:right}(?: [\\w-]{2,14}| {D}){0,7} (?:to merge|will merge|are merging|have merged|agree to merge)(?= in|[.,]|$)',
  ],
  apply(match) {
    if (/\b(?:spac|special purpose|blank-check|blank check)\b/.test(match.view.template)) return null;
    const company = valued(match) ?? match.party('right') ?? match.party('first') ?? subjectBefore(match.view, match.from)?.party ?? null;
    return dealClaim(match, {
      rule: 'deal/merges',
      score: 0.7,
      type: 'merger',
      company,
      amount: priceAfter(match),
      round: null,
      status: agreedStatus(match),
    });
  },
};

/** "… in a transaction that values Millbrook at $690 million": the one with a price on it is the one that is taken in. */
function valued(match: Parameters<SentenceRule['apply']>[0]) {
  const at = /\bvalu(?:es|ing) (?=[\uE001\uE003\uE005].(?:'s [\w-]{2,16})? at )/.exec(match.after);
  return at === null ? null : match.partyAt(match.to + at.index + at[0].length);
}
