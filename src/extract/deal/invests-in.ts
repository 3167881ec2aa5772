import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

/** "Starbucks CEO invests in Groupon", "makes strategic investment in Builder": an investment without a sum. */
export const investsIn: SentenceRule = {
  id: 'deal/invests-in',
  triggers: ['invest', 'backs'],
  patterns: [
    "(?:invests|invested|investing|to invest|will invest|has invested)(?: (?:heavily|more|an undisclosed (?:amount|sum)|directly|again|further|undisclosed amount|additional))?(?: in| into)(?: (?:the|a|an|{L}'s?|[\\w-]{2,20}-based|[\\w-]{2,20})){0,5} {O:company}",
    "(?:backs|to back)(?: (?:the|a|an|{L}'s?|[\\w-]{2,20}-based|[\\w-]{2,20})){0,5} {O:company3}",
    "(?:makes?|made|making|announces?|announced|leads?|led|completes?|completed)(?: (?:a|an|its|the|first|maiden|new|strategic|equity|minority|significant|undisclosed|seed|{R})){0,5} investment(?: in| into)(?: (?:the|a|an|{L}'s?|[\\w-]{2,20}-based|[\\w-]{2,20})){0,5} {O:company2}",
  ],
  apply(match) {
    // a portfolio told as background: "it has also invested in A, B and C"
    const told = /(?:\b(?:firm|fund|has|have|previously|portfolio|that|which|who|it|also)|\uE00A[\uE100-\uF8FF]) ?$/;
    if (told.test(match.before.slice(-30)) || /^,? (?:and )?[\uE001-\uE005]/.test(match.after)) return null;
    return dealClaim(match, {
      rule: 'deal/invests-in',
      score: 0.65,
      type: 'funding',
      company: match.party('company') ?? match.party('company2') ?? match.party('company3'),
    });
  },
};
