import type { SentenceRule } from '../rule.ts';
import { HEDGE, isTold, moneyClaim } from './claim.ts';

const ID = 'money/price';
const BUY =
  '(?:acquir(?:e|es|ed|ing)|buy|buys|bought|buying|purchas(?:e|es|ed|ing)|acquisition(?: of)?|takeover(?: of)?|buyout(?: of)?|purchase of|sale of|sold|sell|sells|selling|merge with|taken over|snapped up|snaps up|take over|taking over|takes over|pays?|paid|paying)';

/** The price of a takeover or a stake: "buys Acme for $5M", "a deal valued at $5M", "a $5M takeover", "pay $5M for Acme". */
export const price: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: [
    'acqui',
    'buy',
    'bought',
    'purchas',
    'takeover',
    'deal',
    'sale',
    'sold',
    'sell',
    'merge',
    'pay',
    'paid',
    'transaction',
    'offer',
    'bid',
    'stake',
    'over',
    'snap',
  ],
  patterns: [
    `${BUY}[^;:\\uE006]{1,110}? (?:for|in (?:an?|the)(?: [a-z-]{2,12}){0,2})${HEDGE} {M:m}`,
    `(?:deal|transaction|acquisition|takeover|buyout|agreement|offer|bid|merger|sale|stake)(?: (?:is|was|being|has been|that is|which is|,|would be|could be|{D}))?,? ?(?:is |was |be )?(?:valued|worth|priced|valuing|values|totaling|pegged)(?: (?:at|the [a-z -]{3,24} at|it at|{X} at))?${HEDGE} {M:m}`,
    `{M:m},?(?: [a-z'-]{2,14}){0,3}? (?:deal|acquisition|takeover|buyout|purchase|bid|offer|merger|transaction|sale|all-cash|all-stock)`,
    `(?:pay|pays|paid|paying|spend|spends|spent|offered|offering|offers|bid)${HEDGE} {M:m}(?: in (?:cash|stock|cash and stock|shares))?(?: (?:for|to (?:acquire|buy|purchase)))`,
    `(?:purchase price|price tag|price|consideration|enterprise value|deal value|transaction value)(?: for [^.;\\uE006]{2,40}?)? (?:of|is|was)${HEDGE} {M:m}`,
    '{M:m} in (?:cash|stock|an all-stock|an all-cash|cash and stock)',
  ],
  apply(match) {
    if (/\b(?:tickets?|goods|products|fund|shares? (?:at|for))\b/.test(match.text) && !/\bdeal\b/.test(match.text)) return null;
    return moneyClaim(match, {
      rule: ID,
      role: 'deal',
      score: / (?:valued|worth|price)/.test(match.text) ? 0.85 : 0.74,
      past: isTold(match, 40, false),
    });
  },
};
