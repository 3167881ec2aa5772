import { bylines } from './byline.ts';
import type { Item } from './item.ts';

/** Share of a page's lines behind which it tells about its authors. */
const END = 0.6;
const LONGEST = 420;

/**
 * Marks what a page says of its own authors ("Ann Lee covers energy for us", "Ann can be reached at …"), in any language: below the
 * article, or beside the byline, a line that begins with a name from the byline, and what follows it with an e-mail address.
 */
export function markBios(items: readonly Item[]): Item[] {
  const names = bylines(items);
  if (names.length === 0) return [...items];
  let above = false;
  return items.map((item, i) => {
    const near = i >= items.length * END || i < 3 || items[i - 1]!.match?.kind === 'author' || above;
    above = near && item.match === null && item.text.length <= LONGEST && (begins(item.text, names) || (above && ADDRESS.test(item.text)));
    return above ? { ...item, match: BIO, good: false } : item;
  });
}

const BIO = { kind: 'author', extent: 'part' } as const;
const ADDRESS = /[\w.+-]{1,40}@[\w-]{1,40}\.\w/;

/** "Ann Lee covers …", not "Ann Lee Foods said …". */
function begins(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.startsWith(`${name} `) && /^\p{Ll}/u.test(text.slice(name.length + 1)));
}

/** Marks the sentence that opens a page when the line below it says who took the picture: a caption above the article. */
export function markCaption(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex((item) => item.good);
  const credit = items[first + 1];
  if (first < 0 || credit?.match?.kind !== 'caption' || credit.match.phrase === undefined || credit.text.length > 60) return items;
  return items.map((item, i) => (i === first ? { ...item, match: { kind: 'caption', extent: 'part' }, good: false } : item));
}
