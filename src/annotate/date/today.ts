import { addDays } from './calendar.ts';
import type { DateRule } from './rule.ts';

const SHIFT: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1, 'last night': -1 };

const DAY = '(?:earlier |later )?today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|last night';

/** "today", "this morning", "yesterday": days told by the article's own day. */
export const today: DateRule = {
  id: 'date/today',
  patterns: () => [new RegExp(`\\b(?<day>${DAY})\\b(?!-|['’]s? (?:world|market|economy|consumers?))`, 'gi')],
  read(g, { reference }) {
    if (reference === null) return null;
    return { ...addDays(reference, SHIFT[g.day!.toLowerCase()] ?? 0), relative: true };
  },
};
