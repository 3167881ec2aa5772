import type { SentenceRule } from '../rule.ts';
import { companyOf, HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/target';

/** A goal rather than a sum in hand: "a target of $5M", "against its goal of $5M", "$5M hard cap", "part of a planned $5M round". */
export const target: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: ['target', 'goal', 'cap', 'part of', 'minimum', 'ceiling'],
  patterns: [
    `(?:target|goal|hard cap|hard-cap|ceiling|targeted|minimum)(?: (?:size|amount))?(?: (?:of|at|was|is|to|for)){1,2}${HEDGE} {M:m}`,
    '(?:its|the|their|an?|original|initial)(?: (?:original|initial|target|crowdfunding|fundraising)){0,2} {M:m} (?:target|goal|hard cap|hard-cap|cap\\b|ceiling)',
    `part of (?:an?|its|the)(?: (?:targeted|planned|larger|proposed|previously|announced|broader|ongoing|expected)){1,3}${HEDGE} {M:m}`,
  ],
  apply(match) {
    if (/\b(?:market|valuation|large|small|mid|revenue|sales)\b/.test(match.text)) return null;
    return moneyClaim(match, { rule: ID, role: 'target', score: 0.85, company: companyOf(match) });
  },
};
