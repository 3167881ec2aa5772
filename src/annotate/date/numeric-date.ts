import { isValid, toDays } from './calendar.ts';
import type { DateRule } from './rule.ts';

/** All digits: "2024-04-03", "2024/04/03", "13.04.2024", "04/13/2024"; "10/02/2024" only where the article's date tells day from month. */
export const numericDate: DateRule = {
  id: 'date/numeric-date',
  patterns: () => [
    /(?<![\w/.-])(?<y>(?:19|20)\d\d)(?<sep>[-/.])(?<m>0?[1-9]|1[0-2])\k<sep>(?<d>0?[1-9]|[12]\d|3[01])(?![\w/-])(?!T?\d)/g,
    /(?<![\w/.-])(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)T\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?/g,
    /(?<![\w/.-])(?<a>0?[1-9]|[12]\d|3[01])(?<sep>[-/.])(?<b>0?[1-9]|[12]\d|3[01])\k<sep>(?<y>(?:19|20)\d\d)(?![\w/-])/g,
  ],
  read(g, { reference }) {
    const y = Number(g.y);
    if (g.m !== undefined) return day(y, Number(g.m), Number(g.d));
    const a = Number(g.a);
    const b = Number(g.b);
    if (a > 12 || b > 12 || a === b) return a > 12 ? day(y, b, a) : day(y, a, b);
    if (g.sep === '.') return day(y, b, a); // dots are written day first everywhere
    if (reference === null) return null;
    const gap = (m: number, d: number) => Math.abs(toDays({ y, m, d }) - toDays(reference));
    const [dayFirst, monthFirst] = [gap(b, a), gap(a, b)];
    if (Math.min(dayFirst, monthFirst) > 10) return null;
    return dayFirst < monthFirst ? day(y, b, a) : day(y, a, b);
  },
};

function day(y: number, m: number, d: number) {
  return isValid(y, m, d) ? { y, m, d, relative: false } : null;
}
