import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../src/clean/html/clean-html.ts';

const ARTICLE =
  '<article><h1>Acme raises money</h1><p>Acme Robotics has raised $12 million in a Series A round led by Northwind Ventures, it said on Monday.</p></article>';
const input = (content: string) => ({ id: 'x', format: 'html' as const, content, title: null, url: null, publishedAt: null });

/** Families that take quadratic time or memory in a parser that follows the standard to the letter. */
const FAMILIES: Record<string, (n: number) => string> = {
  'nested divisions': (n) => `${ARTICLE}${'<div>'.repeat(n)}x`,
  'nested lists': (n) => `${ARTICLE}${'<ul><li>'.repeat(n)}x`,
  'nested tables': (n) => `${ARTICLE}${'<table><tr><td>'.repeat(n)}x`,
  'formatting elements to rebuild': (n) => ARTICLE + Array.from({ length: n }, (_, i) => `<p><b id=${i}>x</p>`).join(''),
  'attributes on one tag': (n) => `${ARTICLE}<p${Array.from({ length: n }, (_, i) => ` a${i}=1`).join('')}>x</p>`,
  'stray end tags': (n) => `${ARTICLE}${'<div>'.repeat(400)}${'</span>'.repeat(n)}`,
  'one long line': (n) => `${ARTICLE}<p>${'word '.repeat(n * 10)}</p>`,
  blanks: (n) => `${ARTICLE}<p>${' '.repeat(n * 10)}x</p><p>${'&nbsp;'.repeat(n)}x</p>`,
  breaks: (n) => `${ARTICLE}<div>${'x<br>'.repeat(n)}</div>`,
  'empty cells': (n) => `${ARTICLE}<table><tr>${'<td></td>'.repeat(n)}<td>x</td></tr></table>`,
  links: (n) => ARTICLE + '<a href="/x">ALSO READ: Foo raises $1 million</a> '.repeat(n),
};

describe('hostile pages', () => {
  for (const [name, make] of Object.entries(FAMILIES)) {
    it(`end fast, and still give the article: ${name}`, () => {
      const start = process.cpuUsage();
      const { document } = cleanHtml(input(make(20_000)), {});
      const { user, system } = process.cpuUsage(start);
      expect(document.text).toContain('$12 million');
      // a quadratic family takes many seconds at this size; a linear one some 0.1 s
      expect((user + system) / 1e6).toBeLessThan(3);
    });
  }

  it('says that a page was cut at the limits', () => {
    const { removals } = cleanHtml(input(`${ARTICLE}${'<p>x</p>'.repeat(60_000)}`), {});
    expect(removals[0]?.step).toBe('limit');
    expect(cleanHtml(input(ARTICLE), {}).removals.filter((r) => r.step === 'limit')).toEqual([]);
  });

  it('says why there is no text', () => {
    const { document, removals } = cleanHtml(input('<nav><a href="/">Home</a></nav><form><p>Sign in</p></form><footer>x</footer>'), {});
    expect(document.text).toBe('');
    expect(removals.at(-1)?.step).toBe('empty');
  });
});
