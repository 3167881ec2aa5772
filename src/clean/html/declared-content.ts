import { flat } from '../metadata/title.ts';
import { type Ideas, says } from './names.ts';
import { type Element, textOf, walk } from './tree.ts';

interface Candidate {
  readonly element: Element;
  /** Place in document order. */
  readonly order: number;
  readonly article: Element | null;
}

/** Characters of running text that a body of an article has at least. */
const LEAST_PROSE = 140;
/** Share of the page's running text, below which a declared body is taken for a teaser. */
const LEAST_SHARE = 0.12;

/**
 * The element that declares itself the article's body, by microdata or by the usual class names. Where several do (one a story, one
 * a chapter), the one that belongs to the page's title counts.
 */
export function declaredContent(root: Element, title: string | null, readNames: (names: string) => Ideas): Element | null {
  const { bodies, articles, titleAt } = collect(root, title, readNames);
  const least = Math.max(LEAST_PROSE, root.measures.prose * LEAST_SHARE);
  for (const candidates of [bodies, articles]) {
    const large = innermost(candidates.filter((c) => c.element.measures.prose >= least));
    const chosen = choose(large, titleAt);
    if (chosen !== null) return chosen;
  }
  return null;
}

function collect(root: Element, title: string | null, readNames: (names: string) => Ideas) {
  const wanted = title === null ? '' : flat(title);
  const bodies: Candidate[] = [];
  const articles: Candidate[] = [];
  let titleAt = -1;
  let exact = false;
  let order = 0;
  walk(root, (element) => {
    order++;
    if (/^h[12]$/.test(element.tag) && !exact) {
      const text = flat(textOf(element, 400, true));
      exact = text !== '' && text === wanted;
      if (exact || (titleAt < 0 && (element.tag === 'h1' || (text.length > 12 && wanted.includes(text))))) titleAt = order;
    }
    if (element.tag === 'body' || element.tag === 'html' || element.measures.prose === 0) return undefined;
    if (element.gone !== null) return undefined;
    const candidate = { element, order, article: nearestArticle(element) };
    if (/\barticleBody\b/i.test(element.attributes.itemprop ?? '') || says(readNames(element.names), 'content')) bodies.push(candidate);
    else if (element.tag === 'article') articles.push(candidate);
    return undefined;
  });
  return { bodies: bodies.filter((c) => !insideGone(c.element)), articles: articles.filter((c) => !insideGone(c.element)), titleAt };
}

function insideGone(element: Element): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (at.gone !== null) return true;
  return false;
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

function choose(candidates: readonly Candidate[], titleAt: number): Element | null {
  if (candidates.length < 2) return candidates[0]?.element ?? null;
  const largest = Math.max(...candidates.map((c) => c.element.measures.prose));
  const first =
    candidates.find((c) => holds(c, titleAt)) ??
    candidates.find((c) => c.order > titleAt && c.element.measures.prose >= largest * 0.15) ??
    candidates.find((c) => c.element.measures.prose === largest)!;
  // chapters of one story: the same names under one roof
  const chapters = candidates.filter((c) => c.article === first.article && c.element.names === first.element.names);
  if (chapters.length < 2) return first.element;
  const roof = commonRoof(chapters.map((c) => c.element));
  const sum = chapters.reduce((total, c) => total + c.element.measures.prose, 0);
  return roof !== null && roof.measures.prose <= sum * 1.25 && first.article !== null ? roof : first.element;
}

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
