import { expect, it } from 'vitest';
import { formatOfContent, formatOfName } from '../../src/read/format.ts';
import { isoDate } from '../../src/read/iso-date.ts';
import { looksLikeUrl } from '../../src/read/scheme.ts';

it.each([
  ['<!doctype html><p>Pellworm raised $5M.</p>', 'html'],
  ['\n  <html lang="en"><body>x</body></html>', 'html'],
  ['<p>Pellworm raised $5M.</p>', 'html'],
  ['# Pellworm raises $5M\n\nThe maker of tide meters …', 'markdown'],
  ['The **round** was led by [Calder](https://calder.example/).\n\n> We are glad\n\n- one\n- two', 'markdown'],
  ['Pellworm raised $5M. Margins of <10% are usual, said the <b>founder.', 'text'],
  ['Revenue #1 in its class * subject to approval', 'text'],
])('tells %j', (content, format) => expect(formatOfContent(content)).toBe(format));

it('tells names by their extension, whatever its case', () => {
  const names = ['a.TXT', 'b.Html', 'c.htm', 'd.md', 'e.markdown', 'f.json', 'noext'];
  expect(names.map(formatOfName)).toEqual(['text', 'html', 'html', 'markdown', 'markdown', null, null]);
});

it.each([
  ['2026-04-10', '2026-04-10'],
  [' 2026-04-10T09:30:00Z ', '2026-04-10T09:30:00Z'],
  ['2026-04-10 09:30+02:00', '2026-04-10 09:30+02:00'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['2026-13-01', null],
  ['10 April 2026', null],
  ['2026-04', null],
])('reads the date %j', (text, date) => expect(isoDate(text)).toBe(date));

it('takes every scheme for a URL, so that none is looked up as a file', () => {
  expect(['https://a.example', 'FILE:///etc/passwd', 'data:text/html,x', 'javascript:x'].every(looksLikeUrl)).toBe(true);
  expect(['article.txt', 'C:\\a.txt', 'a:b.txt', './http/x', 'notes: draft.txt'].some(looksLikeUrl)).toBe(false);
});
