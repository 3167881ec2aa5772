import { readdirSync, readFileSync } from 'node:fs';
import { clean } from '../../src/clean/clean.ts';
import type { Document } from '../../src/document/document.ts';

const FOLDER = new URL('./pages/', import.meta.url);

/** A pasted page whose lines begin with a mark: `+` stays, `-` goes, `=` is the title, `~` may do either. */
export interface Page {
  readonly name: string;
  readonly content: string;
  readonly title: string | null;
  readonly kept: readonly string[];
  readonly cut: readonly string[];
}

export function readPages(): Page[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => parsePage(name, readFileSync(new URL(name, FOLDER), 'utf8')));
}

function parsePage(name: string, source: string): Page {
  const rows = source.split('\n');
  const marked = (mark: string) => rows.filter((row) => row.startsWith(`${mark} `)).map((row) => single(row.slice(2)));
  return { name, content: rows.map((row) => row.slice(2)).join('\n'), title: marked('=')[0] ?? null, kept: marked('+'), cut: marked('-') };
}

export interface Judged {
  readonly document: Document;
  readonly lost: readonly string[];
  readonly left: readonly string[];
}

export async function judgePage(page: Page): Promise<Judged> {
  const { document } = await clean({ id: page.name, format: 'text', content: page.content, title: null, url: null, publishedAt: null });
  const lines = new Set(document.text.split('\n'));
  // a table's row is kept with bars between its cells, a paragraph that was wrapped by hand as one line
  const cells = new Set(document.text.replaceAll(' | ', ' ').split('\n'));
  const whole = page.name.endsWith('-wrapped.txt') ? single(document.text) : null;
  const has = (line: string) => lines.has(line) || cells.has(line) || whole?.includes(line) === true;
  return { document, lost: page.kept.filter((line) => !has(line)), left: page.cut.filter((line) => lines.has(line)) };
}

function single(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
