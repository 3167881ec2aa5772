import type { Format } from './raw-input.ts';

const BY_EXTENSION = new Map<string, Format>([
  ['txt', 'text'],
  ['text', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
]);
const BY_TYPE = new Map<string, Format>([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
]);

/** By file name extension; null where it says nothing. */
export function formatOfName(name: string): Format | null {
  const extension = /\.([A-Za-z]{2,8})$/.exec(name)?.[1];
  return extension === undefined ? null : (BY_EXTENSION.get(extension.toLowerCase()) ?? null);
}

/** By media type without parameters; `text/plain` is believed to be no page only where the content agrees. */
export function formatOfType(type: string | null): Format | null {
  return type === null ? null : (BY_TYPE.get(type) ?? null);
}

const TAG = /<(?:!doctype html|html|head|body|article|section|div|p|h1|meta|title|span|table|ul)\b/gi;
const MARKS = [
  /^#{1,6} \S/m,
  /^(?:\*\*|__)\S/m,
  /\[[^\]\n]{1,200}\]\(https?:/,
  /^[-*] \S.{0,200}\n[-*] \S/m,
  /^---\n[\w-]{1,30}:/,
  /^> \S/m,
];

/** By what stands in it: tags make a page, two kinds of Markdown marks or one heading line make Markdown, all else is text. */
export function formatOfContent(content: string): Format {
  const head = content.slice(0, 20_000);
  const tags = head.match(TAG)?.length ?? 0;
  if (/^\s{0,200}(?:<\?xml|<!doctype html|<html)/i.test(head) || tags >= 3) return 'html';
  if (MARKS[0]!.test(head) || MARKS.filter((mark) => mark.test(head)).length >= 2) return 'markdown';
  return tags > 0 && /<\/(?:p|div|h1|article|body|html)>/i.test(head) ? 'html' : 'text';
}
