import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/charset.ts';

const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const page = (head: string, body: Buffer) =>
  Buffer.concat([Buffer.from(`<html><head>${head}</head><body>`), body, Buffer.from('</body></html>')]);

describe('decode', () => {
  it('takes marks away and reads what they say', async () => {
    expect(await decode(Buffer.from('\ufeff€5 million'))).toBe('€5 million');
    expect(await decode(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('€5 million')]))).toBe('€5 million');
    expect(await decode(Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('€5 million', true)]))).toBe('€5 million');
  });
  it('knows UTF-16 without a mark by its zero bytes', async () => {
    expect(await decode(utf16('Pellworm raised money'))).toBe('Pellworm raised money');
    expect(await decode(utf16('Pellworm raised money', true))).toBe('Pellworm raised money');
  });
  it('reads undeclared bytes that are no UTF-8 as windows-1252, 0x80 as the euro', async () => {
    expect(await decode(Buffer.from([0x80, 0x35, 0x20, 0x93, 0x78, 0x94, 0xe9]))).toBe('€5 “x”é');
  });
  it('believes valid UTF-8, then the header, then the page', async () => {
    const shiftJis = Buffer.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67]);
    expect(await decode(page('<meta charset="shift_jis">', shiftJis), { html: true })).toContain('テスト');
    expect(await decode(page('', shiftJis), { html: true, declared: 'shift_jis' })).toContain('テスト');
    expect(await decode(page('<meta charset="iso-8859-1">', Buffer.from('Zürich €5')), { html: true })).toContain('Zürich €5');
    // a page that claims UTF-8 and is not
    expect(await decode(page('<meta charset="utf-8">', Buffer.from([0x80, 0x35])), { html: true })).toContain('€5');
  });
  it('knows 7-bit ISO-2022-JP by its escapes', async () => {
    expect(await decode(Buffer.from('\x1b$B%F%9%H\x1b(B', 'latin1'))).toBe('テスト');
  });
  it('refuses nothing at all, and what is no text', async () => {
    await expect(decode(Buffer.alloc(0))).rejects.toMatchObject({ code: 'empty' });
    await expect(decode(Buffer.from('%PDF-1.7 …'))).rejects.toMatchObject({ code: 'binary', hint: expect.stringContaining('pdftotext') });
    await expect(decode(Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)))).rejects.toMatchObject({ code: 'binary' });
  });
  it('leaves no lone surrogate', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x62, 0x00]);
    expect(await decode(bytes)).toBe('a\ufffdb');
  });
});
