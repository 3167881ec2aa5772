import { flat } from '../metadata/title.ts';
import { type Ideas, says } from './names.ts';
import { type Element, textOf, walk } from './tree.ts';

interface Candidate {
  readonly element: Element;
  /** Place in document order. */
  readonly order: number;
  /** Running text on the page before it. */
  readonly before: number;
}

/** Single blocks, whatever their names say. */
const NEVER = new Set('html body p h1 h2 h3 h4 h5 h6 li ul ol td tr span a blockquote figure pre'.split(' '));

/** Characters of running text that a body of an article has at least. */
const LEAST_PROSE = 140;

/**
 * The element that declares itself the article's body, by microdata or by the usual class names. Where several do (one a story, one
 * a chapter), the one that belongs to the page's title counts.
 */
export function declaredContent(root: Element, title: string | null, readNames: (names: string) => Ideas): Element | null {
  const { bodies, articles, regions, titleAt, beforeTitle } = collect(root, title, readNames);
  for (const [candidates, share] of [
    [bodies, 0.12],
    [articles, 0.2],
    [regions, 0.5],
  ] as const) {
    const least = Math.max(LEAST_PROSE, root.measures.prose * share);
    const large = innermost(candidates.filter((c) => c.element.measures.prose >= least));
    const chosen = choose(large, candidates, titleAt);
    if (chosen !== null && isTheArticle(chosen, root, titleAt < 0 ? 0 : beforeTitle)) return chosen.element;
  }
  return null;
}

function collect(root: Element, title: string | null, readNames: (names: string) => Ideas) {
  const wanted = title === null ? '' : flat(title);
  const bodies: Candidate[] = [];
  const articles: Candidate[] = [];
  const regions: Candidate[] = [];
  let titleAt = -1;
  let beforeTitle = 0;
  let before = 0;
  let exact = false;
  let order = 0;
  const lookForTitle = (element: Element): void => {
    if (exact || !/^h[12]$/.test(element.tag)) return;
    const text = flat(textOf(element, 400, true));
    exact = text !== '' && text === wanted;
    if (!exact && (titleAt >= 0 || (element.tag !== 'h1' && (text.length <= 12 || !wanted.includes(text))))) return;
    titleAt = order;
    beforeTitle = before;
  };
  walk(root, (element) => {
    order++;
    if (element.gone !== null) {
      // a header that was taken may hold the title
      walk(element, (inner) => {
        lookForTitle(inner);
        return undefined;
      });
      return false;
    }
    lookForTitle(element);
    const candidate = { element, order, before };
    before += ownProse(element);
    if (element.measures.prose === 0 || NEVER.has(element.tag)) return undefined;
    const ideas = readNames(element.names);
    if (/\barticleBody\b/i.test(element.attributes.itemprop ?? '') || says(ideas, 'content')) bodies.push(candidate);
    else if (element.tag === 'article' || /(?:^|\s)(?:article|hentry|h-entry)(?:\s|$)/.test(element.names)) articles.push(candidate);
    else if (element.tag === 'main' || element.attributes.role === 'main' || says(ideas, 'region')) regions.push(candidate);
    return undefined;
  });
  return { bodies, articles, regions, titleAt, beforeTitle };
}

/** An element with most of the page's text is; another one only when it follows the title closely. */
function isTheArticle({ element, before }: Candidate, root: Element, beforeTitle: number): boolean {
  const { prose } = element.measures;
  return prose >= root.measures.prose * 0.5 || before - beforeTitle <= prose * 0.35;
}

function ownProse(element: Element): number {
  let own = element.measures.prose;
  for (const child of element.children) if (typeof child !== 'string' && child.gone === null) own -= child.measures.prose;
  return Math.max(0, own);
}

function nearestArticle(element: Element): Element | null {
  for (let at = element.parent; at !== null; at = at.parent) if (at.tag === 'article') return at;
  return null;
}

/** Of nested candidates, the inner one if it holds most of the outer one's text, else the outer. */
function innermost(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const outer = kept.findIndex((k) => contains(k.element, candidate.element));
    if (outer < 0) kept.push(candidate);
    else if (candidate.element.measures.prose >= kept[outer]!.element.measures.prose * 0.7) kept[outer] = candidate;
  }
  return kept;
}

function choose(candidates: readonly Candidate[], all: readonly Candidate[], titleAt: number): Candidate | null {
  if (candidates.length === 0) return null;
  const largest = Math.max(...candidates.map((c) => c.element.measures.prose));
  const first =
    candidates.find((c) => holds(c, titleAt)) ??
    candidates.find((c) => c.order > titleAt && c.element.measures.prose >= largest * 0.15) ??
    candidates.find((c) => c.element.measures.prose === largest)!;
  const article = nearestArticle(first.element);
  // chapters of one story: the same names under one roof
  const alike = (c: Candidate) =>
    c === first || (nearestArticle(c.element) === article && c.element.attributes.class === first.element.attributes.class);
  const large = candidates.filter(alike);
  const chapters = large.length < 2 && article === null ? all.filter((c) => alike(c) && c.element.measures.prose > 0) : large;
  if (chapters.length < 2) return first;
  const roof = commonRoof(chapters.map((c) => c.element));
  const sum = chapters.reduce((total, c) => total + c.element.measures.prose, 0);
  if (roof === null) return first;
  const one = article !== null ? roof.measures.prose <= sum * 1.25 : isDivided(chapters, titleAt) && roof.measures.prose <= sum * 1.6;
  return one ? { ...first, element: roof } : first;
}

/** Parts below a title that stands above them all; the headings of other stories would be links. */
function isDivided(chapters: readonly Candidate[], titleAt: number): boolean {
  return titleAt >= 0 && chapters.every(({ element, order }) => titleAt < order && !hasLinkedHeading(element));
}

function hasLinkedHeading(root: Element): boolean {
  let linked = false;
  walk(root, (element) => {
    if (HEADING.test(element.tag)) linked ||= element.measures.link > 0 || element.parent?.tag === 'a';
    return !linked;
  });
  return linked;
}
const HEADING = /^h[1-4]$/;

function holds(candidate: Candidate, titleAt: number): boolean {
  if (titleAt <= candidate.order) return false;
  let last = candidate.order;
  walk(candidate.element, () => {
    last++;
    return undefined;
  });
  return titleAt < last;
}

function commonRoof(elements: readonly Element[]): Element | null {
  for (let roof = elements[0]!.parent; roof !== null; roof = roof.parent) if (elements.every((e) => contains(roof!, e))) return roof;
  return null;
}

function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner.parent; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
