import { isUtf8 } from 'node:buffer';
import { DealxError } from '../errors.ts';
import { refuseBinary } from './binary.ts';

export interface CharsetHints {
  /** The charset parameter of an HTTP Content-Type. */
  readonly declared?: string | null;
  /** Look for a `<meta charset>`; only pages have one. */
  readonly html?: boolean;
}

/**
 * Bytes to text. A byte order mark decides; then valid UTF-8 is UTF-8 whatever the page claims (a wrong claim is
 * frequent, text that is valid UTF-8 by chance is not); then the HTTP header, the page's own claim, windows-1252.
 */
export async function decode(bytes: Buffer, hints: CharsetHints = {}): Promise<string> {
  if (bytes.length === 0) throw new DealxError('empty', 'it is empty');
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return wellFormed(new TextDecoder(utf16).decode(bytes));
  refuseBinary(bytes);
  const utf8 = isUtf8(bytes);
  // ISO-2022-JP is 7-bit, hence valid UTF-8 too; no other text has its escapes, and the sniffer does not know it
  if (utf8 && (bytes.includes('\x1b$B') || bytes.includes('\x1b$@'))) return wellFormed(new TextDecoder('iso-2022-jp').decode(bytes));
  if (utf8) return wellFormed(withoutMark(bytes.toString('utf8')));
  const { decodeBuffer, getEncoding } = await import('encoding-sniffer');
  const header = hints.declared ? { transportLayerEncodingLabel: hints.declared } : {};
  const claim = hints.html ? getEncoding(bytes, { ...header, defaultEncoding: 'windows-1252' }) : (hints.declared ?? 'windows-1252');
  // a claim of UTF-8 by bytes that are none is read as what such pages mostly are
  const userEncoding = /^utf-?8$/i.test(claim) ? 'windows-1252' : claim;
  return wellFormed(withoutMark(decodeBuffer(bytes, { userEncoding })));
}

/** UTF-16 by its mark, or by the zero bytes that Latin text has at every other place. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length & ~1, 1024);
  const zeros = [0, 0];
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  if (zeros[1]! > end / 4 && zeros[0]! < end / 64) return 'utf-16le';
  if (zeros[0]! > end / 4 && zeros[1]! < end / 64) return 'utf-16be';
  return null;
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Lone surrogates become U+FFFD, one for one, so that offsets stay. */
export function wellFormed(text: string): string {
  return text.isWellFormed() ? text : text.toWellFormed();
}
