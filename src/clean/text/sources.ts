import { findDate } from './dates.ts';

/** What a header above the text says: of a wire file, an e-mail or front matter. */
export interface Header {
  readonly title: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly dek: string | null;
  /** Where the text begins. */
  readonly end: number;
}

export const NO_HEADER: Header = { title: null, author: null, publishedAt: null, url: null, dek: null, end: 0 };

/** Header of a wire file: its first lines begin with "-- " and give title, author, date and address. */
export function wireHeader(content: string): Header | null {
  const head = { ...NO_HEADER, end: 0 } as { -readonly [K in keyof Header]: Header[K] };
  let at = 0;
  let rows = 0;
  while (at < content.length) {
    const end = lineEnd(content, at);
    const line = content.slice(at, end).trim();
    if (line !== '' || rows === 0) {
      if (!/^--(?:\s|$)/.test(line)) break;
      rows++;
      take(head, line.slice(2).trim());
    }
    at = end + 1;
  }
  return rows >= 2 ? { ...head, end: Math.min(at, content.length) } : null;
}

function take(head: { -readonly [K in keyof Header]: Header[K] }, line: string): void {
  if (line === '') return;
  if (/^https?:\/\/\S+$/.test(line)) head.url ??= line;
  else if (head.title === null) head.title = line;
  else if (/^by\s/i.test(line)) head.author ??= line.slice(3).trim();
  else head.publishedAt ??= findDate(line);
}

/** "From: / To: / Subject: / Date:" at the top, two of them at least. */
export function mailHeader(content: string): Header | null {
  const fields = new Map<string, string>();
  let at = 0;
  let end = 0;
  while (at < content.length) {
    const stop = lineEnd(content, at);
    const line = content.slice(at, stop);
    const field = /^\s{0,3}([A-Z][A-Za-z-]{1,20}):\s(.{0,400})$/.exec(line);
    if (field !== null) fields.set(field[1]!.toLowerCase(), field[2]!.trim());
    else if (line.trim() !== '' && !(fields.size > 0 && /^\s/.test(line))) break;
    else if (line.trim() === '' && fields.size > 0) {
      end = stop;
      break;
    }
    at = stop + 1;
    end = stop;
  }
  if (!fields.has('subject') || !(fields.has('from') || fields.has('date') || fields.has('to'))) return null;
  const from = fields
    .get('from')
    ?.replace(/<.{0,200}$/, '')
    .replaceAll('"', '')
    .trim();
  const title = fields.get('subject')!.replace(/^(?:(?:fwd?|re|aw|wg|tr|rv)\s?:\s*){1,4}/i, '');
  return {
    ...NO_HEADER,
    title,
    author: from === undefined || from.includes('@') ? null : from,
    publishedAt: findDate(fields.get('date') ?? ''),
    end,
  };
}

/** YAML between "---" lines, TOML between "+++" lines, or a block of reStructuredText fields. */
export function frontMatter(content: string): Header | null {
  const open = /^\s{0,8}(---|\+\+\+)[ \t]*\r?\n/.exec(content);
  if (open === null) return null;
  const fence = open[1]!;
  const close = content.indexOf(`\n${fence}`, open[0].length - 1);
  if (close < 0 || close > 8000) return null;
  const body = content.slice(open[0].length, close + 1);
  if (!/^[\w-]{1,40}\s?[:=]/m.test(body)) return null;
  const fields = new Map<string, string>();
  let key = '';
  for (const line of body.split('\n')) {
    const field = /^([\w-]{1,40})\s?[:=]\s?(.*)$/.exec(line);
    if (field !== null) {
      key = field[1]!.toLowerCase();
      fields.set(key, field[2]!.trim());
    } else if (line.trim() !== '' && key !== '') fields.set(key, `${fields.get(key)} ${line.trim()}`.trim());
  }
  const first = (...names: string[]) => names.map((n) => plain(fields.get(n))).find((v) => v !== '') ?? null;
  return {
    title: first('title', 'headline'),
    author: first('author', 'authors', 'byline'),
    publishedAt: findDate(first('date', 'published', 'publishdate', 'pubdate', 'created', 'published_at') ?? ''),
    url: first('canonical', 'canonical_url', 'url', 'link'),
    dek: first('description', 'excerpt', 'summary', 'subtitle', 'dek'),
    end: lineEnd(content, close + 1),
  };
}

function plain(value: string | undefined): string {
  if (value === undefined || /^[|>]-?$/.test(value)) return '';
  return value
    .replace(/^[|>][-+]?\s+/, '')
    .replace(/^\[(.{0,300})\]$/, '$1')
    .replace(/^-\s+/, '')
    .replace(/^(["'])(.{0,2000})\1$/s, '$2')
    .trim();
}

function lineEnd(content: string, from: number): number {
  const end = content.indexOf('\n', from);
  return end < 0 ? content.length : end;
}
