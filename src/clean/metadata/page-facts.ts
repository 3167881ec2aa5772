import { type Ideas, says } from '../html/names.ts';
import { type Element, type Node, textOf } from '../html/tree.ts';
import { cleanAuthor } from './author.ts';
import { parseDate } from './date.ts';

/** What the visible page and its microdata say of the article. All but `headings` hold the first find only. */
export interface PageFacts {
  readonly headings: readonly string[];
  readonly itemAuthor: string | null;
  readonly itemDate: string | null;
  readonly relAuthor: string | null;
  readonly byline: string | null;
  /** `<time datetime>` or a date in a dateline. */
  readonly time: string | null;
  readonly shownDate: string | null;
}

/** Parts in which names and dates belong to other stories or to readers. */
const FOREIGN = new Set(['comments', 'related', 'navigation', 'aside', 'newsletter', 'ads', 'landmarks']);
const MAX_BYLINE = 200;

/** One walk in document order, after pruning, which has marked what belongs to others. */
export function readPageFacts(root: Element, readNames: (names: string) => Ideas): PageFacts {
  const headings: string[] = [];
  let itemAuthor: string | null = null;
  let itemDate: string | null = null;
  let relAuthor: string | null = null;
  let byline: string | null = null;
  let time: string | null = null;
  let shownDate: string | null = null;
  const stack: Node[] = [root];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (typeof at === 'string') continue;
    const { tag, attributes } = at;
    if (at.gone !== null && FOREIGN.has(at.gone) && tag !== 'header') {
      const isTime = tag === 'time' || tag === 'form';
      if (!isTime) continue;
    }
    for (let i = at.children.length - 1; i >= 0; i--) stack.push(at.children[i]!);
    if (tag === 'h1') {
      const text = textOf(at, 400, true);
      if (text !== '') headings.push(text);
    }
    const item = attributes.itemprop;
    if (item !== undefined) {
      if (itemAuthor === null && /\bauthor\b/.test(item)) itemAuthor = cleanAuthor(attributes.content ?? nameInside(at));
      if (itemDate === null && /\bdatePublished\b/.test(item))
        itemDate = parseDate(attributes.content ?? attributes.datetime ?? textOf(at, 100, true));
    }
    if (relAuthor === null && (attributes.rel === 'author' || /^author$/i.test(attributes.rel ?? '')))
      relAuthor = cleanAuthor(textOf(at, 120, true));
    if (tag === 'time' && time === null) time = parseDate(attributes.datetime ?? textOf(at, 100, true));
    if (at.names === '' || (byline !== null && shownDate !== null)) continue;
    const ideas = readNames(at.names);
    if (!says(ideas, 'author', 'meta')) continue;
    const text = textOf(at, MAX_BYLINE + 1, true);
    if (text.length > MAX_BYLINE) continue;
    if (byline === null && says(ideas, 'author')) byline = cleanAuthor(text);
    shownDate ??= parseDate(text);
  }
  return { headings, itemAuthor, itemDate, relAuthor, byline, time, shownDate };
}

function nameInside(element: Element): string {
  for (const child of element.children) {
    if (typeof child !== 'string' && /\bname\b/.test(child.attributes.itemprop ?? ''))
      return child.attributes.content ?? textOf(child, 120, true);
  }
  return textOf(element, 120, true);
}
