import { half as inHalf } from './edtf.ts';
import { yearOfMonths } from './nearest.ts';
import { type DateRule, relativeYear, S, YEAR, yearOf } from './rule.ts';

/** "H1 2024", "the second half of next year", "the first half": EDTF codes 40 and 41. */
export const half: DateRule = {
  id: 'date/half',
  cues: ['half', 'h1', 'h2', '1h', '2h'],
  patterns: () => {
    const year = `(?:,?${S}(?:of${S})?(?:FY${S}?|CY${S}?)?(?<year>${YEAR}|['’]\\d\\d)\\b|,?${S}of${S}(?<relative>last|this|next|that|the same|the) year\\b)`;
    return [
      new RegExp(`\\bH(?<digit>[12])${year}`, 'g'),
      new RegExp(`\\b(?<digit>[12])H(?:${year}|(?<two>\\d\\d)\\b)`, 'g'),
      new RegExp(`\\b(?:the${S})?(?<ordinal>first|second|latter|back)[- ]half${year}`, 'gi'),
      new RegExp(
        `(?<=\\b(?:in|during|by)${S})(?:the${S})?(?<ordinal>first|second|latter)[- ]half(?=[.,;)]|${S}(?:as|and|to|after|with|the company|it))(?!${S}of)`,
        'gi',
      ),
    ];
  },
  read(g, place) {
    const h = g.digit === undefined ? (/first/i.test(g.ordinal!) ? 1 : 2) : Number(g.digit);
    const y = yearOf(g.year ?? g.two) ?? relativeYear(g.relative, place);
    if (y !== null) return { ...inHalf(y, h), relative: g.relative !== undefined };
    const tense = place.tense();
    if (place.reference === null) return { ...inHalf(null, h), relative: true, direction: tense ?? 'past' };
    return { ...inHalf(yearOfMonths(h * 6 - 5, h * 6, tense, place.reference), h), relative: true };
  },
};
