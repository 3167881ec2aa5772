import { makeDocument, NO_METADATA, rawDocument } from '../document/document.ts';
import type { RawInput } from '../read/raw-input.ts';
import type { Cleaned, CleanOptions } from './cleaned.ts';

export type { Cleaned, CleanOptions, Removal } from './cleaned.ts';

export async function clean(input: RawInput, options: CleanOptions = {}): Promise<Cleaned> {
  const meta = { ...NO_METADATA, title: input.title, url: input.url, publishedAt: input.publishedAt };
  if (options.raw) return { document: rawDocument(input.id, input.content, meta), removals: [] };
  // loaded only when needed: a text article must not pay for the HTML parser
  if (input.format === 'html') return (await import('./html/clean-html.ts')).cleanHtml(input, options);
  const parts = input.content.split(/\n\s*\n|\n/).map((t) => ({ kind: 'paragraph' as const, text: t.trim() }));
  const headline = input.title === null ? [] : [{ kind: 'headline' as const, text: input.title }];
  return { document: makeDocument(input.id, [...headline, ...parts], meta), removals: [] };
}
