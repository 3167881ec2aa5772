import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/pipeline.ts';
import { explained } from '../../src/render/explain.ts';
import { toJson } from '../../src/render/json.ts';
import { toMarkdown } from '../../src/render/markdown.ts';
import { mentionsOut } from '../../src/render/mentions.ts';
import { harmless, oneLine } from '../../src/render/plain.ts';
import { recordOut } from '../../src/render/record.ts';
import { removalTable } from '../../src/render/removals.ts';

const TEXT = `Pellworm raises €5 million

Pellworm, a maker of tide meters, has raised €5 million in a Series A round led by Calder Capital.`;
const article = { id: 'a', format: 'text' as const, content: TEXT, title: null, url: null, publishedAt: null };

describe('what a terminal must not obey', () => {
  const evil = 'a\x1b[31m\x9b2J\u202eb\u2066c\u2028d\x7f';
  it('is escaped in JSON, which still means the same', () => {
    const json = toJson({ evil });
    expect(json).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e\u2066\u2028]/);
    expect(JSON.parse(json)).toEqual({ evil });
  });
  it('is escaped in lines, which stay lines of bounded length', () => {
    expect(oneLine(`${evil}\n\t`)).toBe('a\\x1b[31m\\x9b2J\\u202eb\\u2066c\\u2028d\\x7f\\n\\t');
    expect(oneLine('x'.repeat(10_000)).length).toBeLessThan(1000);
    expect(oneLine('\ud83d\ude00'.repeat(2000)).isWellFormed()).toBe(true);
    expect(harmless('a\n\tb\x1b')).toBe('a\n\tb\\x1b');
  });
});

describe('a record', () => {
  it('holds the text and the evidence that were asked for', async () => {
    const { record, text } = await run(article);
    const full = recordOut(record, text, { text: true }, ['noted']);
    expect(full.article.text).toBe(text);
    expect(full.warnings).toContain('noted');
    expect(Object.keys(full.evidence)).toContain('/deal/amount');
    for (const { start, end, quote } of Object.values(full.evidence)) expect(text.slice(start, end)).toBe(quote);
    expect(recordOut(record, text, { evidence: false })).toMatchObject({ evidence: {} });
    expect('text' in recordOut(record, text).article).toBe(false);
  });
  it('that breaks the contract is not let out', async () => {
    const { record, text } = await run(article);
    expect(() => recordOut({ ...record, kind: 'rumour' as 'deal' }, text)).toThrow(expect.objectContaining({ code: 'invalid-result' }));
  });
});

it('mentions come in text order with the text that they cover, and only of the layers asked for', async () => {
  const { cleaned, annotations } = await run(article);
  const { text } = cleaned.document;
  const all = mentionsOut(text, annotations);
  expect(all.map((m) => m.start)).toEqual(all.map((m) => m.start).sort((a, b) => a - b));
  for (const mention of all) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  const money = mentionsOut(text, annotations, new Set(['money']));
  expect(money[0]).toMatchObject({
    layer: 'money',
    text: '€5 million',
    value: { value: 5_000_000, currency: 'EUR', usd: null, qualifier: 'exact' },
  });
  expect(new Set(money.map((m) => m.layer))).toEqual(new Set(['money']));
});

it('explain shows a value, its sentence and rule, and what lost to it', async () => {
  const { record, text } = await run(article);
  const losers = [{ pointer: '/deal/amount', text: '€9 million', rule: 'deal/raises', weight: 0.5 }];
  const shown = explained(record, text, losers, new Chalk({ level: 0 }));
  expect(shown).toContain('/deal/amount  5,000,000 EUR');
  expect(shown).toContain('not: €9 million (deal/raises, weight 0.50)');
  expect(shown).toContain('Calder Capital, lead');
  expect(explained(record, text, [], new Chalk({ level: 1 }))).toContain('\x1b[7m€5 million\x1b[27m');
});

it('Markdown keeps what a block is', async () => {
  const list = '- It made three meters for the harbour of the town in spring.\n- It sold two of them to a port in summer.';
  const content = `# Pellworm raises €5 million\n\n## Why\n\nFor tide meters and for people.\n\n${list}\n\nThe rest of the money goes into people, it said.\n`;
  const { cleaned } = await run({ ...article, format: 'markdown', content });
  expect(toMarkdown(cleaned.document)).toContain(list);
});

it('removals are a line each', () => {
  expect(removalTable([])).toBe('nothing was cut\n');
  const removals = [
    { step: 'nav', preview: 'Home\n  News\x1b' },
    { step: 'related', preview: 'x'.repeat(500) },
  ];
  expect(removalTable(removals)).toBe(`nav      Home News\\x1b\nrelated  ${'x'.repeat(100)}…\n`);
});
