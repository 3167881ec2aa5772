import type { SentenceRule } from '../rule.ts';
import { priceAfter } from './acquires.ts';
import { dealClaim } from './claim.ts';

/** "PayPal, which eBay bought in 2002", "the startup CO that INV acquired last year": the bought one stands before the relative word. */
export const whichBought: SentenceRule = {
  id: 'deal/which-bought',
  triggers: ['acquired', 'bought', 'purchased', 'snapped up', 'acquiring', 'buying'],
  patterns: [
    '{O:company} ?(?:\\([^)]{1,30}\\) ?)?,? (?:which|that|whom)(?: {O:buyer}| {C}| it| he| she| they)(?: (?:has|had|have|is|later|then|recently|subsequently|also|agreed to|itself|just|first|once|previously|inc|corp|plc)\\.?){0,3} (?:acquired|bought|purchased|snapped up|took over|acquiring|buying|buy|acquire)(?! (?:users|customers))',
  ],
  apply(match) {
    const company = match.party('company');
    const claim = dealClaim(match, {
      rule: 'deal/which-bought',
      score: 0.78,
      type: 'acquisition',
      company,
      amount: priceAfter(match),
      round: null,
    });
    return { ...claim, anchor: claim.anchor === 'new' ? 'new' : 'other' };
  },
};
