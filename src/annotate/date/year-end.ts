import type { DateRule } from './rule.ts';

/** "by the end of the year", "before year-end", "later in the year": the article's year is all that they tell. */
export const yearEnd: DateRule = {
  id: 'date/year-end',
  cues: ['the year', 'calendar year', 'year-end', 'year end', "year's end", 'year’s end'],
  patterns: () => [
    /\b(?:the )?(?:end|close|start|beginning|middle|latter part) of (?:the year|the calendar year)\b/gi,
    /(?<=\b(?:by|before|at|until|the) )(?:calendar )?(?:year[- ]end|year['’]s end)\b/gi,
    /\b(?:earlier|later|early|late) in the (?:year)\b(?! (?:19|20)\d\d)/gi,
  ],
  read: (_, { reference }) => (reference === null ? null : { y: reference.y, relative: true }),
};
