import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';

/** "The round includes (investments from) INV and INV", "…, which also included INV". */
export const roundIncludes: SentenceRule = {
  id: 'investor/round-includes',
  triggers: ['includ', 'featur', 'drew', 'attracted', 'consist', 'compris'],
  patterns: [
    "(?:round|investment|funding|financing|raise|syndicate|consortium|fundraise|{R}),?(?: (?!include)[\\w',-]{1,20}){0,6}? (?:includes?|included|features?|featured|drew|attracted|consists of|comprises)(?: (?:strategic|also|undisclosed|further|additional|the|some)){0,4}(?: (?:investments?|backing|participation|contributions?|money|funding|cash|support|checks|cheques)(?: from| by))?",
    // "The round was led by Foo of Oslo, and included new investors Bar and Baz"
    '(?:round|financing|funding|investment|deal|loan|facility)~~,? and (?:also )?(?:included|includes|featured|drew)(?: (?:strategic|also|further|additional|the|some)){0,3}',
  ],
  apply(match) {
    const list = parsePartiesForward(match.view, match.to);
    return investorClaims(match, list, { rule: 'investor/round-includes', score: 0.85, role: 'participant' });
  },
};
