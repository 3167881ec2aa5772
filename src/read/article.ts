import { checkText } from '../document/limits.ts';
import { DealxError } from '../errors.ts';
import { decode } from './charset.ts';
import { formatOfContent, formatOfName, formatOfType } from './format.ts';
import type { Format, RawInput } from './raw-input.ts';

/** What the caller knows beside the bytes. */
export interface Given {
  /** Beats extension and content. */
  readonly format?: Format;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publishedAt?: string | null;
}

/** Bytes as a file, the standard input or a server gave them. */
export interface Bytes {
  readonly bytes: Buffer;
  /** File name or URL path, for its extension. */
  readonly name: string | null;
  /** HTTP Content-Type. */
  readonly contentType: string | null;
}

/** Bytes to one article: decoded, its format told by flag, media type, extension, content, in this order. */
export async function articleOf(id: string, source: Bytes, given: Given = {}): Promise<RawInput> {
  const [type = '', ...parameters] = (source.contentType ?? '').toLowerCase().split(';', 8);
  const declared =
    parameters.map((p) => /^\s{0,8}charset\s{0,8}=\s{0,8}["']?([\w.:-]{1,40})/.exec(p)?.[1]).find((charset) => charset !== undefined) ??
    null;
  const known = given.format ?? formatOfType(type.trim() || null) ?? (source.name === null ? null : formatOfName(source.name));
  const content = await decode(source.bytes, { declared, html: known === 'html' || known === null });
  const format = known ?? formatOfContent(content);
  return inputOf(id, format, content, given);
}

/** The checks that every article passes, whichever way it came in. */
export function inputOf(id: string, format: Format, content: string, given: Given): RawInput {
  if (content.trim() === '') throw new DealxError('empty', 'it is empty');
  if (format !== 'html') checkText(content);
  return { id, format, content, title: given.title ?? null, url: given.url ?? null, publishedAt: given.publishedAt ?? null };
}
