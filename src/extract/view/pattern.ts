import { WORDISH } from '../../document/letters.ts';
import type { Lexicon } from '../../locales/locale.ts';
import { PLACEHOLDERS } from './template.ts';

/**
 * Patterns over sentence templates. A pattern is a short regular expression in lower case with three additions:
 *
 *   {O} {N:lead} {M}   a placeholder (see PLACEHOLDERS), with a name to capture it under
 *   <raise>            any word or phrase of that class of the locale's lexicon
 *   ~                  up to 60 characters that hold no mention and no ";"
 *   ~~                 up to 100 characters that hold no ";"
 *
 * `*`, `+` and nested quantifiers are refused: matching must stay linear in the sentence.
 */
export function compilePattern(source: string, lexicon: Lexicon): RegExp {
  if (/[^\\](?:\*|\+)/.test(source)) throw new Error(`pattern uses an unbounded quantifier: ${source}`);
  const regex = source
    .replace(/~~/g, '[^;]{0,100}?')
    .replace(/~/g, '[^;\\uE000-\\uF8FF]{0,60}?')
    .replace(/\{(\S)(?::(\w+))?\}/g, (whole, kind: string, name: string | undefined) => {
      if (/\d/.test(kind)) return whole; // {2} is a count
      const body = PLACEHOLDERS[kind];
      if (body === undefined) throw new Error(`pattern names an unknown placeholder ${whole}: ${source}`);
      return name === undefined ? `(?:${body})` : `(?<${name}>${body})`;
    })
    .replace(/<(\w+)>/g, (whole, name: string, offset: number, all: string) => {
      if (all.slice(Math.max(0, offset - 2), offset) === '(?') return whole; // a named group
      const words = lexicon[name as keyof Lexicon];
      if (words === undefined) throw new Error(`pattern names an unknown word class ${whole}: ${source}`);
      return `(?:${[...words]
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
        .map(escapeRegExp)
        .join('|')})`;
    });
  // templates are lower case and of the Basic Plane: no "u", whose case folding and surrogates cost most of a short run
  return new RegExp(`(?<![${WORDISH}])(?:${regex})(?![${WORDISH}])`, 'g');
}

function escapeRegExp(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
