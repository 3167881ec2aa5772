import { NO_METADATA, rawDocument } from '../document/document.ts';
import type { RawInput } from '../read/raw-input.ts';
import type { Cleaned, CleanOptions } from './cleaned.ts';
import { cleanText } from './text/clean-text.ts';

export type { Cleaned, CleanOptions, Removal } from './cleaned.ts';

export async function clean(input: RawInput, options: CleanOptions = {}): Promise<Cleaned> {
  if (options.raw) {
    const meta = { ...NO_METADATA, title: input.title, url: input.url, publishedAt: input.publishedAt };
    return { document: rawDocument(input.id, input.content, meta), removals: [] };
  }
  // loaded only when needed: a text article must not pay for the HTML parser
  if (input.format === 'html') {
    const { cleanHtml } = await import('./html/clean-html.ts');
    if (options.select === undefined) return cleanHtml(input, options);
    const { selectHtml } = await import('./html/select.ts');
    return cleanHtml({ ...input, content: selectHtml(input.content, options.select) }, options);
  }
  if (input.format === 'markdown') return (await import('./markdown/clean-markdown.ts')).cleanMarkdown(input, options);
  return cleanText(input, options);
}
