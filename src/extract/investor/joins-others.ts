import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';
import { ABOUT_MONEY } from './context.ts';

/** "New investor INV joined existing investors INV and INV in the round": those who were there already took part too. */
export const joinsOthers: SentenceRule = {
  id: 'investor/joins-others',
  triggers: ['joined ', 'joins ', 'joining ', 'alongside ', 'join '],
  patterns: [
    "(?:joined|joins|joining|join) (?:the |its |our |their )?(?:company's )?(?:existing|current|previous|prior|returning|earlier)(?: [\\w-]{2,16}){0,2} (?:investors?|backers?|shareholders?)(?: including| such as)?",
  ],
  apply(match) {
    if (!ABOUT_MONEY.test(match.after) && !ABOUT_MONEY.test(match.before)) return null;
    const list = parsePartiesForward(match.view, match.to, { existing: true });
    return investorClaims(match, list, { rule: 'investor/joins-others', score: 0.8, role: 'participant' });
  },
};
