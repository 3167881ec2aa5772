import type { SentenceRule } from '../rule.ts';
import { dateOf } from './date-of.ts';
import { eventClaim } from './event.ts';
import { doerOf } from './who.ts';

/** A new market, office or country: "expanded to Australia last year", "entered the U.S. in 2018", "opened an office in Lyon in May", "launched in Spain in 2019". */
export const expands: SentenceRule = {
  id: 'timeline/expands',
  triggers: ['expand', 'entered', 'opened', 'moved', 'launched in', 'forayed', 'relocated', 'started operating'],
  patterns: [
    '(?:expanded|expanding)(?: (?:its|their|rapidly|further|also|operations|services|service|business|presence|reach)){0,3} (?:to|into|across|beyond|in) (?:{A}|new |other |the |south|north|east|west|latin|europe|asia|africa|more |several |\\d)',
    '(?:entered|forayed into|started operating in|began operating in|launched in|launched into|moved to|moved into|relocated to|moved its (?:headquarters|hq|base) to) (?:the )?(?:{L}|[\\w-]{2,20} (?:{L}|market)|{A} market)',
    'opened (?:a |an |its |two |three |four |five |new |up |first |second ){0,3}(?:~ )?(?:office|offices|headquarters|hq|hub|branch|facility|factory|plant|store|stores|center|centre|centers|centres|lab|warehouse|warehouses|kitchen|showroom|location|market)',
    'expanded (?:its|their) (?:operations|services|service|business|presence|footprint|reach|platform|team)',
  ],
  apply(match) {
    const { view } = match;
    if (/\b(?:will|to|plans|be|expected|would|could|may|might|was|were) (?:[a-z]+ly )?$/.test(match.before)) return null;
    const placed = dateOf(view, match.from, match.text.endsWith(' ') ? match.to - 1 : match.to, 90);
    if (placed === null || placed.date.value.direction === 'future') return null;
    const doer = doerOf(match);
    if (!doer.sure) return null;
    return eventClaim(match, { rule: 'timeline/expands', event: 'expanded', score: 0.7, date: placed.date, company: doer.party });
  },
};
