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
    const bio = item.text.length <= LONGEST && item.match === null && names.some((name) => TELLS.test(after(item.text, name)));
    above =
      bio ||
      (near && item.match === null && item.text.length <= LONGEST && (begins(item.text, names) || (above && ADDRESS.test(item.text))));
    return above ? { ...item, match: BIO, good: false } : item;
  });
}

/** What an author does for a living, in the present tense: no news. */
const TELLS = /^ (?:is (?:an?|the) |writes |covers |reports (?:on|from) |can be reached )/;

function after(text: string, name: string): string {
  return text.startsWith(name) ? text.slice(name.length) : '';
}

const BIO = { kind: 'author', extent: 'part' } as const;
const ADDRESS = /[\w.+-]{1,40}@[\w-]{1,40}\.\w/;

/** "Ann Lee covers …", not "Ann Lee Foods said …". */
function begins(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.startsWith(`${name} `) && /^\p{Ll}/u.test(text.slice(name.length + 1)));
}

/** Who is who in a picture. */
const PLACED = /\((?:left|right|center|centre|pictured|above)\)|\bfrom left\b/i;

/** Marks the sentence that opens a page when the line below it says who took the picture: a caption above the article. */
export function markCaption(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex((item) => item.good);
  if (first < 0) return items;
  const credit = items[first + 1];
  const credited = credit?.match?.kind === 'caption' && (credit.match.phrase !== undefined || credit.gap === 0) && credit.text.length <= 60;
  if (!credited && !(PLACED.test(items[first]!.text) && items[first]!.text.length <= LONGEST)) return items;
  return items.map((item, i) => (i === first ? { ...item, match: { kind: 'caption', extent: 'part' }, good: false } : item));
}

/** Lines of one comment at most. */
const LONGEST_COMMENT = 6;
/** "7 hours ago", "2d", "Mar 4" */
const WHEN = [/\b\d{1,2} (?:minute|hour|day|week|month|year)s? ago\b/, /^\d{1,2} ?(?:m|h|d|w|mo|y)\b/, /^\p{Lu}\p{Ll}{2,8} \d{1,2}$/u];

/** Marks what readers wrote: between a line that says who and when, and a button to answer. */
export function markComments(items: readonly Item[]): readonly Item[] {
  const taken = new Set<number>();
  items.forEach((item, end) => {
    if (item.match?.kind !== 'comment' || item.match.extent !== 'whole') return;
    for (let i = end - 1; i >= Math.max(0, end - LONGEST_COMMENT); i--) {
      if (items[i]!.good || items[i]!.match === null || !WHEN.some((when) => when.test(items[i]!.text)) || items[i]!.text.length > 80)
        continue;
      for (let k = i + 1; k < end; k++) taken.add(k);
      break;
    }
  });
  return taken.size === 0
    ? items
    : items.map((item, i) => (taken.has(i) ? { ...item, match: { kind: 'comment', extent: 'part' }, good: false } : item));
}
