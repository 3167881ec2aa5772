import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';
import { ABOUT_MONEY } from './context.ts';

/** "… from a group of strategic investors. They include INV and INV": the sentence before says who "they" are. */
export const theyInclude: SentenceRule = {
  id: 'investor/they-include',
  triggers: ['they ', 'these ', 'those ', 'the list', 'among them', 'the group'],
  patterns: ['(?:they|these|those|the list|the group)(?: also)? (?:include|includes|are|were)', 'among them(?: (?:are|were|is))?'],
  apply(match) {
    const before = match.context.views[match.view.sentence.index - 1]?.template ?? '';
    const said =
      /\b(?:(new|existing|previous|returning) (?:[\w-]{1,16} ){0,2})?(?:investors|backers|angels|vcs|lenders)\b[^.]{0,110}\.?$/.exec(
        before.slice(-160),
      );
    if (match.from > 2 || said === null || !ABOUT_MONEY.test(before)) return null;
    const existing = said[1] === undefined ? null : said[1] !== 'new';
    const list = parsePartiesForward(match.view, match.to, { existing });
    return investorClaims(match, list, { rule: 'investor/they-include', score: 0.75, role: 'participant' });
  },
};
