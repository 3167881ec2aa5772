import type { SentenceRule } from '../rule.ts';
import { companyOf, HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/fund-size';
/** A fund that is being raised or closed is the deal itself. */
const RAISING = new RegExp(
  `\\b(?:${[
    'rais(?:es|ed|ing)|clos(?:es|ed|ing)|launch(?:es|ed|ing)?|announc(?:es|ed|ing)|secur(?:es|ed|ing)|unveil(?:s|ed|ing)?',
    'sets? up|to raise|debuts?|creates?|hits|target(?:s|ing)|seek(?:s|ing)|form(?:s|ed|ing)?|wrap(?:s|ped|ping)?|latest|new|first|inaugural',
  ].join('|')})\\b[^.;\\uE006]{0,80}$`,
);

/** "its $500M fund", "a fund of $500M", "manages $2B", "$2B in assets under management". */
export const fundSize: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: ['fund', 'manage', 'assets', 'aum', 'vehicle', 'committed capital', 'dry powder'],
  patterns: [
    `{M:m}(?:-plus)?(?:,)? (?:[\\w-]{2,16} ){0,3}?(?:fund|vehicle|fund of funds|war chest)(?! (?:raise|round|ing))`,
    `(?:fund|vehicle)(?: {R}| [ivx]{1,4})?(?: of| worth| totaling| totalling| sized at| size of)${HEDGE} {M:m}`,
    `(?:manages?|managing|oversees?|overseeing|has|with|runs|advises)(?: [\\w-]{2,12}){0,2}${HEDGE} {M:m} (?:in|of|under|worth of)(?: (?:total|client|regulatory|combined|committed|capital|regulatory))? ?(?:assets|management|capital under management|committed capital|aum)`,
    '{M:m}(?: (?:in|of))?(?: [\\w-]{2,14})? (?:assets )?under management',
    `(?:assets under management|aum)(?: of| at| is| was| totaling| now at| exceeding)${HEDGE} {M:m}`,
    `(?:manages|managing|oversees|overseeing)${HEDGE} {M:m}`,
  ],
  apply(match) {
    const managed = /\b(?:assets|management|aum|manag|oversee)/.test(match.text);
    if (!managed && /\b(?:new|latest|debut|first|inaugural)\b/.test(match.text)) return null;
    if (!managed && RAISING.test(match.view.template.slice(Math.max(0, match.from - 110), match.from))) return null;
    return moneyClaim(match, { rule: ID, role: 'fund-size', score: managed ? 0.92 : 0.75, company: companyOf(match) });
  },
};
