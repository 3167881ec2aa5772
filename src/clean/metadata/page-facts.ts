import { type Ideas, says } from '../html/names.ts';
import { type Element, hasAncestor, type Node, textOf } from '../html/tree.ts';
import { bylineIn, cleanAuthor, isBylineLabel } from './author.ts';
import { isUpdate, parseDate } from './date.ts';

/** What the visible page and its microdata say of the article: the first find of each. */
export interface PageFacts {
  /** Texts of the headings of level 1. */
  readonly headings: readonly string[];
  readonly itemAuthor: string | null;
  readonly itemDate: string | null;
  readonly relAuthor: string | null;
  /** By class name. */
  readonly byline: string | null;
  /** "By …" in the text near the title. */
  readonly spokenByline: string | null;
  /** `<time>`, preferably below the title. */
  readonly time: string | null;
  /** A date in the text near the title. */
  readonly shownDate: string | null;
}

/** Parts in which names and dates belong to other stories or to readers. */
const FOREIGN = new Set(['comments', 'related', 'navigation', 'aside', 'newsletter', 'ads', 'landmarks', 'footer', 'popup', 'cookie']);
const MAX_BYLINE = 200;
/** Characters of text below the title within which a byline or a dateline stands. */
const NEAR_TITLE = 1500;

type Found = { -readonly [K in keyof PageFacts]: PageFacts[K] };

/** One walk in document order, after pruning, which has marked what belongs to others. */
export function readPageFacts(root: Element, readNames: (names: string) => Ideas, dayFirst?: boolean): PageFacts {
  const headings: string[] = [];
  const found: Found = {
    headings,
    itemAuthor: null,
    itemDate: null,
    relAuthor: null,
    byline: null,
    spokenByline: null,
    time: null,
    shownDate: null,
  };
  let timeAbove: string | null = null;
  let timeFirst: string | null = null;
  let sinceTitle = -1;
  let label = false;
  let update = false;
  const stack: Node[] = [root];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (typeof at === 'string') {
      if (sinceTitle < 0 || sinceTitle > NEAR_TITLE || at.length > 4000) continue;
      const text = at.replace(/\s+/g, ' ').trim();
      if (text === '') continue;
      sinceTitle += text.length;
      if (label) found.spokenByline ??= cleanAuthor(text);
      label = isBylineLabel(text);
      // "Updated" may stand in an element of its own before the date
      const afterUpdate = update;
      update = text.length < 60 && isUpdate(text);
      if (text.length > 120) continue;
      found.spokenByline ??= bylineIn(text);
      if (text.length < 80 && !update && !afterUpdate) found.shownDate ??= parseDate(text, dayFirst);
      continue;
    }
    if (at.gone !== null && FOREIGN.has(at.gone) && !isMargin(at)) continue;
    for (let i = at.children.length - 1; i >= 0; i--) stack.push(at.children[i]!);
    if (at.tag === 'h1') {
      const text = textOf(at, 400, true);
      if (text !== '') headings.push(text);
      sinceTitle = 0;
    }
    if (at.tag === 'time' && tellsUpdate(at)) update = true;
    else if (at.tag === 'time') {
      const date = parseDate(at.attributes.datetime) ?? parseDate(textOf(at, 100, true), dayFirst);
      if (sinceTitle >= 0) found.time ??= date;
      else {
        timeFirst ??= date;
        timeAbove = date ?? timeAbove;
      }
    }
    readElement(at, found, readNames, dayFirst);
  }
  // above a title the nearest counts: what stands higher belongs to a menu's stories
  found.time ??= headings.length > 0 ? timeAbove : timeFirst;
  return found;
}

/** Microdata, `rel` and class names. */
function readElement(element: Element, found: Found, readNames: (names: string) => Ideas, dayFirst: boolean | undefined): void {
  const { attributes, names } = element;
  const item = attributes.itemprop;
  if (item !== undefined) {
    if (/\bauthor\b/.test(item)) found.itemAuthor ??= cleanAuthor(attributes.content ?? nameInside(element));
    if (/\bdatePublished\b/.test(item))
      found.itemDate ??= parseDate(attributes.content ?? attributes.datetime ?? textOf(element, 100, true));
  }
  if (found.relAuthor === null && attributes.rel?.toLowerCase() === 'author') found.relAuthor = cleanAuthor(textOf(element, 120, true));
  if (names === '' || (found.byline !== null && found.shownDate !== null)) return;
  const ideas = readNames(names);
  if (!says(ideas, 'author', 'meta')) return;
  const text = textOf(element, MAX_BYLINE + 1, true);
  if (text.length > MAX_BYLINE) return;
  if (says(ideas, 'author')) found.byline ??= cleanAuthor(text);
  if (!isUpdate(text) && !tellsUpdate(element)) found.shownDate ??= parseDate(text, dayFirst);
}

/** Whether an element's names or the line that it stands in say that its date is the day of a change. */
function tellsUpdate(element: Element): boolean {
  const parent = element.parent;
  const around = parent === null ? '' : `${parent.names} ${textOf(parent, 60, true)}`;
  return isUpdate(`${element.names} ${around}`);
}

/** A line in the margin of an article may be its date; more text there is another story. */
function isMargin(element: Element): boolean {
  return element.gone === 'aside' && element.measures.text < MAX_MARGIN && hasAncestor(element, ARTICLE);
}
const MAX_MARGIN = 60;
const ARTICLE = new Set(['article']);

function nameInside(element: Element): string {
  for (const child of element.children) {
    if (typeof child !== 'string' && /\bname\b/.test(child.attributes.itemprop ?? ''))
      return child.attributes.content ?? textOf(child, 120, true);
  }
  return textOf(element, 120, true);
}
