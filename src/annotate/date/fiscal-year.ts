import { WORD } from '../../document/letters.ts';
import { type DateRule, S, yearOf } from './rule.ts';

/** "FY24", "FY2023-24", "fiscal 2024", "in 2019-20": the year in which it ends names it. */
export const fiscalYear: DateRule = {
  id: 'date/fiscal-year',
  cues: ['fy', 'cy', 'fiscal', 'financial year', '-', '–', '/'],
  patterns: () => [
    new RegExp(`(?<![${WORD}])(?:FY|CY)[ \\u00a0]?['’]?(?:(?:20)?\\d\\d[-–/])?(?<year>20\\d\\d|\\d\\d)(?![${WORD}]|[.,]\\d)`, 'g'),
    new RegExp(
      `\\b(?:fiscal|financial year|fiscal year|FY)${S}(?:year${S})?(?:(?:20)?\\d\\d[-–/])?(?<year>20\\d\\d|\\d\\d)(?![\\w%]|[.,]\\d)`,
      'gi',
    ),
    new RegExp(`(?<=\\b(?:in|for|during|of|since)${S})(?<from>20\\d\\d)[-–/](?<year>\\d\\d)(?![\\w%-]|[.,]\\d)`, 'gi'),
  ],
  read(g) {
    const y = yearOf(g.year)!;
    if (g.from !== undefined && y !== Number(g.from) + 1) return null;
    return { y, relative: false };
  },
};
