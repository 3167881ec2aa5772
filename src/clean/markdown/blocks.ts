import { wrapWidth } from '../text/lines.ts';
import type { Unit } from '../text/unit.ts';
import { readInline } from './inline.ts';

/** A block of source lines before its inline marks are read. */
interface Draft {
  kind: Unit['kind'];
  source: string;
  gap: number;
  level?: number;
  /** Code: its marks are its own. */
  code?: true;
}

export interface MarkdownBlocks {
  readonly units: readonly Unit[];
  /** Code blocks and directives, unless they are kept: not the article's prose. */
  readonly code: readonly string[];
}

/** Parts Markdown (and the commonest reStructuredText) into units: headings, paragraphs, items, quotes, rows and images. */
export function readBlocks(source: string, keepCode = false): MarkdownBlocks {
  const rows = source.replace(/\r\n?/g, '\n').split('\n');
  const width = wrapWidth(rows.map((row) => row.replace(/\]\([^()\s]{0,600}\)/g, ']').replace(/<https?:[^<>\s]{0,600}>`_{1,2}/g, '`_')));
  const drafts: Draft[] = [];
  const code: string[] = [];
  const setAside = (text: string): void => {
    if (keepCode) drafts.push({ kind: 'line', source: text, gap: 0, code: true });
    else code.push(text);
  };
  let gap = 0;
  let fence = '';
  let open: Draft | null = null;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const text = row.trim();
    if (fence !== '') {
      if (text.startsWith(fence)) fence = '';
      else if (text !== '') setAside(text);
      continue;
    }
    const opened = /^(`{3,}|~{3,})/.exec(text);
    if (opened !== null) {
      fence = opened[1]!;
      open = null;
      continue;
    }
    if (text === '') {
      open = null;
      gap++;
      continue;
    }
    if (isCode(text)) {
      setAside(text);
      open = null;
      continue;
    }
    const under = underlineLevel(text);
    if (under > 0) {
      if (open !== null && open.kind === 'line') Object.assign(open, { kind: 'heading', level: under });
      open = null;
      continue;
    }
    const draft = draftOf(text, row, gap);
    if (open !== null && draft.kind === 'line' && joins(open, row, text, rows[i - 1] ?? '', width)) {
      open.source += `\n${text}`;
      continue;
    }
    if (open !== null && draft.kind === 'quote' && open.kind === 'quote' && width > 0) {
      open.source += `\n${draft.source}`;
      continue;
    }
    drafts.push(draft);
    open = draft.kind === 'heading' || draft.kind === 'table-row' ? null : draft;
    gap = 0;
  }
  return { units: drafts.flatMap(unitsOf), code };
}

/** Directives, imports of a page component, definitions of links, shortcodes. */
function isCode(text: string): boolean {
  return (
    /^\.\.\s+[\w:-]{1,60}::/.test(text) ||
    /^(?:import\s.{1,200}\sfrom\s|export\s(?:const|default)\s)/.test(text) ||
    /^\[[^\]]{1,80}\]:\s/.test(text) ||
    /^\{[{%].{0,400}[%}]\}$/.test(text) ||
    /^:[\w-]{1,30}:(?:\s|$)/.test(text) ||
    /^\|?(?:\s?:?-{2,60}:?\s?\|){1,40}(?:\s?:?-{2,60}:?\s?)?$/.test(text)
  );
}

function underlineLevel(text: string): number {
  if (/^={3,200}$/.test(text)) return 1;
  return /^(?:-{3,200}|\*{3,200}|_{3,200})$/.test(text) ? 2 : 0;
}

function draftOf(text: string, row: string, gap: number): Draft {
  const heading = /^(#{1,6})\s+(.{0,1000})$/.exec(text);
  if (heading !== null) return { kind: 'heading', source: heading[2]!.replace(/\s#{1,6}$/, ''), gap, level: heading[1]!.length };
  const item = /^(?:[-*+•]|\d{1,3}[.)])\s+(.{1,4000})$/.exec(text);
  if (item !== null) return { kind: 'list-item', source: item[1]!, gap };
  const quote = /^>{1,4}\s?(.{0,8000})$/.exec(text);
  if (quote !== null) return { kind: 'quote', source: quote[1]!, gap };
  if (/^\|.{1,4000}\|$/.test(text)) return { kind: 'table-row', source: text.slice(1, -1), gap };
  return { kind: 'line', source: row.trim(), gap };
}

function joins(open: Draft, row: string, text: string, before: string, width: number): boolean {
  if (open.kind === 'heading' || open.kind === 'table-row') return false;
  if (/(?: {2}|\\)$/.test(before) && open.kind === 'line') return false;
  if (open.kind === 'list-item') return /^\s{2}/.test(row);
  if (width === 0) return false;
  return before.trim().length >= width * 0.5 || /^[\p{Ll}[(`]/u.test(text);
}

function unitsOf(draft: Draft): Unit[] {
  if (draft.code) return [{ text: draft.source, kind: 'line', gap: draft.gap, linked: 0, kept: true }];
  const { text, linked, images } = readInline(draft.source);
  const out: Unit[] = images.filter(isAlt).map((alt) => ({ text: alt, kind: 'image', gap: draft.gap, linked: 0 }));
  const plain = draft.kind === 'table-row' ? rowText(text) : text;
  if (plain !== '')
    out.push({ text: plain, kind: draft.kind, gap: draft.gap, linked, ...(draft.level === undefined ? {} : { level: draft.level }) });
  return out;
}

function rowText(text: string): string {
  return text
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' | ');
}

/** File names and single words say nothing about the article. */
function isAlt(alt: string): boolean {
  return /\p{L}\s+\p{L}/u.test(alt) && !/\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(alt);
}
