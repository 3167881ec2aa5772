import type { Attributes } from '../html/tree.ts';

/** `<meta>` contents by name or property, lower case; the first of each wins. */
export type MetaTags = ReadonlyMap<string, string>;

export function readMetaTags(metas: readonly Attributes[]): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of metas.slice(0, 500)) {
    const content = meta.content?.trim();
    if (content === undefined || content === '') continue;
    for (const key of [meta.property, meta.name, meta.itemprop, meta['http-equiv']]) {
      const name = key?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

export function first(tags: MetaTags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}
