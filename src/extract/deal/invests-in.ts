import { objectAfter } from '../clause/object.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

/** "Starbucks CEO invests in Groupon", "makes strategic investment in Builder": an investment without a sum. */
export const investsIn: SentenceRule = {
  id: 'deal/invests-in',
  triggers: ['invest', 'backs'],
  patterns: [
    '(?:invests|invested|investing|to invest|will invest|has invested)(?: (?:heavily|more|an undisclosed (?:amount|sum)|directly|again|further|undisclosed amount|additional))?(?: in| into)(?= )',
    '(?:backs|to back)(?= )',
    '(?:makes?|made|making|announces?|announced|leads?|led|completes?|completed)(?: (?:a|an|its|the|first|maiden|new|strategic|equity|minority|significant|undisclosed|seed|{R})){0,5} investment(?: in| into)(?= )',
  ],
  apply(match) {
    // a portfolio told as background: "it has also invested in A, B and C"
    if (/\bnot (?:yet )?(?:previously )?$/.test(match.before.slice(-20))) return null;
    const told = /(?:\b(?:firm|fund|has|have|previously|portfolio|that|which|who|it|also)|\uE00A[\uE100-\uF8FF]) ?$/;
    const object = objectAfter(match.view, match.to);
    if (object === null) return null;
    if (told.test(match.before.slice(-30)) || /^,? (?:and )?[\uE001-\uE005]/.test(match.view.template.slice(object.at + 2))) return null;
    return dealClaim(match, {
      rule: 'deal/invests-in',
      score: 0.65,
      type: 'funding',
      company: object.party,
    });
  },
};
