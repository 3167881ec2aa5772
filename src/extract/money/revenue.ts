import type { SentenceRule } from '../rule.ts';
import { companyOf, HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/revenue';
const FIGURE =
  '(?:revenues?|sales|arr|mrr|annual recurring revenue|recurring revenue|turnover|gmv|gross merchandise value|gross merchandise volume|bookings|profits?|net income|income|ebitda|earnings|net loss|loss(?:es)?|run[- ]rate|cash flow|gross transaction value|transaction volume|payments? volume|transactions|payments|premiums?|billings|operating profit|net profit|pre-tax profit|cash burn|orders)';

/** "revenue of $5M", "$5M in annual recurring revenue", "lost $5M", "made a net loss of $5M", "processed $5M of payments". */
export const revenue: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: [
    'revenue',
    'sales',
    'arr',
    'mrr',
    'turnover',
    'gmv',
    'merchandise',
    'bookings',
    'profit',
    'income',
    'ebitda',
    'earn',
    'loss',
    'lost',
    'run rate',
    'run-rate',
    'cash flow',
    'transaction',
    'volume',
    'payments',
    'billings',
    'burn',
    'premium',
    'orders',
    'lose',
  ],
  patterns: [
    `${FIGURE}(?: (?:for|in|during|last|this) (?:{D}|the [a-z -]{3,24}|year|quarter))?(?: (?:rose|fell|grew|increased|dropped|jumped|climbed|surged|declined|rising|falling|slipped|narrowed|widened|more than|doubled|tripled|soared|up)(?: (?:by|{%}|from {M}|sharply|to|nearly|year on year)){0,4})?(?: (?:of|at|to|was|were|is|are|totaled|totalled|reached|hit|topped|exceeded|worth|totaling|surpassed|passed|crossed|past|comes to|came to|around|:))?${HEDGE} {M:m}`,
    `${FIGURE}[^.;\\uE006]{0,80}? (?:to|from|stood at|against|at)${HEDGE} {M:m}`,
    `${FIGURE}[^.;\\uE006]{0,80}{M}[^.;\\uE006]{0,60}? (?:from|against|compared (?:to|with)|versus)${HEDGE} {M:m}`,
    `{M:m}(?:\\+)?(?:,)?(?: (?:in|of|worth of|as))?(?: [\\w-]{2,14}){0,3}? ${FIGURE}`,
    `(?:lost|loses|losing|earned|earns|earning|burned|burning|burns|generated|generates|generating|grossed|made a loss of)${HEDGE} {M:m}`,
    `{M:m} (?:a|per|each) (?:year|month|quarter|day|week) (?:in|of) ${FIGURE}`,
    `(?:process(?:es|ed|ing)?|facilitat(?:es|ed|ing)|transact(?:s|ed|ing)?|originat(?:es|ed|ing)|handl(?:es|ed|ing))${HEDGE} {M:m}`,
  ],
  apply(match) {
    if (/\b(?:rais(?:e|es|ed|ing)|rounds?|invest(?:ed|ment|ors)|acquir\w{2,4}|valuation|funding|stake)\b/.test(match.text)) return null;
    // "raised $5M to grow sales": the sum belongs to the verb before it
    if (/^\uE006/.test(match.text) && /^.{2}(?:,)? (?:to|from|for|and|led|round|at|with|as it)\b/.test(match.text)) return null;
    if (/^\uE006.{1,30}\b(?:round|funding|investment|series|valuation|acquisition|fund|in cash|stake)\b/.test(match.text)) return null;
    if (/\b(?:secondary|asset|share|bond|note|stock|sale of) (?:sales?|income)/.test(match.text)) return null;
    return moneyClaim(match, { rule: ID, role: 'revenue', score: 0.9, company: companyOf(match) });
  },
};
