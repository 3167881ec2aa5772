import type { SentenceRule } from '../rule.ts';
import { HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/investor-share';

/** One investor's part of a round: "Foo put in $5M of it", "$5M of which came from Foo", "Foo contributing $5M". */
export const investorShare: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: [
    'of which',
    'of it',
    'contribut',
    'chipp',
    'kick',
    'of the total',
    'of the round',
    'put in',
    'puts in',
    'putting in',
    'of that',
  ],
  patterns: [
    '{M:m} (?:of which|of that|of it) (?:came|comes|is coming|was|will come) (?:from|by|via)',
    `(?:of which|of that),?(?: {O:company})?(?: (?:will|is|has|would|alone|itself|contributed|invested|put|in|providing|provided)){1,4}${HEDGE} {M:m}`,
    `{O:company}(?: (?:is|will|has|alone|itself|have|would|,))? ?(?:contribut(?:ed|es|ing|e)|chipp(?:ed|ing) in|kick(?:ed|ing) in|putting in|put in|puts in)${HEDGE} {M:m}`,
    '{M:m} (?:of|from) (?:the|that|this) (?:round|total|sum|amount|money|{M})',
  ],
  apply(match) {
    const led = /\b(?:round|raised)\b/.test(match.view.template);
    return moneyClaim(match, {
      rule: ID,
      role: 'share',
      score: led || / of (?:the|that|this) /.test(match.text) ? 0.8 : 0.66,
      company: match.party('company'),
    });
  },
};
