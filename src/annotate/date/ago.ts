import { WORD } from '../../document/letters.ts';
import { addDays, addMonths, type Civil } from './calendar.ts';
import { type DateRule, lower, type Reading, S } from './rule.ts';

/** "more than five years ago" names no date; "just over a year ago" nearly does. */
const VAGUE = /\b(?:more than|over|less than|under|at least|up to|in the|within) $/i;

/** "three months ago", "8 years ago", "a week ago", "a decade ago": counted back from the article's day. */
export const ago: DateRule = {
  id: 'date/ago',
  cues: [' ago'],
  patterns: (words) => [
    new RegExp(
      `(?<![${WORD}.,])(?:(?:just|only|about|around|nearly|almost|roughly|some|just over|just under)${S})?(?<n>${lower(words.numbers)}|\\d{1,3})[ \\u00a0-](?<unit>hour|day|week|month|year|decade)s?${S}ago\\b`,
      'gi',
    ),
  ],
  read(g, place) {
    const n = place.words.numbers[g.n!.toLowerCase()] ?? Number(g.n);
    if (place.reference === null || VAGUE.test(place.before) || n === 0) return null;
    return shifted(place.reference, -n, g.unit!.toLowerCase());
  },
};

/** A day moved by n units, as precise as the unit is: weeks and months tell the month, years the year. */
export function shifted(from: Civil, n: number, unit: string): Reading {
  if (unit === 'hour') return { ...from, relative: true };
  if (unit === 'day') return { ...addDays(from, n), relative: true };
  const years = unit === 'year' ? n : unit === 'decade' ? n * 10 : 0;
  if (years !== 0) return { y: from.y + years, relative: true };
  const { y, m } = unit === 'week' ? addDays(from, n * 7) : addMonths(from, n);
  return { y, m, relative: true };
}
