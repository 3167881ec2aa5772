import { parsePartiesBefore } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';
import { ABOUT_MONEY } from './context.ts';

/** "INV and INV were the lead investors", "INV acted as lead backer in the round". */
export const areLeads: SentenceRule = {
  id: 'investor/are-leads',
  triggers: ['lead '],
  patterns: [
    '(?:was|were|is|are|acted as|acts as|serves as|served as|came in as|comes in as)(?: the| a| an| sole| joint)? (?:co-)?(?:lead|leading) (?:investors?|backers?|financers?|financiers?|funders?)(?! relations)',
  ],
  apply(match) {
    if (!ABOUT_MONEY.test(match.view.template)) return null;
    const list = parsePartiesBefore(match.view, match.from, { firms: true });
    return investorClaims(match, list, { rule: 'investor/are-leads', score: 0.85, role: 'lead' });
  },
};
