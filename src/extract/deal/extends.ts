import { clauseSubject } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

/** "Acme has extended its Series B to $100 million", "boosts its funding round to €40m": a round that grew, told by what it comes to. */
export const extendsRound: SentenceRule = {
  id: 'deal/extends',
  triggers: ['exten', 'boost', 'expand', 'increas', 'upsiz', 'lift', 'tops up', 'topped up', 'grows', 'grew', 'swell'],
  patterns: [
    '(?:extend|extends|extended|extending|boost|boosts|boosted|expands|expanded|increases|increased|upsizes|upsized|lifts|lifted|tops up|topped up|grows|grew|swells)(?: (?:its|the|an|a|their|our|existing|previously|announced|oversubscribed|latest)){0,3} (?:{R:round}(?: (?:funding|investment|financing|equity))?(?: round| raise)?|(?:(?:funding|investment|financing|equity) )?(?:round|raise))(?: (?:from|of) (?:over |about )?{M})? to(?: (?:more|over|than|about|around|nearly|almost|a|total|of|up|to|some)){0,4} {M:amount}',
  ],
  apply(match) {
    const round = match.layer('round', 'round');
    const company = clauseSubject(match.view, match.from)?.party ?? null;
    const claim = dealClaim(match, {
      rule: 'deal/extends',
      score: 0.88,
      type: 'funding',
      company,
      amount: match.layer('amount', 'money'),
      round,
    });
    return { ...claim, extension: true };
  },
};
