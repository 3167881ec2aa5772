import { anyOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/market-size';
const DEAL_WORDS = anyOf(
  'raises?|raised|round|funding|invested|investments?|invests|market (?:value|cap|capitali[sz]ation)|acquires?|acquired|acquiring',
  'deal|stake|fund|leader|maker|company|startup|firm|stock market|valuing|values',
);

/** "a $5B market", "the market is expected to reach $5B", "an industry worth $5B". */
export const marketSize: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: ['market', 'industry', 'sector', 'opportunity', 'economy', 'spend', 'category', 'addressable'],
  patterns: [
    `{M:m}(?:-plus|\\+)?(?:-a-year)?(?: (?!market (?:value|cap)|to |for |from )[\\w&'-]{2,18}){0,4}? (?:market(?! (?:value|cap|valuation))|industry|sector|opportunity|economy|category|tam)`,
    `(?:market|industry|sector|opportunity|economy|spending|addressable market|market size|tam)[^.;\\uE006]{0,70}? (?:reach|hit|grow to|be worth|worth|of|at|to|is|was|exceed|surpass|top|valued at|total|totaled|representing|estimated at|nearly|over|about)${HEDGE} {M:m}`,
    `{M:m}(?: (?:is|was|will be))? (?:spent|of spending|in spending)`,
  ],
  apply(match) {
    if (DEAL_WORDS.test(match.text)) return null;
    return moneyClaim(match, { rule: ID, role: 'market', score: 0.86 });
  },
};
