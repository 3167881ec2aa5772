import type { SentenceRule } from '../rule.ts';
import { companyOf, HEDGE, isTold, moneyClaim } from './claim.ts';

const ID = 'money/valuation';
const PRICED_NOUNS =
  'deal|transaction|acquisition|takeover|buyout|contract|order|agreement|offer|bid|merger|stake|shares|holding|property|assets?|market|industry|sector|sale|unit|estate|collection|portfolio|goods|imports|exports';
/** What is "valued at" a sum without being a company: then the sum is its price. */
const PRICED = new RegExp(`\\b(?:${PRICED_NOUNS})(?:,| (?:is|was|are|were|being|has been|that is|which is))?(?: \\S{1,12}){0,2} ?$`);

/** A wish: "takes a step toward a $1B valuation". */
const AIM = /\b(?:towards?|aim(?:s|ing|ed) for|path to|on (?:track|its way|the way)|dreams? of)\b[^;]{0,20}$/;
/** The definition of a unicorn names no company. */
const UNICORN = new RegExp(
  `\\b(?:${['companies|startups|start-ups|unicorns', '(?:a|any|every) (?:private(?:ly held)? )?(?:company|startup|start-up)'].join('|')})` +
    '(?: that (?:is|are))? $',
);
/** "its previous valuation to around $5M": the sum after "to" is the new one. */
const AHEAD = /\bvaluation to |\b(?:would|could|will|eyeing|eyes|seeking|seeks|targeting|targets|may)\b/;

/** "that round valued it at" speaks of another round. */
const BACK = /\bthat (?:[\w-]{2,12} )?(?:round|deal|investment|financing) $/;

/** Whether a template holds one sum at most. */
function only(template: string): boolean {
  return template.indexOf('\uE006') === template.lastIndexOf('\uE006');
}

/** "… before the new money", "… after the investment": pre-money or post-money in plain words. */
function sideOf(after: string): string | null {
  const hit = SIDE.exec(after);
  return hit === null ? null : /before|exclud|not/.test(hit[1]!) ? 'pre' : 'post';
}

const MONEY = 'money|investment|capital|funds|funding|round|raise|cash|financing';
const SIDE = new RegExp(
  `^,? (before|excluding|not counting|after|including|following|counting) (?:the |this |its )?(?:new |fresh |latest )?(?:${MONEY})`,
);

/** "valuing the company at $5M", "at a $5M valuation", "valuation of $5M", "$5M post-money". */
export const valuation: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: ['valu', '-money', 'evaluation', 'worth'],
  patterns: [
    `(?:valuing|values|value|valued|would value|could value|to value) (?:(?:the |{A}-based |{A}'s )?(?:[a-z][\\w-]{1,16} ){0,3}{X:company}|it|them|itself|us|company|startup|firm|the [^.,;:\\uE000-\\uF8FF]{2,40}?)(?:'s business)?,?(?: [\\w-]{2,14})? at${HEDGE} {M:m}(?:\\+)?(?<basis> ?\\(?(?:pre|post)[- ]money)?`,
    `(?:valued|pegged|priced) at${HEDGE} {M:m}(?<basis> ?\\(?(?:pre|post)[- ]money)?`,
    `(?<basis>(?:pre|post)[- ]money )?(?:e?valuation|valuations|company value|equity value)(?: [a-z]{2,12}| {X}){0,2}?(?: of| to| at| is| was| at about| hits?| tops?| topping| exceeding| reached| reaching| stands at| stood at| sits at| jumped to| crossed| crossing| surpassing| past| above| beyond| over| near| :|:)${HEDGE} {M:m}`,
    `{M:m}(?:\\+|-plus)?,?(?: (?:or more|plus|in))?(?<basis> \\(?(?:pre|post)[- ]money)?\\)? (?:(?:total|company|equity|current|new|paper|private|implied|headline) )?valuation`,
    `(?:valuation|value)(?: [a-z]{2,12}){0,2} from${HEDGE} {M} to${HEDGE} {M:m}`,
    '{M:m}(?:\\+)?,? \\(?(?<basis>(?:pre|post)[- ]money)\\)?',
    `(?:{X:company}|it|company|startup|start-up|firm|business|which)(?:'s|,)? (?:is |was |are |were |be |now |currently |already |would be |could be |has been )?(?:now |currently |reportedly )?worth${HEDGE} {M:m}`,
    `{X:company}(?:'s)? valuation~{M:m}`,
  ],
  apply(match) {
    const { template } = match.view;
    const before = template.slice(Math.max(0, match.from - 50), match.from);
    // "a deal valued at": the price of the deal, told by another rule
    if (/^(?:valued|pegged|priced)/.test(match.text) && PRICED.test(before)) return null;
    // "took in a funding round valued at": the round's own sum, where the sentence gives it no other
    if (/^(?:valued|priced)/.test(match.text) && /\b(?:round|raise|fundraise) $/.test(before) && only(template)) return null;
    if (/^(?: [\w-]{1,14})? (?:in|of) (?:revenue|sales|equity|stock|shares|assets)/.test(match.after.slice(0, 40))) return null;
    if (AIM.test(before) || UNICORN.test(before) || / a (?:year|month)$| annually/.test(match.after.slice(0, 12))) return null;
    const offer = /^valu(?:es|ing|e) /.test(match.text) && PRICED.test(before.replace(/ (?:that|which|would|could)(?= )/g, ''));
    const worth = / worth/.test(match.text);
    if (worth && /(?:deal|order|contract|stake|shares) $/.test(before)) return null;
    const basis = match.group('basis') ?? /^ ?\(?((?:pre|post)[- ]money)/.exec(match.after)?.[1] ?? sideOf(match.after);
    return moneyClaim(match, {
      rule: ID,
      role: 'valuation',
      score: worth ? 0.6 : offer ? 0.75 : 0.92,
      basis: basis === null ? null : basis.includes('pre') ? 'pre-money' : 'post-money',
      company: companyOf(match),
      past: BACK.test(before) || (!AHEAD.test(`${before}${match.text}`) && isTold(match)),
    });
  },
};
