import { WORD } from '../../document/letters.ts';
import { capitalised, type DateRule, PART, relativeYear, S, YEAR, yearOf } from './rule.ts';

/** A month with its year: "April 2024", "early Sept. 2019", "Aug'24", "March of last year". */
export const monthYear: DateRule = {
  id: 'date/month-year',
  patterns(words) {
    const month = `(?<![${WORD}])(?:${PART})?(?<month>${capitalised(words.months)})\\b\\.?`;
    const relative = `,?${S}(?:of${S}|in${S})?(?<relative>last|this|next|that|the same) year\\b`;
    return [
      new RegExp(
        `${month}(?:,?${S}(?:of${S})?(?<year>${YEAR})|${S}?(?<short>['’]\\d\\d)|-(?<dash>\\d\\d(?:\\d\\d)?)|${relative})(?![${WORD}%-]|[.,]\\d)`,
        'gu',
      ),
    ];
  },
  read(g, place) {
    const name = g.month!;
    const y = yearOf(g.year ?? g.short ?? g.dash) ?? relativeYear(g.relative, place);
    const m = place.words.months[name.toLowerCase()]!;
    const past = y === null && g.relative?.toLowerCase() === 'last';
    return { y, m, relative: g.relative !== undefined, ...(past ? { direction: 'past' as const } : {}) };
  },
};
