import { anyOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { dateOf } from './date-of.ts';
import { eventClaim } from './event.ts';
import { thingBefore } from './object-of.ts';
import { doerOf } from './who.ts';

const COUNTED =
  'users|customers?|subscribers|downloads|clients|members|visitors|registered users|active users|installs|sign-ups|signups|merchants|sellers|developers|accounts|players|riders|drivers|rides|deliveries|orders|transactions|stores|students|patients|partners|employees|cities|countries|listeners|readers|followers|businesses|companies|restaurants';
const NUMBER =
  '(?:about |around |nearly |almost |more than |over |some |roughly |close to |just over |at least )?(?:\\d[\\d,.]{0,12}(?: million| billion| thousand|m|k|bn|\\+)?|(?:one|two|three|four|five|six|eight|ten|twenty|a hundred|half a) (?:million|billion|thousand))';
const THING = `(?:[\\w-]{2,16} ){0,3}(?:${COUNTED})`;
const NOT_DONE = anyOf('will|expects|expected|plans|aims|hopes|targets|forecast|projected|could|would|market|industry');

/** Prices and deals reach sums too. */
const NOT_A_COUNT = anyOf('valuation|valued|market|raised|funding|round|price|capitali[sz]ation|worth|share|record|high|low');

/** A count reached at a time: "reached 6 million users in 2019", "had 175 million users as of September", "turned profitable last year". */
export const milestone: SentenceRule = {
  id: 'timeline/milestone',
  triggers: ['\uE007'],
  patterns: [
    `(?:reached|hit|surpassed|crossed|passed|topped|exceeded|grew to|growing to|grown to|climbed to|rose to|jumped to|had|served|serving|recorded|counted|amassed|attracted|signed up|reaching|hitting|surpassing|crossing|achieved|achieving) ${NUMBER} ${THING}`,
    `(?:${COUNTED})(?: [\\w'-]{1,12}){0,4} (?:reached|hit|surpassed|crossed|passed|topped|grew to|growing to|grown to|climbed to|rose to|jumped to|reaching|hitting) ${NUMBER}`,
    `(?:reached|hit|surpassed|crossed|passed|topped|exceeded|reaching|hitting|surpassing|crossing|achieved|achieving|grew to|generating) (?:~ )?{M}(?: ~)? (?:in )?(?:arr|annual recurring revenue|annualized revenue|annualised revenue|run[- ]rate|gmv|assets under management|under management)`,
    '(?:reached|hit|surpassed|crossed|topped) (?:a |an |the )?(?:[\\w-]{2,16} ){0,5}{M}',
    '(?:handled|processed|facilitated|processing|handling) (?:close to |more than |over |about |nearly |some )?{M}(?: ~)? (?:in|of) (?:sales|transactions|payments|volume|payment volume|gmv|orders|loans)',
    '(?:turned|became|reached) (?:cash[- ]flow positive|profitable|profitability|break-?even|cash flow break-?even)',
  ],
  apply(match) {
    if (NOT_DONE.test(match.before.slice(-50)) || NOT_A_COUNT.test(`${match.text}${match.after.slice(0, 30)}`)) return null;
    const { view } = match;
    const asOf =
      /^(?: (?!in\b|on\b|at\b)[\w'-]{1,16}){0,6},? (?:as of|by|at the end of|by the end of|as of the end of|since) (?=\uE007)/.exec(
        match.after,
      );
    const placed = dateOf(view, match.from, asOf === null ? match.to : match.to + asOf[0].length - 1, 60);
    if (placed === null || placed.date.value.direction === 'future') return null;
    const doer = doerOf(match);
    const product = thingBefore(match, match.from);
    // "the sale of meals reached $387 million": a sum needs somebody whose it is
    if (!doer.sure && /\uE006/.test(match.text)) return null;
    if (/\b(?:valuation|valued)\b/.test(match.before.slice(-60))) return null;
    return eventClaim(match, {
      rule: 'timeline/milestone',
      event: 'milestone',
      score: doer.sure ? 0.7 : 0.5,
      date: placed.date,
      company: product === null ? doer.party : null,
      product,
    });
  },
};
