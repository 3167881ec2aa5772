import type { SentenceRule } from '../rule.ts';
import { purposes } from './purpose.ts';

const ID = 'slot/use-of-funds-which';

/** "… financing, which the company will use for general purposes", "funding that it says is being put toward scaling". */
export const useOfFundsWhich: SentenceRule = {
  id: ID,
  triggers: ['which', 'that', 'intended', 'earmarked', 'put toward', 'go toward', 'muscle', 'means to'],
  patterns: [
    '(?:which|that)(?: (?:{X}|he|she|it|they|we|said|says|reported))?(?: (?:says|said|reported))?(?: it)? (?:will|would|plans to|intends to|is going to|expects to|hopes to|is being|are being|is to be)(?: be)? (?:use|used|go|spend|spent|put|invest|invested|deploy|deployed)(?: (?:to|for|towards?|on|into))(?= )',
    '(?:money|funds?|proceeds|capital|investment|funding|financing|cash|round|loan|facility)(?: (?:is|are|was|were))?(?: (?:intended|earmarked|destined|meant|slated))(?: (?:to|for|towards?))(?= )',
    '(?:gives|give|giving|provides|provide) (?:{X}|us|it|them|the team) (?:the )?(?:financial muscle|means|runway|firepower|resources|flexibility|capital|funds) to(?= )',
  ],
  apply(match) {
    return /\b(?:fund|rais|invest|round|capital|money|financ|loan|proceeds|bond|cash|\uE006)/.test(match.view.template)
      ? purposes(match, match.to + 1, ID, 0.8)
      : null;
  },
};
