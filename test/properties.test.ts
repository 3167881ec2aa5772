import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../src/document/sentences.ts';
import { DealxError } from '../src/errors.ts';
import { run } from '../src/pipeline.ts';
import type { RawInput } from '../src/read/raw-input.ts';
import { DealRecord } from '../src/schema/record.ts';
import { readCorpus } from './eval/corpus.ts';
import { evidenceFaults, inventedNames } from './support/evidence.ts';
import { readFixtures } from './support/fixtures.ts';
import { shared } from './support/shared.ts';

/** Pieces that deal articles are made of, so that random texts reach the rules at all. */
const PIECES = [
  'Acme', 'Foo Capital', 'Jane Doe', 'J. P. Bar & Co.', 'the company', 'raises', 'has raised', 'led by', 'with participation from', 'acquired', 'and', ',', '.', '. ', '\n\n', '\n',
  ' ', '$5M', '$', '€1.2 billion', '₹50 crore', '5亿元', '(about $293 million)', 'Series B', 'seed', 'on Friday', 'in April 2024', '2019', '51%', 'valued at', 'to date', '“', '”', '’s', '\u00a0',
  '<p>', '</p>', '<script>', '&amp;', '# ', '- ', '|', 'Subscribe', '\ud800', '\ue001\ue100', '👩‍🚀', '。', 'lakh', '-', '–', '10,000,000,000,000,000', '0', '…',
]; // biome-ignore format: one list, read as a list
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);
const input = fc.record<RawInput>({
  id: fc.string({ maxLength: 8 }),
  format: fc.constantFrom('text', 'html', 'markdown'),
  content: text,
  title: fc.option(text, { nil: null }),
  url: fc.constant(null),
  publishedAt: fc.option(fc.constantFrom('2024-02-29', '2026-04-10T08:00:00Z', '2024'), { nil: null }),
});

/** The record, or the code of the refusal: text without a word is refused, and nothing else may be. */
async function outcome(raw: RawInput): Promise<{ record: DealRecord; text: string } | { code: string }> {
  try {
    const { record, text: cleaned } = await run(raw);
    return { record, text: cleaned };
  } catch (error) {
    if (error instanceof DealxError) return { code: error.code };
    throw error;
  }
}

describe('sentences', () => {
  it('are in order, inside the block, and hold all that is not white space', () => {
    fc.assert(
      fc.property(text, (content) => {
        const spans = splitSentences(content, { start: 0, end: content.length });
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(content.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(at).toBeLessThanOrEqual(content.length);
        expect(content.slice(at).trim()).toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text at all', () => {
  it('gives a valid record with exact evidence and names or a refusal, and the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (raw) => {
        const first = await outcome(raw);
        if ('record' in first) {
          expect(DealRecord.safeParse(first.record).error).toBeUndefined();
          expect(evidenceFaults(first.record, first.text)).toEqual([]);
          expect(inventedNames(first.record, first.text)).toEqual([]);
        } else expect(first.code).toBe('no-text');
        expect(JSON.stringify(await outcome(raw))).toBe(JSON.stringify(first));
      }),
      { numRuns: 200 },
    );
  });
});

const dev = shared('corpus/dev');
const corpora: [string, RawInput[]][] = [
  ['the fixtures', readFixtures().map((fixture) => fixture.input)],
  ...(dev === null ? [] : ([['the development articles', readCorpus(dev).map((labelled) => labelled.input)]] as [string, RawInput[]][])),
];

describe.each(corpora)('%s', (_, inputs) => {
  it('give valid records with exact evidence, and only names that the article has', async () => {
    for (const raw of inputs) {
      const { record, text: cleaned } = await run(raw);
      expect(DealRecord.safeParse(record).error, raw.id).toBeUndefined();
      expect(evidenceFaults(record, cleaned), raw.id).toEqual([]);
      expect(inventedNames(record, cleaned), raw.id).toEqual([]);
    }
  });

  it('give the same bytes in any order', async () => {
    const bytes = async (raw: RawInput) => JSON.stringify((await run(raw)).record);
    const forward = new Map<string, string>();
    for (const raw of inputs) forward.set(raw.id, await bytes(raw));
    for (const raw of [...inputs].reverse()) expect(await bytes(raw), raw.id).toBe(forward.get(raw.id));
  });
});
