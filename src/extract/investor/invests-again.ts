import type { SentenceRule } from '../rule.ts';
import { investorClaims, subjectParties } from './claim.ts';

/** "Nord Ark invested again", "Wutong Tree Capital invested more than its pro rata": old investors who put in more. */
export const investsAgain: SentenceRule = {
  id: 'investor/invests-again',
  triggers: [
    'again',
    'pro rata',
    'pro-rata',
    'reinvest',
    'once more',
    'as well',
    'holding',
    'stake',
    'shareholding',
    'position',
    ' investment',
  ],
  patterns: [
    '(?:invested|invests|investing|joined|joins|participated|came in|is in|are in|put money in|backed {X})(?: too)? (?:again|once more)',
    '(?:invested|invests|investing|put in|puts in|putting in|exercised|took up|to put in|taken up|invest)(?: (?:more than|beyond|above|at least))?(?: (?:its|their|his|her))(?: full)? pro[ -]rata(?: (?:share|rights?|part))?',
    '(?<=\\b(?:existing|current|previous|returning|longtime|long-standing)[^;]{1,60})(?:increased|increases|increasing|upped|raised|boosted|added to|adds to|adding to|doubled down on) (?:its|their|his|her) (?:holdings?|stake|shareholding|investment|position)',
    '(?:reinvested|reinvests|reinvesting)(?=[ .,;]|$)',
  ],
  apply(match) {
    return investorClaims(match, subjectParties(match, match.from), {
      rule: 'investor/invests-again',
      score: 0.88,
      role: 'participant',
      existing: true,
    });
  },
};
