import { isUtf8 } from 'node:buffer';
import { DealxError } from '../errors.ts';
import { inputOf } from './article.ts';
import { wellFormed } from './charset.ts';
import { isoDate } from './iso-date.ts';
import { MAX_BYTES } from './limits.ts';
import type { Format, RawInput } from './raw-input.ts';

/** JSON may spell one byte of text with six (`\u0041`); more than this can't hold an article within the limit. */
const MAX_LINE = 6 * MAX_BYTES;
const FORMATS = ['text', 'html', 'markdown'] as const;

/** One line of the input: bytes, or null where it is too long to be held. */
export type Line = Buffer | null;

/** Lines of a byte stream, blank ones left out. Holds one line at a time; an overlong line is skipped, not held. */
export async function* lines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): Line => {
    const line = length > MAX_LINE ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      add(rest.subarray(0, end));
      const line = take();
      if (line === null || !blank(line)) yield line;
      rest = rest.subarray(end + 1);
    }
    add(rest);
  }
  const last = take();
  if (last === null || !blank(last)) yield last;

  function add(piece: Buffer): void {
    length += piece.length;
    if (length > MAX_LINE) parts = [];
    else if (piece.length > 0) parts.push(piece);
  }
}

function blank(line: Buffer): boolean {
  return line.length < 64 && line.toString('latin1').trim() === '';
}

/** A record, or why it is none; `id` is known in both cases. */
export type Parsed =
  | { readonly id: string; readonly input: RawInput; readonly warnings: readonly string[] }
  | { readonly id: string; readonly error: DealxError };

/** Reads one record `{id, text | html | markdown, title?, url?, publishedAt?}`. A record without id goes by the hash of its line. */
export async function parseRecord(line: Line): Promise<Parsed> {
  if (line === null) return { id: 'too-large', error: new DealxError('too-large', `the line is longer than ${MAX_LINE / 1e6} MB`) };
  let id: string | null = null;
  try {
    const record = object(line);
    id = idOf(record);
    const { input, warnings } = article(id ?? (await hashId(line)), record);
    return { id: input.id, input, warnings };
  } catch (thrown) {
    if (!(thrown instanceof DealxError)) throw thrown;
    return { id: id ?? (await hashId(line)), error: thrown };
  }
}

function object(line: Buffer): Record<string, unknown> {
  if (!isUtf8(line)) throw new DealxError('not-utf8', 'the line is not UTF-8', 'convert the records to UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(line.toString('utf8').replace(/^\ufeff/, ''));
  } catch {
    throw new DealxError('bad-json', 'the line is not JSON', 'write one JSON object a line');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DealxError('bad-record', 'the line is not a JSON object', 'write {"id": "…", "text": "…"}');
  }
  return value as Record<string, unknown>;
}

function idOf(record: Record<string, unknown>): string | null {
  const { id } = record;
  if (typeof id === 'string') return wellFormed(id);
  if (typeof id === 'number') return String(id);
  if (id === undefined || id === null) return null;
  throw new DealxError('bad-record', '"id" is not a string');
}

async function hashId(line: Buffer): Promise<string> {
  const { createHash } = await import('node:crypto');
  return `sha256:${createHash('sha256').update(line).digest('hex').slice(0, 16)}`;
}

function article(id: string, record: Record<string, unknown>): { input: RawInput; warnings: string[] } {
  const given = FORMATS.filter((format) => record[format] !== undefined && record[format] !== null);
  if (given.length !== 1) {
    const what = given.length === 0 ? 'has no article' : `has ${given.map((format) => `"${format}"`).join(' and ')}`;
    throw new DealxError('bad-record', `the record ${what}`, 'give one of "text", "html", "markdown"');
  }
  const format = given[0] as Format;
  const content = string(record, format)!;
  if (Buffer.byteLength(content) > MAX_BYTES) throw new DealxError('too-large', `"${format}" is larger than ${MAX_BYTES / 1e6} MB`);
  const published = string(record, 'publishedAt');
  const publishedAt = published === null ? null : isoDate(published);
  const warnings =
    published !== null && published.trim() !== '' && publishedAt === null ? ['publishedAt is not an ISO 8601 date: ignored'] : [];
  return { input: inputOf(id, format, content, { title: string(record, 'title'), url: string(record, 'url'), publishedAt }), warnings };
}

function string(record: Record<string, unknown>, key: string): string | null {
  const value = record[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new DealxError('bad-record', `"${key}" is not a string`);
  return wellFormed(value);
}
