import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';
import { ABOUT_MONEY, ABOUT_PURCHASE } from './context.ts';

/** "in talks with INV and INV to raise the money", "held valuation discussions with INV": those who may pay. */
export const talksWith: SentenceRule = {
  id: 'investor/talks-with',
  triggers: ['talks with', 'discussions with', 'discussions" with', 'negotiations with', 'talks" with'],
  patterns: ['(?:talks|discussions|negotiations)"? with'],
  apply(match) {
    const { template } = match.view;
    if (ABOUT_PURCHASE.test(template) || !(ABOUT_MONEY.test(template) || /\bvaluation\b/.test(template))) return null;
    const list = parsePartiesForward(match.view, match.to, { firms: true });
    return investorClaims(match, list, { rule: 'investor/talks-with', score: 0.55, role: 'participant' });
  },
};
