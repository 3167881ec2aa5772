import { anyOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { companyOf, HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/total-raised';
const RAISED =
  '(?:raised|secured|collected|attracted|received|pulled in|taken in|garnered|brought in|amassed|picked up|scored|banked|landed|accumulated)';
const FUNDS = '(?:capital|funding|funds|investments?|venture capital|money|financing|equity|venture funding|outside funding|vc funding)';
const ALL =
  '(?:to date|till date|thus far|so far|in total|altogether|in all(?! of)|overall|since (?:its|it|the|launch|inception|founding|{D}))';
/** Who keeps count of what companies raised: "has raised $5M, according to them" is a total. Public trackers, general knowledge, 2024. */
const TRACKER = /^(?:crunchbase|pitchbook|cb ?insights|tracxn|dealroom|preqin|venturesource|venture intelligence)\b/i;
const NO_FUNDING = anyOf(
  'assets|revenue|sales|users|addressable|market|valuation|deal value|transaction|under management|current round|loans|penalty|penalties',
);
/** Earlier backing told as a whole: not the company's total where the words speak of one round. */
const ONE_ROUND = /\b(?:the round|this round|for the (?:first|second) fund|for its (?:first|second|third|new) fund|fund (?:i|ii|iii|iv)\b)/;

/** "has raised $20M to date", "brings its total funding to $20M", "a total of $20M", "in total". */
export const totalRaised: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: [
    'total',
    'to date',
    'till date',
    'so far',
    'thus far',
    'altogether',
    'in all',
    'since',
    'overall',
    'coffers',
    'now raised',
    'according',
    'including',
    'counting',
    'with th',
    'rounds',
    'per ',
    'war chest',
  ],
  patterns: [
    `(?:to date|till date|so far|in total|all told|altogether),? (?:{X:company}|it|we|they|the [\\w -]{3,30})(?:'s)? ?(?:has|have|had|'ve)? ?${RAISED}${HEDGE} {M:m}`,
    `${RAISED}(?: in)?${HEDGE} {M:m}(?: (?:in|of|from))?(?: [^.;:\\uE006]{2,60}?)?,? ${ALL}`,
    `(?:has|have|'s|had)(?: now| already| to date| so far| thus far| since)? ${RAISED}(?: a)?(?: grand)? total (?:of|funding of|investment of|${FUNDS} of)${HEDGE} {M:m}`,
    `(?:has|have|'s|'ve) (?:now|since|to date|so far|thus far) ${RAISED}${HEDGE} {M:m}`,
    `(?:bring|brings|bringing|brought|take|takes|taking|took|push|pushes|pushing|lifts|lifting|boosts|boosting|swells|putting|puts)(?: (?:its|the|their|our|{X:company}(?:'s)?|startup's|company's))?[^.;\\uE006]{0,30}? total[^.;\\uE006]{0,50}? (?:to|at|of|past|above|over)${HEDGE} {M:m}`,
    `(?:bring|brings|bringing|taking|takes)(?: {X:company}| the (?:company|startup|firm)| it)? to(?: a total of)?${HEDGE} {M:m} (?:in|of|raised)(?: all| the)? ?(?:total|overall|${FUNDS}|to date|so far)?`,
    `total(?: (?:equity|venture|outside|external|disclosed|known|primary|vc|amount of|amount))? (?:${FUNDS}|raised?|raise|amount|backing)(?: (?:raised|received|secured|by|for|in|of|so|far|to|date|{X}|it|stands?|now|comes?|is|was|reached|reaches|the|its|company|startup)){0,7}? (?:to|at|of|is|was|:|reaches|exceeds|surpasses|past)${HEDGE} {M:m}`,
    `{M:m}(?: (?:in|of))? total (?:${FUNDS}|raised|equity funding)`,
    `{M:m}(?: in| of)?(?: (?:outside|external|venture|equity|private|seed|institutional))? (?:${FUNDS}(?: raised)?|raised) (?:to date|till date|so far|thus far|since (?:inception|its founding|launch|founding))`,
    `{M:m} total(?=[.,)]|$)`,
    `(?:including|counting|with) (?:this|the|its)(?: (?:latest|new|newest|current|fresh))? (?:round|funding|raise|investment|financing|{R}),?(?: {X:company2}| it| we| the [\\w -]{3,30})? (?:has|have|had) (?:now )?${RAISED}${HEDGE} {M:m}`,
    `${RAISED}${HEDGE} {M:m}(?: in ${FUNDS})? (?:across|over|through|in) (?:its )?(?:two|three|four|five|six|seven|eight|several|multiple|\\d{1,2}) (?:[a-z]{4,12} )?rounds`,
    `(?:has|have|had) (?:now )?raised${HEDGE} {M:m}(?: in (?:total )?${FUNDS})?,?(?: as of {D})?(?:,? (?:according to|per|as per) {A:source}(?: data)?)`,
    `(?:total|overall|cumulative)(?:s|ing|ling|ed|led)?(?: of)?${HEDGE} {M:m} (?:in|of) ${FUNDS}(?: to date| so far)?`,
    `bring(?:s|ing)?(?: in)?${HEDGE} {M:m} to its coffers`,
  ],
  apply(match) {
    if ((ONE_ROUND.test(match.text) && !/^(?:including|counting|with)/.test(match.text)) || /^ towards?\b/.test(match.after)) return null;
    // "$60M so far in its Series C": one round that is still open; "a valuation of $7bn total"
    if (/(?:so|thus) far$|to date$/.test(match.text) && /^ in (?:an?|its|the|this) (?:[\w-]{2,14} ){0,2}(?:\uE008|round)/.test(match.after))
      return null;
    if (/^\uE006/.test(match.text) && /valuation (?:of|at) $/.test(match.before.slice(-14))) return null;
    const source = match.item('source');
    if (source !== null && !(source.layer === 'name' && (TRACKER.test(source.value.name) || match.text.endsWith(' data')))) return null;
    const { template } = match.view;
    const tail = match.after.slice(0, 30);
    // "the Series B to a total of $20M": a round's total; "total assets", "total revenue"
    if (NO_FUNDING.test(match.text)) return null;
    if (/\btotal (?:size|round)|round (?:size )?to a total|(?:series|seed|round|financing|fund)(?:'s)? total\b/.test(match.text))
      return null;
    if (/^ (?:valuation|revenue|fund\b|in (?:revenue|sales|assets))/.test(tail)) return null;
    const strong = /\b(?:to date|till date|so far|thus far|total funding|total raised|in total|now raised)\b/.test(`${match.text}${tail}`);
    return moneyClaim(match, {
      rule: ID,
      role: 'total-raised',
      score: strong ? 0.92 : 0.85,
      // "backers joined to bring its total to": the subject of "bring" is not the company
      company: /^(?:bring|brought|tak|took|push|lift|boost|swell|put|total|\uE006)/.test(match.text)
        ? match.party('company')
        : companyOf(match),
      past: /\b(?:prior to|before) (?:this|the)\b/.test(template.slice(Math.max(0, match.from - 30), match.to)),
    });
  },
};
