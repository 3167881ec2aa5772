import { expect, it } from 'vitest';
import { splitSentences } from '../../src/document/sentences.ts';
import { run } from '../../src/pipeline.ts';
import { readFixtures } from '../support/fixtures.ts';

/** Processor time of one article in milliseconds, the least of three: other processes must not decide. */
async function cost(content: string, raw = false): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    await run({ id: 'x', format: 'text', content, title: null, url: null, publishedAt: '2024-04-12' }, { raw });
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

it.each([
  'raised $1 ',
  'launched Foo in ',
  'Acme, Foo Capital, and ',
  'led by Foo and ',
  '$1 million ',
  'January ',
  'Acme Acme ',
  'said it had raised ',
  '( ',
  'a.b. ',
  '“Foo” ',
  'the company’s ',
])('four times as much of %j takes about four times as long', async (pump) => {
  const text = (n: number) => pump.repeat(Math.ceil(n / pump.length));
  await cost(text(2000));
  const [small, large] = [await cost(text(10_000)), await cost(text(40_000))];
  // linear is 4, quadratic 16; what takes next to no time is not measured
  expect(large / Math.max(small, 20)).toBeLessThan(9);
});

it('a digest of four times as many deals takes about four times as long', async () => {
  const digest = (deals: number) =>
    Array.from(
      { length: deals },
      (_, i) =>
        `Zorvane${i} Labs raised $${5 + (i % 90)} million in a round led by Quill${i} Capital. It had raised $1 million from Tarn${i} Partners.`,
    ).join('\n\n');
  await cost(digest(20), true);
  const [small, large] = [await cost(digest(100), true), await cost(digest(400), true)];
  expect(large / Math.max(small, 20)).toBeLessThan(9);
});

it('an article of common length takes less than 40 ms on average, on a busy machine too', async () => {
  const inputs = readFixtures().map(({ input }) => input);
  for (let round = 0; round < 2; round++) for (const input of inputs) await run(input);
  const before = process.cpuUsage();
  for (const input of inputs) await run(input);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000 / inputs.length).toBeLessThan(40);
});

it('a sentence is cut between words where it is too long to be one', () => {
  const text = `${'Word '.repeat(1000)}${'\ud83d\ude00'.repeat(2000)}`;
  const spans = splitSentences(text, { start: 0, end: text.length });
  const parts = spans.map(({ start, end }) => text.slice(start, end));
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(1500);
  expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  expect(parts.every((part) => part.isWellFormed())).toBe(true);
  expect(parts[0]).toMatch(/^Word .* Word$/);
});
