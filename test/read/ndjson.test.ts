import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, lines, parseRecord } from '../../src/read/ndjson.ts';

async function* chunks(...parts: (string | Buffer)[]) {
  for (const part of parts) yield Buffer.from(part);
}
const collect = async (stream: AsyncIterable<Buffer>) => {
  const out: Line[] = [];
  for await (const line of lines(stream)) out.push(line);
  return out.map((line) => line?.toString('utf8') ?? null);
};

describe('lines', () => {
  it('leave blank ones out and need no last line feed', async () => {
    expect(await collect(chunks('a\n\n', ' \r\nb', 'c\n', 'd'))).toEqual(['a', 'bc', 'd']);
  });
  it('are the same however the bytes are cut', async () => {
    const whole = Buffer.from('{"id":"é"}\n{"id":"漢"}\n\n{"id":"x"}');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 8 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), whole.length];
        const parts = at.slice(1).map((end, i) => whole.subarray(at[i], end));
        expect(await collect(chunks(...parts))).toEqual(['{"id":"é"}', '{"id":"漢"}', '{"id":"x"}']);
      }),
      { numRuns: 100 },
    );
  });
  it('that are too long are let go of, and the next is read', async () => {
    async function* long() {
      for (let i = 0; i < 61; i++) yield Buffer.alloc(1_000_000, 97);
      yield Buffer.from('\nb\n');
    }
    expect(await collect(long())).toEqual([null, 'b']);
  });
});

describe('a record', () => {
  const parse = (value: unknown) => parseRecord(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
  it('is an article with what is known of it', async () => {
    expect(await parse({ id: 7, markdown: '# x', title: 'T', url: 'u', publishedAt: '2026-04-10' })).toMatchObject({
      id: '7',
      warnings: [],
      input: { id: '7', format: 'markdown', content: '# x', title: 'T', url: 'u', publishedAt: '2026-04-10' },
    });
  });
  it('goes by the hash of its line where it has no id', async () => {
    const [a, b, c] = [await parse({ text: 'x' }), await parse({ text: 'x' }), await parse({ text: 'y' })];
    expect(a.id).toMatch(/^sha256:[0-9a-f]{16}$/);
    expect(b.id).toBe(a.id);
    expect(c.id).not.toBe(a.id);
  });
  it('keeps going without a date that is none, and says so', async () => {
    const parsed = await parse({ id: 'a', text: 'x', publishedAt: 'soon' });
    expect(parsed).toMatchObject({ input: { publishedAt: null }, warnings: [expect.stringContaining('publishedAt')] });
  });
  it.each([
    ['no json', 'bad-json'],
    ['[1]', 'bad-record'],
    ['"x"', 'bad-record'],
    ['{"id":"a"}', 'bad-record'],
    ['{"id":"a","text":"x","html":"<p>"}', 'bad-record'],
    ['{"id":"a","text":7}', 'bad-record'],
    ['{"id":{},"text":"x"}', 'bad-record'],
    ['{"id":"a","text":"x","title":["x"]}', 'bad-record'],
    ['{"id":"a","text":" \\n "}', 'empty'],
  ])('is refused: %s', async (line, code) => {
    expect(await parse(line)).toMatchObject({ error: { code } });
  });
  it('is refused where it is too long, or no UTF-8', async () => {
    expect(await parse({ id: 'a', text: 'x'.repeat(1_000_001) })).toMatchObject({ id: 'a', error: { code: 'too-large' } });
    expect(await parseRecord(Buffer.from([0x22, 0xff, 0x22]))).toMatchObject({ error: { code: 'not-utf8' } });
    expect(await parseRecord(null)).toMatchObject({ error: { code: 'too-large' } });
  });
  it('has no lone surrogates left', async () => {
    const parsed = await parse('{"id":"a\\ud800","text":"x\\udc00y"}');
    expect(parsed).toMatchObject({ id: 'a\ufffd', input: { content: 'x\ufffdy' } });
  });
});
