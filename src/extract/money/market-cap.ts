import type { SentenceRule } from '../rule.ts';
import { companyOf, HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/market-cap';

/** A listing sets the value; elsewhere the stock market's word is background. */
const OFFERED = /\b(?:would|could|will|giv(?:e|es|ing|en)|boast|debut|at the (?:top|offer|ipo)|price of)\b/;

/** "a market value of $5B", "a $5B market cap". */
export const marketCap: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: ['market value', 'market cap', 'capitali'],
  patterns: [
    `market (?:value|valuation|cap|capitali[sz]ation)(?: of| at| to| is| was| hit| reached| topping| exceeding| stands at)${HEDGE} {M:m}`,
    '{M:m} (?:market (?:value|cap|capitali[sz]ation)|(?:in|by) market (?:value|cap|capitali[sz]ation))',
    `(?:capitali[sz]ation)(?: of| at| to)${HEDGE} {M:m}`,
  ],
  apply(match) {
    const near = match.view.template.slice(Math.max(0, match.from - 70), match.to);
    return moneyClaim(match, { rule: ID, role: OFFERED.test(near) ? 'valuation' : 'other', score: 0.8, company: companyOf(match) });
  },
};
