import { cjk } from './cjk.ts';
import { cyrillic } from './cyrillic.ts';
import { english } from './english.ts';
import { germanic } from './germanic.ts';
import { northeast } from './northeast.ts';
import { others } from './others.ts';
import { romance } from './romance.ts';
import { semitic } from './semitic.ts';
import { slavic } from './slavic.ts';
import { worldLatin } from './world-latin.ts';

export type ScriptGroup = 'latin' | 'cyrillic' | 'semitic' | 'cjk' | 'other';

/**
 * What sites print around an article, in the words of each language, grouped by script so that a run reads only what it meets.
 * A language is lines of `kind: phrase | phrase`. A bare phrase is a whole line, `x…` begins one, `…x` ends one, `x:` begins
 * one and a colon or a dash follows. Written from general knowledge of WordPress's comment form, Disqus and news sites (2025).
 */
export const BOILERPLATE: Readonly<Record<ScriptGroup, readonly Readonly<Record<string, string>>[]>> = {
  latin: [english, romance, germanic, slavic, northeast, worldLatin],
  cyrillic: [cyrillic],
  semitic: [semitic],
  cjk: [cjk],
  other: [others],
};
