import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';

/** "Leading the round is INV", "lead investor INV", "the round's lead investors were INV and INV". */
export const leadingIs: SentenceRule = {
  id: 'investor/leading-is',
  triggers: [
    ' with ',
    'backing th',
    'behind th',
    'leading the',
    'leading this',
    'leading our',
    'lead investor',
    'lead backer',
    'leading the',
  ],
  patterns: [
    '(?:partnered|partnering|partner|teamed) (?:up )?with(?=[^.]{2,160} lead (?:the|this|our) )',
    '(?:fund|firm|investor|company) (?:backing|behind) (?:the|this|our)(?: [\\w-]{2,16}){0,2} (?:round|financing|funding|investment|raise) (?:is|was)',
    "(?:co-)?leading (?:the|this|our)(?: (?:{R}|{M}|[\\w'-]{1,20})){0,4}? (?:round|financing|funding|investment|raise|deal|{R}) (?:is|are|was|were|comes)",
    "(?:co-)?lead (?:investors?|backers?)(?: (?:in|of|for|on) (?:the|this|our)(?: (?:{R}|{M}|[\\w'-]{1,20})){0,3}? (?:round|financing|funding|investment|raise|deal))?(?: (?:is|was|are|were|include|includes|hailing from))?(?: the)?,?",
  ],
  apply(match) {
    const list = parsePartiesForward(match.view, match.to, { firms: true, joined: false });
    const parties =
      /investor(?: in| of|$|,|\b)/.test(match.text) && !/\b(?:is|was|are|were|include|includes)\b|investors/.test(match.text)
        ? list.parties.slice(0, 1)
        : list.parties;
    return investorClaims(match, { ...list, parties }, { rule: 'investor/leading-is', score: 0.88, role: 'lead' });
  },
};
