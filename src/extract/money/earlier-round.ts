import type { SentenceRule } from '../rule.ts';
import { companyOf, HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/earlier-round';
const RAISED =
  '(?:raised|secured|closed|landed|received|nabbed|announced|scored|picked up|took in|pulled in|bagged|collected|completed|got)';

/** "previously raised $5M", "after its $5M Series A in March", "months after a $5M round", "following a $5M seed round". */
export const earlierRound: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: [
    'previous',
    'on top',
    'addition',
    'beyond',
    'add',
    'earlier',
    'after',
    'prior',
    'last',
    'following',
    'follow',
    'ago',
    'since',
    'had ',
    'before',
    'includ',
    'back in',
    'when it',
    '\uE007',
  ],
  patterns: [
    `(?:previously|earlier|initially|originally|first|last) ${RAISED}${HEDGE} {M:m}`,
    `(?:(?:days|weeks?|months?|years?|shortly|soon) after|since|when|before)(?: (?:it|{X}|the company|the startup))? (?:had )?(?:raising|closing|securing|landing|announcing|${RAISED.slice(3)}(?: (?:its|the|in|last|round|funding|{R}|of|first)){0,4}${HEDGE} {M:m}`,
    `(?:after|since|follow(?:s|ed|ing)|on the heels of|builds on|comes after|before|beyond|on top of|in addition to)(?: (?:its|an?|the|their|our|last|previous|earlier|prior|year's|initial|first|{D}(?:'s)?|{X}(?:'s)?|raising|of|in)){1,5}(?: {R})?${HEDGE} {M:m}(?: (?:{R}|round|seed|funding|investment|financing|raise|series))`,
    `(?:previous|prior|last|earlier|initial|preceding)(?: (?:{R}|funding|financing|equity|investment|seed|fundraising|venture|outside))?(?: (?:round|raise|funding|financing|investment|infusion|fundraise|tranche)s?)?(?: (?:was|of|totaling|totalling|came|in|{D}|saw|it|raised|for|a|an|,|at)){0,6}${HEDGE} {M:m}`,
    `{M:m}(?: {R}| round| seed| funding| financing| investment| raise| in){0,4} (?:last (?:year|month|week|january|february|march|april|may|june|july|august|september|october|november|december|fall|summer|spring|winter)|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|few|\\d{1,2})(?: few)? (?:weeks?|months?|years?) (?:ago|earlier|before|prior)|back in|earlier (?:this|that) (?:year|month)|at the time)`,
    `(?:on top of|in addition to|beyond|added? to|adds to|follows)(?: the| about| some){0,2} {M:m} (?:that )?(?:it|we|{X}|the [\\w-]{3,14}) (?:had |has |have |already |previously )?(?:raised|secured|received|closed)`,
    `includ(?:es|ing)(?: (?:its|an?|the|previous|earlier|prior|last)){0,3}${HEDGE} {M:m}(?: (?:in )?(?:{R}|round|seed|funding|investment|raise))`,
    `had (?:previously |already |earlier |also )?${RAISED}${HEDGE} {M:m}`,
  ],
  apply(match) {
    // "said it had raised": reported speech, the news itself
    if (/^had /.test(match.text) && /\b(?:said|says|announced|told|reported|confirmed|revealed|disclosed)\b[^;]{0,40}$/.test(match.before))
      return null;
    const score = /^(?:previously|earlier|already|had|after|since|months|previous|prior)/.test(match.text) ? 0.85 : 0.72;
    return moneyClaim(match, { rule: ID, role: 'earlier-round', score, company: companyOf(match), past: true });
  },
};
