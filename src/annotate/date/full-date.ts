import { WORD } from '../../document/letters.ts';
import { isValid } from './calendar.ts';
import { yearOfDay } from './nearest.ts';
import { capitalised, DAY, type DateRule, relativeYear, S, YEAR, yearOf } from './rule.ts';

/** Not the first digits of something longer: "May 10.5", "March 20 million", "3 May 12:30" keeps its day. */
const END = '(?![\\d%]|[.,:]\\d|[ -]?(?:million|billion|percent|per cent|crore|lakh))';

/** A day with its month: "April 3, 2024", "3rd of April", "Tuesday, Apr. 3", "07 Aug'24", "May 13–15". */
export const fullDate: DateRule = {
  id: 'date/full-date',
  patterns(words) {
    const month = `(?<month>${capitalised(words.months)})\\b\\.?`;
    const day = `(?<weekday>${capitalised(words.weekdays)}|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)(?:,|\\.|${S}the)*${S}`;
    const year = `(?:,?${S}?(?<year>${YEAR}|['’]\\d\\d)\\b|${S}(?:of${S})?(?<relative>last|this|next|that|the same) year)`;
    const until = `(?:(?:${S}?[-–—/]${S}?|${S}(?:to|and|through)${S})(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d))`;
    return [
      new RegExp(`(?<![${WORD}])(?:${day})?${month}${S}(?:the${S})?(?<day>${DAY})(?!\\d)${until}?${year}?${END}`, 'g'),
      new RegExp(
        `(?<![${WORD}.,$€£#])(?:${day})?(?<day>${DAY})${until}?(?:${S}of${S}|[- ]|\\u00a0)${month}(?:${year}|-(?<short>\\d\\d(?:\\d\\d)?)\\b)?${END}`,
        'g',
      ),
    ];
  },
  read(g, place) {
    const m = place.words.months[g.month!.toLowerCase()]!;
    const d = Number.parseInt(g.day!, 10);
    let y = yearOf(g.year ?? g.short) ?? relativeYear(g.relative, place);
    if (y !== null) return isValid(y, m, d) ? { y, m, d, relative: g.relative !== undefined } : null;
    if (!isValid(null, m, d)) return null;
    const dateline = /^[^a-z]{3,60}$/.test(place.before) && /^[^.]{0,40}(?:\(|--|[-–—/])/.test(place.after);
    const tense = dateline ? null : place.tense();
    if (place.reference !== null) y = yearOfDay(m, d, tense, place.reference);
    return { y, m, d, relative: true, ...(y === null && tense !== null ? { direction: tense } : {}) };
  },
};
