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
  ],
  apply(match) {
    if (/\b(?:spac|special purpose|blank-check|blank check)\b/.test(match.view.template)) return null;
    const company = match.party('first') ?? subjectBefore(match.view, match.from)?.party ?? null;
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
