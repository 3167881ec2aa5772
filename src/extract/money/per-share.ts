import type { SentenceRule } from '../rule.ts';
import { moneyClaim } from './claim.ts';

const ID = 'money/per-share';

/** "$14 per share", "$14 a share", "$14 apiece", "shares at $14", "closed at $14". */
export const perShare: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: ['share', 'apiece', 'each', 'stock', 'ads', 'unit'],
  patterns: [
    '{M:m}(?: in cash)?(?:,)? (?:per|a|an|for each|for every|each|/) ?(?:[\\w-]{2,12} )?(?:share|shares|ads|unit|equity share|american depositary share|stock|token)',
    '{M:m} (?:apiece|each)',
    '(?:shares?|stock)(?: [\\w-]{2,12}| {X}| {D}){0,4} (?:closed|rose|fell|traded|trading|ended|opened|priced|jumped|dropped|up|down)(?: (?:at|to|{%}|as|much|high|by|from|on|in|{D})){1,5} {M:m}',
    '(?:shares?|stock|securities)[^;\\uE006]{0,80}? (?:at|to|above|below) {M:m}',
    '(?:issue|offer|offering|ipo|share|exercise|strike|conversion|takeover) price(?: (?:band|range))?(?: (?:of|at|was|is|to)){0,2}(?: between)? {M:m}',
  ],
  apply(match) {
    const money = match.layer('m', 'money');
    // a share price is no million; "$90 million in shares" is a price
    if (money === null || money.value.value >= 1e6) return null;
    if (/ (?:at|to|above|below) /.test(match.text) && money.value.value >= 5000) return null;
    return moneyClaim(match, { rule: ID, role: 'per-share', score: 0.96 });
  },
};
