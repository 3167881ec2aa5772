import { isPast } from '../clause/stance.ts';
import type { SentenceRule } from '../rule.ts';
import { companyOf, HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/earlier-dated';
const RAISED =
  '(?:raised|secured|closed|landed|received|nabbed|announced|scored|picked up|took in|pulled in|bagged|collected|completed|got|invested|put|paid|bought)';
const BIRTH = /\b(?:founded|launched|started|established|incorporated|since|created|born|set up|began|debuted|co-founded|dating)\b/;

/** "raised $5M in 2019", "in June 2019 it raised $5M": dated before the news. */
export const earlierDated: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: ['\uE007'],
  patterns: [
    `${RAISED}[^.;:\\uE006\\uE007]{0,40}?${HEDGE} {M:m}[^.;:\\uE006\\uE007]{0,60}? (?:(?:in|on|back in|during|in early|in late|at the end of) )?{D:date}`,
    `(?:(?:in|on|back in|during|in early|in late) )?{D:date}[^.;:\\uE006\\uE007]{0,60}? ${RAISED}[^.;:\\uE006\\uE007]{0,30}?${HEDGE} {M:m}`,
    `{D:date}(?:'s)?${HEDGE} {M:m}(?: {R}| round| seed| funding| financing| raise| investment)`,
    `{M:m}(?: {R}| round| seed| funding| financing| raise| investment| in| equity| venture){1,4} (?:in|from|of|back in|on) {D:date}`,
  ],
  apply(match) {
    const date = match.layer('date', 'date');
    if (date === null || !isPast(date, match.context.document.meta.publishedAt)) return null;
    // "founded in 2015, Acme raised $5M": the date belongs to another verb
    if (BIRTH.test(`${match.before.slice(-30)}${match.text}`)) return null;
    // a day of last week is the announcement itself; so is a date that a future verb governs
    if (/\b(?:total|to date|so far|since)\b/.test(match.text)) return null;
    return moneyClaim(match, { rule: ID, role: 'earlier-round', score: 0.78, company: companyOf(match), past: true });
  },
};
