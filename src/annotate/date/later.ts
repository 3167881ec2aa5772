import { WORD } from '../../document/letters.ts';
import { shifted } from './ago.ts';
import { type DateRule, lower, type Reading, S } from './rule.ts';

const SAME = 'the same|that same|that|the following|the next|the previous';

/** "two years later", "a month earlier", "that year", "the following year": counted from the date spoken of before. */
export const later: DateRule = {
  id: 'date/later',
  anaphoric: true,
  patterns: (words) => [
    new RegExp(
      `(?<![${WORD}.,])(?:(?:just|only|about|around|roughly|some)${S})?(?<n>${lower(words.numbers)}|\\d{1,2})[ \\u00a0-](?<unit>week|month|year)s?${S}(?<way>later|earlier|after that|(?:prior|before|on)(?=[.,;)]|$))(?![${WORD}-])(?!${S}than\\b)`,
      'gi',
    ),
    new RegExp(`(?<![${WORD}])(?:later |earlier )?(?<same>${SAME}) (?<unit>year|month)\\b(?!-)`, 'gi'),
  ],
  read(g, place) {
    const { previous, reference } = place;
    const way = g.way?.toLowerCase();
    // "at least the next year" is a duration
    if (g.same?.toLowerCase() === 'the next' && !/(?:^|[,;] )$/.test(place.before)) return null;
    if (way === 'earlier' && previous === null && reference !== null)
      return shifted(reference, -count(g.n!, place.words.numbers), g.unit!.toLowerCase());
    if (previous === null || previous.y === null) return null;
    const unit = g.unit!.toLowerCase();
    const from = { y: previous.y, m: previous.m ?? 1, d: previous.d ?? 1 };
    const n = way === undefined ? steps(g.same!.toLowerCase()) : count(g.n!, place.words.numbers) * (/later|after|on/.test(way) ? 1 : -1);
    // months counted from a bare year tell nothing finer than that year
    if (unit !== 'year' && previous.m === undefined) return Math.abs(n) < 6 && way === undefined ? null : yearOnly(from.y, n, unit);
    if (unit === 'year' && n === 0) return { y: from.y, relative: true };
    return shifted(from, n, unit);
  },
};

function steps(phrase: string): number {
  return /following|next/.test(phrase) ? 1 : phrase.includes('previous') ? -1 : 0;
}

function count(text: string, numbers: Readonly<Record<string, number>>): number {
  return numbers[text.toLowerCase()] ?? Number(text);
}

function yearOnly(y: number, n: number, unit: string): Reading | null {
  return unit === 'month' && n % 12 === 0 ? { y: y + n / 12, relative: true } : null;
}
