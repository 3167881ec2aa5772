import type { SentenceRule } from '../rule.ts';
import { purposes } from './purpose.ts';

const ID = 'slot/use-of-funds-plans';

/** "With the new funding, the company plans to …", "the investment gives Acme the means to …". */
export const useOfFundsPlans: SentenceRule = {
  id: ID,
  triggers: ['with th', 'with it', 'armed', 'now that', 'following the', 'thanks to', 'fresh'],
  patterns: [
    '(?:with|armed with|thanks to|following|equipped with|backed by)(?: (?:the|its|this|that|our|new|fresh|latest|additional|{M}|{R}|in|extra|of|more)){1,6} (?:money|funds?|proceeds|capital|investments?|funding|financing|cash|raise|round|injection|infusion|war chest)(?: (?:in hand|in the bank|in place|secured|closed))?,? (?:{X}|we|it|the team)(?: now| also)? (?:plans?|aims?|will|intends?|hopes?|wants?|expects?|looks?|is planning|is looking|are looking)(?: to(?: be able to)?)?(?= )',
  ],
  apply(match) {
    return purposes(match, match.to + 1, ID, 0.8);
  },
};
