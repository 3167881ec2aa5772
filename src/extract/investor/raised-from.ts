import { clauseStart } from '../clause/subject.ts';
import { anyOf, oneOf } from '../clause/words.ts';
import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';
import { ABOUT_PURCHASE } from './context.ts';

const BRINGS_IN = anyOf(
  'rais\\w{1,3}|secur\\w{1,3}|nab\\w{0,4}|land\\w{0,3}|clos\\w{1,3}|get|gets|got|bag\\w{0,4}|snag\\w{0,4}|snap\\w{0,4}|scor\\w{1,3}|receiv\\w{1,3}|pull\\w{0,3}|pocket\\w{0,3}|nets|netted',
  'grab\\w{0,4}|attract\\w{0,3}|won|win|wins|took|take|takes|bring|brings|brought|lined up|draw|draws|drew|obtain\\w{0,3}|collect\\w{0,3}|picked up|picks up|found|finds|fetch\\w{0,3}',
  'garner\\w{0,3}|comes|come|came|coming|round|funding|financing|include|includes|included|accept\\w{0,3}|mobili\\w{2,4}',
);
const NO_FUNDING = oneOf(
  'revenue|revenues|sales|profit|profits|fees|assets|savings|orders|users|customers|up|down|away|ranging|apart|net income|earnings',
  'contract|contracts|fine|fines|rose|fell|grew|increased|jumped|dropped|spending',
);
const NOT_MONEY_IN = new RegExp(`(?<![\\p{L}])${NO_FUNDING} (?:\\w{1,12} ){0,2}$`, 'u');

const LENT = /\b(?:loans?|credit|debt|facility|notes)\b/;
const EQUITY = /\bequity\b|\bconvertible\b/;

/** "raised AMT (in RND) from INV, INV and INV", "funding from INV": where the money comes from. */
export const raisedFrom: SentenceRule = {
  id: 'investor/raised-from',
  triggers: [' from'],
  patterns: [
    "(?<noun>{M}|{R}|rounds?|funding|financing|investments?|capital|cash|money|equity|injection|infusion|backing|seed|funds|debt|loans?|facility|credit|commitments?|grants?|package|checks?|cheques?|line)(?: (?!from |or )(?:{D}|[\\w'&,/-]{1,20})){0,8}? (?:came |comes |coming |come |will come |raised |secured |mainly |primarily |also )?from",
  ],
  apply(match) {
    const { template } = match.view;
    const from = clauseStart(template, match.from);
    const before = template.slice(from, match.to - 5);
    if (NOT_MONEY_IN.test(`${before} `) || ABOUT_PURCHASE.test(template.slice(from, match.from))) return null;
    if (
      !BRINGS_IN.test(template.slice(from, match.to)) &&
      !/\b(?:invest|funding|financing|backing|injection|infusion|cash|money|grant|loan)/.test(match.text)
    )
      return null;
    const list = parsePartiesForward(match.view, match.to);
    // "has also received funding from Foo": without a sum it tells who backed the company before
    const also =
      !/[\uE006\uE008]/.test(match.text) &&
      /\b(?:has|have|had) also (?:received|raised|secured|attracted|won|got) [^\uE006\uE008]{0,30}$/.test(before);
    // "$3 million in equity … and a $6 million loan from Foo": the words at hand count before those of the clause
    const lent = LENT.test(match.text) && !EQUITY.test(match.text);
    const role =
      lent || (LENT.test(before.slice(-70)) && !EQUITY.test(before))
        ? 'lender'
        : /\bgrants?\b/.test(before.slice(-50))
          ? 'grantor'
          : 'participant';
    return investorClaims(match, list, { rule: 'investor/raised-from', score: 0.85, role, ...(also ? { anchor: 'earlier' } : {}) });
  },
};
