import type { SentenceRule } from '../rule.ts';
import { hiddenClaim } from './hidden.ts';

const ID = 'slot/undisclosed-investors';

/** "from undisclosed investors", "did not name the investors", "declined to disclose its backers". */
export const undisclosedInvestors: SentenceRule = {
  id: ID,
  triggers: ['investor', 'backer'],
  patterns: [
    '(?:undisclosed|unnamed|unidentified|anonymous) (?:[a-z-]{3,14} ){0,2}?(?:investors?|backers?)',
    "(?:not|n't|without|declin\\w{1,3} to|refus\\w{1,3} to)(?: [a-z]{2,12}){0,2}? (?:disclos(?:e|ed|ing)|reveal(?:ed|ing)?|nam(?:e|ed|ing)|identif(?:y|ied|ying)|say who)[^.;\\uE006]{0,30}? (?:investors?|backers?)",
    "(?:investors?|backers?)(?:'s?)?(?: names?| identit(?:y|ies))? (?:was|were|is|are)(?: |n't )(?:not )?(?:been |being )?(?:disclosed|named|revealed|identified)",
  ],
  apply(match) {
    if (/^(?:investor|backer)/.test(match.text) && !/\bnot\b|n't/.test(match.text)) return null;
    return hiddenClaim(match, 'undisclosed-investors', ID, 0.85);
  },
};
