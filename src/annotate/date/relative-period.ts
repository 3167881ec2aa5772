import { addDays, addMonths } from './calendar.ts';
import type { DateRule, Reading } from './rule.ts';

/** "over the last year", "in the past month", "every week": how long, not when. */
const DURATION = /\b(?:over|for|in|during|within|throughout|of|across|through|from|every|each) (?:the|this) $|\bthe $/i;

const LEAD = '(?:the )?(?:early|late|mid|earlier|later|beginning|middle|start|end)(?:[- ]| of | in )';
const POINT = 'last|this|next|the coming|this coming|this past';
const UNIT = 'week|weekend|month|quarter|year';

/** "last month", "next year", "earlier this year", "later this week": counted from the article's day. A week tells its month, a quarter its year. */
export const relativePeriod: DateRule = {
  id: 'date/relative-period',
  patterns: () => [new RegExp(`\\b(?:${LEAD})?(?<point>${POINT})[ \\u00a0](?<unit>${UNIT})\\b(?!-(?:old|long)|['’]s? (?:end|time))`, 'gi')],
  read(g, place): Reading | null {
    const { reference } = place;
    const point = g.point!.toLowerCase();
    if (reference === null || (point === 'last' && DURATION.test(place.before))) return null;
    const shift = /last|past/.test(point) ? -1 : /next|coming/.test(point) ? 1 : 0;
    const unit = g.unit!.toLowerCase();
    if (unit === 'year') return { y: reference.y + shift, relative: true };
    if (unit === 'quarter')
      return { y: addMonths(reference, shift * 3).y, relative: true, direction: shift < 0 ? 'past' : shift > 0 ? 'future' : 'present' };
    const moved = unit === 'month' ? addMonths(reference, shift) : addDays(reference, shift * 7);
    return { y: moved.y, m: moved.m, relative: true, direction: shift < 0 ? 'past' : shift > 0 ? 'future' : 'present' };
  },
};
