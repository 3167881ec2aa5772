import { WORD } from '../../document/letters.ts';
import { quarter as inQuarter } from './edtf.ts';
import { yearOfMonths } from './nearest.ts';
import { type DateRule, lower, relativeYear, S, YEAR, yearOf } from './rule.ts';

/** "Q3 2023", "3Q23", "the third quarter of last year", "second quarter": EDTF codes 33–36. A fiscal quarter tells the year alone. */
export const quarter: DateRule = {
  id: 'date/quarter',
  cues: ['quarter', 'q1', 'q2', 'q3', 'q4', '1q', '2q', '3q', '4q'],
  patterns(words) {
    const year = `(?:,?${S}(?:of${S})?(?:(?<fiscal>FY${S}?|fiscal${S}(?:year${S})?)|CY${S}?)?(?<year>${YEAR}|['’]?\\d\\d)\\b(?![%.,]\\d|%)|['’](?<short>\\d\\d)\\b|,?${S}(?:of${S})?(?<relative>last|this|next|the same|that|the) year\\b)`;
    const spelt = `(?<ordinal>${lower(words.ordinals)})[- ](?:(?<fiscalQuarter>fiscal)[- ])?quarter\\b(?!-|${S}?century)`;
    return [
      new RegExp(`\\bQ(?<digit>[1-4])${year}?(?!\\w)`, 'g'),
      new RegExp(`\\b(?<digit>[1-4])Q(?<two>\\d\\d(?:\\d\\d)?)?\\b(?:${year})?`, 'g'),
      new RegExp(`(?<![${WORD}-])(?:the${S})?(?:(?:early|late|mid)[- ])?${spelt}${year}?`, 'gi'),
    ];
  },
  read(g, place) {
    const q = g.digit === undefined ? place.words.ordinals[g.ordinal!.toLowerCase()]! : Number(g.digit);
    const y = yearOf(g.year ?? g.short ?? g.two) ?? relativeYear(g.relative, place);
    if (g.fiscal !== undefined || g.fiscalQuarter !== undefined) return y === null ? null : { y, relative: false };
    if (y !== null) return { ...inQuarter(y, q), relative: g.relative !== undefined };
    // "products such as the X Q3", "first quarter" of a match: only a quarter that something dates
    if (!/(?:\b(?:in|by|during|for|since|from|until|through|of|this|its|['’]s) ?(?:the )?(?:early |late )?)$/i.test(place.before))
      return null;
    const tense = place.tense();
    if (place.reference === null) return { ...inQuarter(null, q), relative: true, direction: tense ?? 'past' };
    return { ...inQuarter(yearOfMonths(q * 3 - 2, q * 3, tense, place.reference), q), relative: true };
  },
};
