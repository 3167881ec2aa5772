import type { SentenceRule } from '../rule.ts';
import { companyOf, HEDGE, isTold, moneyClaim } from './claim.ts';

const ID = 'money/market-cap';

/** "a market value of $5B", "a $5B market cap". What the stock market says, which an IPO makes the deal's valuation. */
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
    return moneyClaim(match, { rule: ID, role: 'valuation', score: 0.6, company: companyOf(match), past: isTold(match) });
  },
};
