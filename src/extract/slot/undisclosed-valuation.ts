import type { SentenceRule } from '../rule.ts';
import { hiddenClaim } from './hidden.ts';

const ID = 'slot/undisclosed-valuation';

/** "at an undisclosed valuation", "did not disclose its valuation", "the valuation was not revealed". */
export const undisclosedValuation: SentenceRule = {
  id: ID,
  triggers: ['valuation'],
  patterns: [
    'undisclosed (?:post-money |pre-money )?valuation',
    "(?:not|n't|without|declin\\w{1,3} to|refus\\w{1,3} to)(?: [a-z]{2,12}){0,3}? (?:disclos(?:e|ed|ing)|reveal(?:ed|ing)?|say|discuss(?:ed|ing)?|shar(?:e|ed|ing)|comment(?:ing)? on|provid(?:e|ed|ing)|talk(?:ing)? about|specify)[^.;]{0,40}? valuation",
    "valuation (?:was|is|has|were)(?: |n't )(?:not )?(?:been |being )?(?:disclosed|revealed|shared|undisclosed|announced)",
  ],
  apply(match) {
    if (/^valuation/.test(match.text) && !/\bnot\b|n't|undisclosed/.test(match.text)) return null;
    return hiddenClaim(match, 'undisclosed-valuation', ID, 0.9);
  },
};
