/**
 * What a template must hold for a pattern to have a chance: every set needs one of its members. Read off the pattern's
 * source, cautiously: what is optional, nested or classed gives no need. Most patterns are ruled out by two substring
 * tests and never compiled, which is the largest saving in a run over one short article.
 */
export type Needs = readonly (readonly string[])[];

/** First character of the placeholders that a pattern may name (see template.ts). */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  M: ['\uE006'],
  D: ['\uE007'],
  R: ['\uE008'],
  '%': ['\uE009'],
  C: ['\uE00A'],
  L: ['\uE004'],
  O: ['\uE001', '\uE003', '\uE005'],
  P: ['\uE002', '\uE005'],
};
const SHORTEST = 3;
const MOST = 24;

export function needsOf(source: string): Needs {
  const needs: string[][] = [];
  let literal = '';
  const flush = () => {
    if (literal.trim().length >= SHORTEST) needs.push([literal]);
    literal = '';
  };
  for (let i = 0; i < source.length; ) {
    const c = source.charAt(i);
    if (c === '|') return []; // alternatives at the top: nothing is sure
    if (c === '(') {
      flush();
      const end = closing(source, i);
      if (!isOptional(source, end + 1)) {
        const set = alternatives(source.slice(i + 1, end));
        if (set !== null) needs.push(set);
      }
      i = afterQuantifier(source, end + 1);
      continue;
    }
    if (c === '{') {
      flush();
      const end = source.indexOf('}', i);
      const kinds = KINDS[source.charAt(i + 1)];
      if (kinds !== undefined && !isOptional(source, end + 1)) needs.push([...kinds]);
      i = afterQuantifier(source, end + 1);
      continue;
    }
    if (c === '[' || c === '<' || c === '\\' || c === '~' || c === '.' || c === '^' || c === '$') {
      flush();
      const end = c === '[' ? source.indexOf(']', i) : c === '<' ? source.indexOf('>', i) : c === '\\' ? i + 1 : i;
      i = afterQuantifier(source, end + 1);
      continue;
    }
    if (/[?{]/.test(source.charAt(i + 1)) && !/^\{[^\d]/.test(source.slice(i + 1, i + 3))) {
      flush();
      i = afterQuantifier(source, i + 1);
      continue;
    }
    literal += c;
    i++;
  }
  flush();
  return needs;
}

export function mayMatch(needs: Needs, template: string): boolean {
  return needs.every((set) => set.some((part) => template.includes(part)));
}

/** The plain beginnings of a group's alternatives; null where one has none, or there are too many to be worth it. */
function alternatives(group: string): string[] | null {
  if (/^\?(?:[=!]|<[=!])/.test(group)) return null; // a look-around
  const body = group.replace(/^\?(?::|<\w+>)/, '');
  const parts = /[()]/.test(body) ? [] : body.split('|');
  if (parts.length === 0 || parts.length > MOST) return null;
  const heads = parts
    .map((part) => /^[\p{L}\p{N} '&/-]*/u.exec(part)![0])
    .map((head, i) => (/^[?{]/.test(parts[i]!.slice(head.length)) ? head.slice(0, -1) : head));
  return heads.every((head) => head.trim().length >= SHORTEST) ? heads : null;
}

function closing(source: string, open: number): number {
  let depth = 0;
  for (let i = open; i < source.length; i++) {
    const c = source.charAt(i);
    if (c === '\\') i++;
    else if (c === '(') depth++;
    else if (c === ')' && --depth === 0) return i;
  }
  return source.length - 1;
}

function isOptional(source: string, at: number): boolean {
  return source.charAt(at) === '?' || source.startsWith('{0,', at);
}

function afterQuantifier(source: string, at: number): number {
  const quantifier = /^(?:\?|\{\d[\d,]*\}\??)/.exec(source.slice(at, at + 10));
  return at + (quantifier?.[0].length ?? 0);
}
