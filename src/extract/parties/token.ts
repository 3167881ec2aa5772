import type { Mention } from '../../annotate/mention.ts';
import { itemAt, type SentenceView } from '../view/template.ts';

/** One piece of a template: a mention, a word, or one mark of punctuation. `at` and `end` are template positions. */
export interface Token {
  readonly kind: 'item' | 'word' | 'mark' | 'end';
  /** The word or the mark; empty for a mention. */
  readonly text: string;
  readonly item: Mention | null;
  readonly at: number;
  readonly end: number;
}

/** The token that begins at or after `from`; blanks are skipped. */
export function tokenAt(view: SentenceView, from: number): Token {
  const { template } = view;
  let at = from;
  while (at < template.length && template.charCodeAt(at) === 0x20) at++;
  if (at >= template.length) return { kind: 'end', text: '', item: null, at, end: at };
  const item = itemAt(view, at);
  if (item !== null) return { kind: 'item', text: '', item, at, end: at + 2 };
  let end = at;
  while (end < template.length && isInner(template, end)) end++;
  if (end > at) return { kind: 'word', text: template.slice(at, end), item: null, at, end };
  end = at + 1;
  if (template.charAt(at) === '-') while (template.charAt(end) === '-') end++;
  return { kind: 'mark', text: template.charAt(at), item: null, at, end };
}

/** A letter or digit, or a mark that stands inside a word: "co-founder", "u.s.", "o'neil", "r&d". */
function isInner(template: string, at: number): boolean {
  if (isLetter(template.charCodeAt(at))) return true;
  const c = template.charAt(at);
  if (c !== '-' && c !== '.' && c !== "'" && c !== '&' && c !== '/') return false;
  if (at === 0 || !isLetter(template.charCodeAt(at - 1))) return false;
  const next = template.charCodeAt(at + 1);
  return isLetter(next) || (c === '.' && next === 0x2c);
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code > 0xbf && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0xe000 && code <= 0xf8ff);
}

/** End of a bracket opened at `open`, its closing mark taken in; -1 where it does not close within reach. */
export function bracketEnd(template: string, open: number, reach = 240): number {
  let depth = 0;
  const limit = Math.min(template.length, open + reach);
  for (let i = open; i < limit; i++) {
    const c = template.charCodeAt(i);
    if (c === 0x28) depth++;
    else if (c === 0x29 && --depth === 0) return i + 1;
  }
  return -1;
}

/** End of "'s" or "'" at a position, -1 where none stands there. */
export function possessiveEnd(template: string, at: number): number {
  if (template.charAt(at) !== "'") return -1;
  if (template.charAt(at + 1) === 's' && !isLetter(template.charCodeAt(at + 2))) return at + 2;
  return template.charAt(at + 1) === ' ' ? at + 1 : -1;
}

/** "London-based", "Temasek-backed": a hyphen right behind the mention, then a word. */
export function hyphenated(template: string, at: number): boolean {
  return template.charAt(at) === '-' && isLetter(template.charCodeAt(at + 1));
}

/** Position behind a possessive or a hyphened suffix, the same position where neither stands there. */
export function skipSuffix(view: SentenceView, at: number): number {
  const possessive = possessiveEnd(view.template, at);
  if (possessive >= 0) return possessive;
  return hyphenated(view.template, at) ? tokenAt(view, at + 1).end : at;
}
