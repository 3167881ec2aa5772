import type { SentenceRule } from '../rule.ts';
import { companyOf, HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/valuation-past';

/** "up from $1B", "from its $1B valuation", "nearly triple the $1B at which it was valued", "last valued at $1B". */
export const valuationPast: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: ['valu', 'worth', 'unicorn'],
  patterns: [
    `(?:up|down|rising|jump(?:ed|ing)?|increase[ds]?|leap|climb(?:ed|ing)?|grew|doubled?|tripled?) from${HEDGE} {M:m}`,
    `valu(?:ed|ation|es|ing)~{M}~(?:from|than|against|versus|over)${HEDGE} {M:m}`,
    `(?:last|previously|earlier|once|formerly|originally) (?:been )?valued at${HEDGE} {M:m}`,
    `(?:last|previous|prior|earlier|former|old) (?:round )?(?:post-money |pre-money )?valuation (?:of|was|at|stood at)${HEDGE} {M:m}`,
    `{M:m} (?:valuation|price tag) (?:it|that it|the company|{X}) (?:had|got|received|achieved|reached|fetched|commanded|attained|held)`,
  ],
  apply(match) {
    return moneyClaim(match, { rule: ID, role: 'valuation', score: 0.95, company: companyOf(match), past: true });
  },
};
