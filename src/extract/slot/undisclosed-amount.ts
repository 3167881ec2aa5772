import type { SentenceRule } from '../rule.ts';
import { hiddenClaim } from './hidden.ts';

const ID = 'slot/undisclosed-amount';
const WHAT =
  '(?:(?:exact|financial|deal|further|other|specific|precise|full|transaction|funding|investment|round|acquisition|sale|total) ){0,2}(?:terms|details|amount|sum|price|figures?|value|size|purchase price|consideration)';
const HIDDEN =
  "(?:not|never|n't) (?:yet |immediately |been |being |publicly |be ){0,3}(?:disclosed?|revealed?|made public|announced?|released?)";

/** "for an undisclosed amount", "terms were not disclosed", "declined to disclose how much". */
export const undisclosedAmount: SentenceRule = {
  id: ID,
  triggers: ['disclos', 'reveal', 'unspecified', 'made public', 'announced', 'how much', 'confidential'],
  patterns: [
    '(?:undisclosed|unspecified) (?:[a-z-]{3,12} )?(?:amount|sum|price|fee|figure|terms|consideration|funding|investment|round)',
    `${WHAT}(?: (?:of|for|about|behind) (?:the|this|its) [a-z]{3,14}| of the {R} (?:round|deal))?(?: (?:were|was|are|is|have|has|weren't|wasn't|aren't|will))? ?${HIDDEN}`,
    `(?:declin(?:e|ed|es|ing) to|did not|didn't|does not|doesn't|without|would not|wouldn't|has not|hasn't|not|refus(?:es|ed) to) (?:disclos(?:e|ed|ing)|reveal(?:ed|ing)?|say|shar(?:e|ed|ing)|comment on|provid(?:e|ed|ing)|specif(?:y|ied|ying)) (?:the |any |its |an |exactly )?(?:${WHAT}|how much)`,
    `${WHAT} (?:was|were|is|are|remains?) (?:undisclosed|kept confidential|confidential|unknown)`,
  ],
  apply(match) {
    // "did not disclose details about the structure", "disclose the size of its team": not the sum
    if (/^ (?:about|of (?:its|the) (?:team|staff|users?|customers?|structure|stake|role))\b/.test(match.after)) return null;
    if (
      /how much$/.test(match.text) &&
      !/^(?: [^ .;]{1,20}){0,5} (?:rais\w{1,3}|pa(?:id|ys?|ying)|invest\w{0,3}|put|sold|spen[dt]|rounds?|deal|funding)\b/.test(match.after)
    )
      return null;
    return hiddenClaim(match, 'undisclosed-amount', ID, 0.88);
  },
};
