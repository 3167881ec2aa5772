import { WORD } from '../../document/letters.ts';
import { yearOfMonths } from './nearest.ts';
import { anyCase, capitalised, type DateRule, PART, S } from './rule.ts';
import type { Tense } from './tense.ts';

const PREPOSITION = `in|since|by|until|till|through|from|during|for|before|after|between|of|back in|starting|beginning|around|as of|to|early in|late in`;
const POINT = 'last|next|this|this past|this coming|the following|the previous|the past';
/** "April Dunford", "led by August Capital": after these prepositions a capital letter makes the month a name. */
const NAME_AFTER = /^ \p{Lu}/u;
const FIRM_AFTER = /^ (?:Capital|Ventures|Partners|Home|Health|Labs|Inc|Group|Fund|Bio|AI)\b/;

/** A month without its year: "in April", "last January", "its March launch", "between May and July". Without the article's date the year stays open. */
export const month: DateRule = {
  id: 'date/month',
  patterns(words) {
    const name = `(?<month>${capitalised(words.months)})\\b(?!['’]\\d)`;
    return [
      new RegExp(`(?<=\\b(?<prep>${anyCase(PREPOSITION)})${S})(?:${PART})?${name}`, 'gu'),
      new RegExp(`(?<![${WORD}])(?:${PART})?(?<point>${anyCase(POINT)})${S}${name}`, 'gu'),
      new RegExp(`(?<![${WORD}])(?<part>${anyCase('early|late|mid')})[ -]${name}`, 'gu'),
      new RegExp(`(?<=\\b(?<det>its|the|their|a|an|our|his|her|[${WORD}]['’]s)${S})${name}(?=${S}[a-z]{4})`, 'gu'),
      new RegExp(`(?<=(?<![${WORD}])(?:${capitalised(words.months)})\\.?(?<list>,| and| or|,? and| to|–|-)${S}?)${name}`, 'gu'),
    ];
  },
  read(g, place) {
    const written = g.month!;
    const m = place.words.months[written.toLowerCase()]!;
    const prep = g.prep?.toLowerCase();
    if (/^\.?,? ?(?:\d|['’]\d|of \d)/.test(place.after)) return null; // a day or a year follows: other rules read those
    if (FIRM_AFTER.test(place.after) || (NAME_AFTER.test(place.after) && !/^(?:in|since|back in|early in|late in)$/.test(prep ?? 'in')))
      return null;
    // "for May" may be Theresa, "to March" a verb; a short name in capitals is an abbreviation of something else
    if (written.length === 3 && written !== 'May' && prep === undefined && g.point === undefined) return null;
    if (/^(?:to|for|of)$/.test(prep ?? '') && /^ \p{Ll}/u.test(place.after) && /^(?:May|March)$/.test(written) && prep !== 'of')
      return null;
    const { reference } = place;
    const tense = pointTense(g.point) ?? place.tense() ?? (/^(?:by|until|till|through)$/.test(prep ?? '') ? 'future' : null);
    if (reference === null) return { y: null, m, relative: true, direction: tense ?? 'past' };
    return { y: yearFor(g.point?.toLowerCase(), m, tense, reference), m, relative: true };
  },
};

function pointTense(point: string | undefined): Tense {
  if (point === undefined) return null;
  return /last|past|previous/i.test(point) ? 'past' : /next|coming/i.test(point) ? 'future' : null;
}

function yearFor(point: string | undefined, m: number, tense: Tense, reference: { y: number; m: number; d: number }): number {
  // "last April" in April is last year's, "next April" next year's
  if (point === 'last' && m === reference.m) return reference.y - 1;
  if (point === 'next' && m === reference.m) return reference.y + 1;
  if (point === 'this') return reference.y;
  return yearOfMonths(m, m, tense, reference);
}
