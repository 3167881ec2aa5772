import { clauseEnd } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { companyOf, HEDGE, isTold, moneyClaim } from './claim.ts';

const ID = 'money/raise';
const OTHER_USE = new RegExp(
  `^(?:\\+|,)? (?:in |of )?(?:[\\w-]{2,14} ){0,2}?(?:${[
    'revenue|sales|arr|valuation|profit|loss|users|market|orders|fine|contract',
    'debt to|per|a (?:year|month|share)',
  ].join('|')})\\b`,
);

/** Money that comes in as the news of the clause: "raises $5M", "a $5M Series A", "a round of $5M", "$5M investment from". */
export const raise: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: ['\uE006'],
  patterns: [
    `(?:<raise>|<take>|eyes|eyeing|seeks|seeking|seek|targets|targeting)${HEDGE} {M:m}`,
    `(?:<raise>|<take>)(?: (?:a|an|the|its|series|new|of|round|in|first|another|funding|oversubscribed|{R}|on|investment|seed|financing)){1,5}${HEDGE} {M:m}`,
    '{M:m}(?: (?:in|of|new|fresh|oversubscribed|venture|growth|equity|strategic|total|private|-|initial|additional|further|state|federal|bond|debt|share|(?:\\w{3,5}-)?year|syndicated|term|senior|convertible)){0,4} (?:{R}|round|funding|financing|investment|capital|raise|fundraise|loan|credit facility|bond|ipo|fundraising|backing|venture funding|grant|bond offering|bonds|notes|offering|extension|fresh issue|share sale|injection|infusion|tranche|bet)',
    `(?:{R}|round|funding|financing|investment|raise|loan|facility|bond|ipo|offering|injection|infusion)(?: (?:round|funding|financing))?(?: {D})?(?:,? which)?(?: (?:of|worth|totaling|totalling|at|is|was|to|for|totaled|totalled|comes to))${HEDGE} {M:m}`,
    `(?:invest|invests|invested|investing|pours?|poured|put|puts|putting|inject(?:s|ed|ing)?|pump(?:s|ed|ing)?|sinks?|sank|infus(?:e|es|ed)|plough(?:s|ed)|plow(?:s|ed)|commit(?:s|ted|ting)?|lend(?:s|ing)?|lent|back(?:s|ed)? [^.;:\\uE006]{2,30} with|leads?|led)${HEDGE} {M:m}`,
    '{M:m} (?:from|led by|co-led by) {N}',
  ],
  apply(match) {
    const tail = match.after.slice(0, Math.min(40, clauseEnd(match.view.template, match.to) - match.to));
    if (OTHER_USE.test(tail)) return null;
    const verb = !/^\uE006/.test(match.text);
    return moneyClaim(match, {
      rule: ID,
      role: 'deal',
      score: verb ? 0.68 : 0.62,
      company: verb ? companyOf(match) : null,
      past: isTold(match, 40),
    });
  },
};
