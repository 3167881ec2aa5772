import { makeDocument, NO_METADATA, rawDocument, type Document } from '../document/document.ts';
import type { RawInput } from '../read/raw-input.ts';

/** One thing that the cleaner took away, and which step took it. */
export interface Removal {
  readonly step: string;
  readonly preview: string;
}

export interface Cleaned {
  readonly document: Document;
  readonly removals: readonly Removal[];
}

export interface CleanOptions {
  /** Take the text as it stands: offsets are those of the input. */
  readonly raw?: boolean;
  /** Steps that are switched off. */
  readonly keep?: ReadonlySet<string>;
}

/** First version: HTML loses its tags, text is parted at blank lines. */
export async function clean(input: RawInput, options: CleanOptions = {}): Promise<Cleaned> {
  const meta = { ...NO_METADATA, title: input.title, url: input.url, publishedAt: input.publishedAt };
  if (options.raw) return { document: rawDocument(input.id, input.content, meta), removals: [] };
  let text = input.content;
  if (input.format === 'html') {
    const { load } = await import('cheerio/slim');
    const $ = load(text);
    $('script,style,nav,footer,aside,form,header').remove();
    text = $('p,h1,h2,h3,li').toArray().map((e) => $(e).text().trim()).join('\n\n');
  }
  const parts = text.split(/\n\s*\n|\n/).map((t) => ({ kind: 'paragraph' as const, text: t.trim() }));
  const headline = input.title === null ? [] : [{ kind: 'headline' as const, text: input.title }];
  return { document: makeDocument(input.id, [...headline, ...parts], meta), removals: [] };
}
