import { shifted } from './ago.ts';
import { type DateRule, lower, S } from './rule.ts';

/** "in about a month", "in two years": counted on from the article's day, where the clause speaks of the future. */
export const ahead: DateRule = {
  id: 'date/ahead',
  patterns: (words) => {
    const span = `(?:(?:just|only|about|around|roughly|some|another)${S})?(?<n>${lower(words.numbers)}|\\d{1,2})[ \\u00a0](?<unit>day|week|month|year)s?`;
    return [new RegExp(`(?<=\\bin${S})${span}(?:['’]?${S}time)?(?![\\p{L}-]|${S}of\\b)`, 'giu')];
  },
  read(g, place) {
    const n = place.words.numbers[g.n!.toLowerCase()] ?? Number(g.n);
    // "grew tenfold in two years" is a duration
    if (place.reference === null || place.tense() !== 'future' || n === 0) return null;
    return shifted(place.reference, n, g.unit!.toLowerCase());
  },
};
