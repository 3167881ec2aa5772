import { parsePartiesBefore, parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';

/** "INV is a limited partner in the fund", "the fund's anchor investor is INV", "anchored by INV", "backed by INV". */
export const fundPartner: SentenceRule = {
  id: 'investor/fund-partner',
  triggers: [
    'limited partner',
    'anchor investor',
    'anchor lp',
    'lps ',
    'cornerstone',
    'backing this',
    'backing the',
    'backed the new',
    'first investor',
  ],
  patterns: [
    '(?<is>(?:is|are|was|were)(?: also)?(?: listed as)?(?: an?| the| among)? )(?:limited partners?|lps?|anchor investors?|anchor lps?|cornerstone investors?|(?:its|the) (?:first|anchor|main) investors?)',
    '(?<of>limited partners|anchor investors?|anchor lps?|cornerstone investors?|anchor limited partners?)(?: (?:in|of) (?:the|this|its)(?: [\\w-]{2,16}){1,3})?(?: investing in the fund)?,?(?: (?:is|are|was|were|include|includes|including|such as|like))?(?: [\\w-]{2,16} (?:firms|funds|investors))?',
    '(?<backing>(?:is|are|have|has) (?:backing|backed)) (?:this|the|its) (?:[\\w-]{2,16} ){0,3}(?:fund|one|vehicle)',
  ],
  apply(match) {
    const before = match.group('is') !== null || match.group('backing') !== null;
    const list = before ? parsePartiesBefore(match.view, match.from) : parsePartiesForward(match.view, match.to);
    return investorClaims(match, list, { rule: 'investor/fund-partner', score: 0.85, role: 'participant' });
  },
};
