import { WORDISH } from '../../document/letters.ts';

/** Words or short patterns as one alternation, longest first, for a place within a larger expression. */
export function oneOf(...pieces: readonly string[]): string {
  const words = pieces.flatMap((p) => p.split('|'));
  return `(?:${words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}

/** A test for any of some words or short patterns in a template, whole words only. Built from lists so that no pattern grows long. */
export function anyOf(...pieces: readonly string[]): RegExp {
  return new RegExp(`(?<![${WORDISH}])(?:${pieces.flatMap((p) => p.split('|')).join('|')})(?![${WORDISH}])`);
}
