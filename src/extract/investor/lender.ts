import { parsePartiesBefore, parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims, wordsBefore } from './claim.ts';
import { ABOUT_LISTING, ABOUT_LOAN, spelled } from './context.ts';

/** "loan provided by BANK", "arranged by mandated lead arrangers BANK and BANK", "BANK, BANK and BANK provided $75M each". */
export const lender: SentenceRule = {
  id: 'investor/lender',
  triggers: [
    'provided',
    'arranged',
    'arrangers',
    'lent',
    'lends',
    'underwritten',
    'lend',
    'syndicated',
    'provide',
    'promis',
    'committed',
    'extended',
  ],
  patterns: [
    '(?<passive>provided|arranged|extended|syndicated|underwritten|co-ordinated|coordinated|supplied|jointly managed|funded|financed) (?:jointly )?by',
    '(?:mandated )?(?:lead )?arrangers?(?: and (?:bookrunners?|underwriters?))?(?: (?:are|were|is|was|include))?(?<list> )(?=[\\uE001\\uE003\\uE005])',
    "(?<active>provided|provides|provide|to provide|lent|lends|lend|loaned|extended|promised|promising|committed)(?= (?:[\\w'-]{1,16} ){0,5}\\uE006| to (?:[\\w'-]{1,16} ){0,2}\\uE006)",
  ],
  apply(match) {
    const template = spelled(match.view, 0, match.view.template.length);
    const near = `${wordsBefore(match, 160)}${match.after.slice(0, 100)}`;
    if (!ABOUT_LOAN.test(near) && !(ABOUT_LOAN.test(template) || /\bfinancing\b/.test(template) || /\bbanks\b/.test(template))) return null;
    if (match.group('active') !== null) {
      const list = parsePartiesBefore(match.view, match.from);
      return investorClaims(match, list, { rule: 'investor/lender', score: 0.8, role: 'lender' });
    }
    const public_ = /\b(?:bond|bonds|ipo|offering)\b/.test(wordsBefore(match, 80));
    const under = match.text.startsWith('underwritten') || (public_ && ABOUT_LISTING.test(template));
    if (match.text.startsWith('managed') && !public_) return null;
    const list = parsePartiesForward(match.view, match.to);
    return investorClaims(match, list, { rule: 'investor/lender', score: 0.85, role: under ? 'underwriter' : 'lender' });
  },
};
