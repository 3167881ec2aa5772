import { DealxError } from '../errors.ts';

const SIGNATURES: readonly (readonly [bytes: string, name: string, hint: string])[] = [
  ['%PDF-', 'a PDF', 'convert it first, for example with pdftotext'],
  ['PK\x03\x04', 'a ZIP archive or Office document', 'save it as text or HTML first'],
  ['\x1f\x8b', 'gzip data', 'unpack it first, for example with gunzip'],
  ['BZh', 'bzip2 data', 'unpack it first'],
  ['\xfd7zXZ', 'xz data', 'unpack it first'],
  ['(\xb5/\xfd', 'zstd data', 'unpack it first'],
  ['\x89PNG', 'a PNG image', 'dealx reads text, HTML and Markdown'],
  ['\xff\xd8\xff', 'a JPEG image', 'dealx reads text, HTML and Markdown'],
  ['GIF8', 'a GIF image', 'dealx reads text, HTML and Markdown'],
  ['\x7fELF', 'a program', 'dealx reads text, HTML and Markdown'],
  ['\xd0\xcf\x11\xe0', 'an old Office document', 'save it as text or HTML first'],
  ['{\\rtf', 'an RTF document', 'save it as text or HTML first'],
];

/** More control bytes than this, and it is no text in any encoding that we read. Random bytes have about 11 %. */
const MAX_CONTROL_SHARE = 0.01;
const SAMPLE = 1 << 20;

/** Refuses what is no text: known signatures, and a share of control bytes that no text has. */
export function refuseBinary(bytes: Buffer): void {
  const head = bytes.toString('latin1', 0, 16);
  for (const [signature, name, hint] of SIGNATURES) {
    if (head.startsWith(signature)) throw new DealxError('binary', `this is ${name}, not text`, hint);
  }
  const end = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    // tab, line feed, vertical tab, form feed, carriage return and escape (ISO-2022) do stand in text
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) control++;
  }
  if (control > end * MAX_CONTROL_SHARE) {
    throw new DealxError('binary', 'this is binary data, not text', 'dealx reads text, HTML and Markdown');
  }
}
