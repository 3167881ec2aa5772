import { describe, expect, it } from 'vitest';
import { regexRisk } from './support/regex-risk.ts';

describe('the checker of regular expressions', () => {
  it.each([
    [/(a+)+$/, 'nested'],
    [/(?:[A-Z][\w&.'-]*\s*)+ raised/, 'nested'],
    [/(a|a)*$/, 'nested'],
    [/(?:\d{1,3},?){1,4}/, 'nested'],
    [/^\d+\.?\d+$/, 'adjacent'],
    [/^(\d[\d,.\s]*)\s*(million)/, 'adjacent'],
    [/^[a-z]*x[a-z]*;/, 'adjacent'],
    [/\s+$/, 'restart'],
    [/(\d[\d,.\s]*)million/, 'restart'],
    [/<script[\s\S]*?<\/script>/, 'restart'],
    [/([A-Z]\w*(?: [A-Z]\w*)*) raised/, 'restart'],
    [/led by (.+?), with/, 'restart'],
    [/(?=.*x)y/, 'restart'],
    [/\b\w[\w ]*;/, 'restart'],
    [/^ *x/m, null],
    [/^\s*x/m, 'restart'],
  ] as const)('%s: %s', (regex, want) => {
    expect(regexRisk(regex.source, regex.flags)).toBe(want);
  });

  it.each([
    /\s+/g,
    /^\s+/,
    /\d[\d,]*/g,
    /\b\w+;/,
    /(?<![\d.,])\d+%/,
    /"[^"]*"/y,
    /\n[^\n]*/,
    /\b\p{Lu}[\p{L}\p{N}&.-]{1,30}(?: \p{Lu}[\p{L}\p{N}&-]{1,30}){0,4}/gu,
    /led by [^;]{0,100}?, with [^;]{0,100}/,
    /(?<name>a|b)\k<name>/,
  ])('%s is linear', (regex) => {
    expect(regexRisk(regex.source, regex.flags)).toBeNull();
  });
});
