import { subjectBefore } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { announcedClaim, isBystander } from './announced.ts';

const SAID =
  'said|says|announced|announces|announcing|announce|reported|confirmed|disclosed|revealed|shared(?: with {X})?|told {X}|told|statement|release|filing|unveiled|reports|wrote|published|spokes\\w{3,6} said|(?:statement|filing|post|letter|blog)(?: (?:to|with|by|on) ~)?';
const LINK =
  "(?:it |the company |we |{X} |they |has |have |also |is |are |we're |and |he |she ){0,3}(?:(?:excited|thrilled|proud|happy|pleased|delighted) to )?";

/** Speech with its day: "said on Friday it had raised", "announced today", "in a statement Thursday", "on Monday announced". */
export const announcedOnSaid: SentenceRule = {
  id: 'slot/announced-on-said',
  triggers: ['\uE007'],
  patterns: [
    `(?:${SAID}),? (?:late |early |earlier )?(?:on )?(?:late |early )?{D:date}`,
    `(?:being|be) announced (?:on )?{D:date}`,
    "(?:said|announced|wrote|posted) (?:on|in|via|through) (?:its|his|her|their|an?|the) (?:[a-z'-]{2,14} ){0,3}(?:account|website|site|channel|page|newsletter|interview)(?: on)? {D:date}",
    '(?:announced|announces|revealed|unveiled|confirmed|disclosed) (?:the|its|this|that) (?:[a-z-]{2,14} ){0,2}(?:money|deal|news|round|funding|financing|investment|raise|acquisition|merger|fund|grant|loan|offering|transaction|purchase) (?:on )?{D:date}',
    '(?:release|statement|filing|notice|letter|circular) dated {D:date}',
    `{D:date},? (?:[a-z]{2,12}ly )?${LINK}(?:${SAID})`,
  ],
  apply(match) {
    const date = match.layer('date', 'date');
    if (
      date === null ||
      (/\b(?:will|to) $/.test(match.before) && !match.text.startsWith('be ')) ||
      isBystander(match, subjectBefore(match.view, match.from)?.party ?? null)
    )
      return null;
    // what unnamed people say of a deal is no announcement of it, but the best day there is
    const wording = /\b(?:sources?|people|bankers|person) $/.test(match.before) ? 0.7 : 0.85;
    return announcedClaim(match, 'slot/announced-on-said', date, wording);
  },
};
