import type { SentenceRule } from '../rule.ts';
import { HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/other';

/** Prices, fines, salaries, costs, debts, savings: sums that no slot of a deal wants. */
export const other: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: [
    'cost',
    'price',
    'pric',
    'fee',
    'fine',
    'pay',
    'salar',
    'save',
    'saving',
    'spend',
    'spent',
    'month',
    'year',
    'debt',
    'charge',
    'subscription',
    'start',
    'order',
    'contract',
    'settle',
    'damages',
    'losses',
    'bonus',
    'tax',
    'budget',
    'user',
    'customer',
    'hour',
    'day',
    'week',
    'prize',
    'assets',
    'return',
    'loan',
    'capital',
    'exit',
    'wage',
    'reward',
    'discount',
    'donat',
  ],
  patterns: [
    `(?:costs?|costing|priced(?: at)?|prices? (?:of|at|from|start(?:s|ing)? at)|pricing (?:at|from|starts at|of)|starts? at|starting at|sells? for|selling for|retail(?:s|ing)? (?:at|for)|fees? of|charg(?:es|ed|ing)|fined?|fines of|penalt(?:y|ies) of|damages of|budget of|salary of|salaries of|bonus(?:es)? of|tax(?:es)? of|savings of|sav(?:e|es|ed|ing)|prize of|discount of|settl(?:ed|ement) (?:for|of))(?: (?:{X}|them|it|you|users|customers|him|her))?${HEDGE} {M:m}`,
    '{M:m}(?:,)? ?(?:/|per|a|an|each|every) ?(?:month|year|week|day|hour|user|seat|person|customer|head|night|ride|mile|barrel|ton|tonne|kilo|gallon|pound|ounce|kg|kwh|employee|patient|device|transaction|order|visit|home|car|vehicle|acre|square foot|gram|pair|bottle|annum)',
    `{M:m} (?:fine|penalty|fee|fees|price|price tag|prize|bonus|salary|salaries|settlement|lawsuit|contract|order|bill|tax|budget|product|device|phone|gadget|subscription|plan|discount|credit|gift|monthly|mansion|house|home|worth of (?:goods|products|orders|property|drugs|equipment))`,
    `(?:contracts?|orders?|backlog|projects?|assets|property|equipment|savings|donations?|taxes)(?: (?:worth|of|totaling|totalling|valued at)) ?${HEDGE} {M:m}`,
    `(?:net |total |long-term |outstanding |existing |of )?(?:debts?|debt load|liabilities|borrowings) (?:of|totaling|totalling|worth|stood at|to)${HEDGE} {M:m}`,
    '{M:m}(?: (?:in|of))?(?: (?:net|total|long-term|outstanding|existing|assumed|corporate))? (?:debts?|liabilities|cash reserves|reserves|savings|damages|fines|fees|wages|taxes|synergies|cost savings|costs|losses|total assets|assets(?! under)|deposits|loans to|purchases|capex|capital expenditure|customer credits)(?! financing| round| funding)',
    `(?:spend(?:s|ing)?|spent|pays|paying|pay|paid out)(?: (?:{X}|it|them|him|us|an extra|about))?${HEDGE} {M:m}`,
    '(?:cash (?:pile|reserves|balance|on hand)|deposits|bank)(?: of| totaling)(?: about| over| nearly)? {M:m}',
  ],
  apply(match) {
    const sum = match.layer('m', 'money')?.value.value ?? 0;
    if (/^pric/.test(match.text) && sum >= 1e6) return null;
    const { after, text, view } = match;
    const before = view.template.slice(Math.max(0, match.from - 60), match.from);
    // "will pay $5M for Acme", "spends $5M to acquire": a purchase
    if (
      /^(?:spend|spent|pay|paid)/.test(text) &&
      /^ (?:for|to (?:buy|acquire)|on (?:acquiring|buying)|in cash|in stock|upfront|to purchase)\b/.test(after)
    )
      return null;
    if (/\b(?:agreed to|will|to|would|set to) $/.test(before) && /^pay/.test(text) && / (?:for|to acquire)\b/.test(after.slice(0, 30)))
      return null;
    if (/\bdebts?$/.test(text) && /\b(?:rais|secur|clos|borrow|round|financ|funding)/.test(before)) return null;
    return moneyClaim(match, { rule: ID, role: 'other', score: 0.78 });
  },
};
