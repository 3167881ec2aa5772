import { english } from './english.ts';
import { romance } from './romance.ts';

export type ScriptGroup = 'latin' | 'cyrillic' | 'semitic' | 'cjk' | 'other';

/**
 * What sites print around an article, in the words of each language, grouped by script so that a run loads only what it meets.
 * Format of a language: see src/clean/phrase-table.ts. Written from general knowledge of WordPress's comment form, Disqus and the habits of news sites (2025).
 */
export const BOILERPLATE: Readonly<Record<ScriptGroup, readonly string[]>> = {
  latin: [...Object.values(english), ...Object.values(romance)],
  cyrillic: [],
  semitic: [],
  cjk: [],
  other: [],
};
