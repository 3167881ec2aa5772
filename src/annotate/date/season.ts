import { WORD } from '../../document/letters.ts';
import { yearOfMonths } from './nearest.ts';
import { type DateRule, lower, relativeYear, S, YEAR, yearOf } from './rule.ts';

/** "summer 2023", "the fall of 2018", "this spring", "last winter": EDTF codes 21–24. "Fall" and "spring" need a word that makes them a season. */
export const season: DateRule = {
  id: 'date/season',
  cues: ['spring', 'summer', 'fall', 'autumn', 'winter'],
  patterns(words) {
    const name = `(?<season>${lower(words.seasons)})`;
    const year = `(?:,?${S}(?:of${S})?(?<year>${YEAR})\\b(?![%.,]\\d)|${S}(?<short>['’]\\d\\d)\\b|${S}(?:of${S})?(?<relative>last|this|next|that|the same) year\\b)`;
    return [
      new RegExp(`(?<![${WORD}-])(?:the${S})?(?:(?:early|late|mid)[- ])?${name}${year}`, 'gi'),
      new RegExp(
        `(?<![${WORD}-])(?<point>last|this|this past|this coming|next|the following)${S}(?:(?:early|late|mid)[- ])?${name}\\b(?!-)`,
        'gi',
      ),
      new RegExp(
        `(?<=\\b(?:in|by|since|during|until|early|late)${S})(?<the>the${S})?(?:(?:early|late)[- ])?${name}(?=[.,;)]|${S}(?:of|and|with|as|when|after|to|for)\\b)(?!${S}of${S}\\d)`,
        'gi',
      ),
    ];
  },
  read(g, place) {
    const part = place.words.seasons[g.season!.toLowerCase()]!;
    const y = yearOf(g.year ?? g.short) ?? relativeYear(g.relative, place);
    if (y !== null) return { y, part, relative: g.relative !== undefined };
    const { reference } = place;
    const point = g.point?.toLowerCase();
    const tense =
      point === undefined ? place.tense() : /last|past/.test(point) ? 'past' : /next|coming/.test(point) ? 'future' : place.tense();
    if (reference === null)
      return point === 'last' || point === 'next' ? null : { y: null, part, relative: true, direction: tense ?? 'past' };
    if (point === 'this') return { y: reference.y, part, relative: true };
    const first = part === 24 ? 12 : (part - 21) * 3 + 3;
    const running = reference.m >= first && reference.m <= first + 2;
    if (point === 'last' && running) return { y: reference.y - 1, part, relative: true };
    return { y: yearOfMonths(first, part === 24 ? 12 : first + 2, tense, reference), part, relative: true };
  },
};
