import { WORD } from '../../document/letters.ts';
import { addDays, weekday as dayOfWeek } from './calendar.ts';
import { capitalised, type DateRule, S } from './rule.ts';

const FEASTS = 'Black|Cyber|Good|Super|Giving|Easter|Ruby|Casual|Blue|Ash|Palm|Happy|Bloody|Small Business|Taco|Throwback';
/** "Black Friday", "Super Tuesday" are feasts. */
const FEAST = new RegExp(`\\b(?:${FEASTS}) $`);

/** "Friday", "on Monday morning", "last Tuesday", "next Thursday": the nearest such day that fits the tense, the article's own day included. */
export const weekday: DateRule = {
  id: 'date/weekday',
  patterns: (words) => [
    new RegExp(
      `(?<![${WORD}@#])(?:(?<point>last|next|this|this past|this coming|late|early|earlier|the previous)${S})?(?<day>${capitalised(words.weekdays)})\\b(?:${S}(?:morning|afternoon|evening|night))?(?!\\.[${WORD}]|['’]s? [A-Z]|s\\b|-)`,
      'g',
    ),
  ],
  read(g, place) {
    const { reference } = place;
    // "Monday.com", "Tuesday Capital", "Friday Night": a name goes on in capitals
    if (reference === null || FEAST.test(place.before)) return null;
    if (/^ \p{Lu}\p{L}/u.test(place.after) && g.point === undefined && !/\b(?:on|said|announced) $/i.test(place.before)) return null;
    const wanted = place.words.weekdays[g.day!.toLowerCase()]!;
    const back = (dayOfWeek(reference) - wanted + 7) % 7;
    const point = g.point ?? '';
    const ahead = (7 - back) % 7;
    const tense = place.tense();
    let shift = tense === 'future' ? ahead : -back;
    if (point === 'last' || point === 'the previous') shift = back === 0 ? -7 : -back;
    if (point === 'next' || point === 'this coming') shift = ahead === 0 ? 7 : ahead;
    if (point === 'this') shift = tense === 'past' ? -back : ahead;
    return { ...addDays(reference, shift), relative: true };
  },
};
