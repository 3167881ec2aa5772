import { type Ideas, says } from './names.ts';
import { type Element, walk } from './tree.ts';

/**
 * Finds the element that holds the article: the deepest one that still has most of the page's running text, where an element that says
 * that it is the article's body needs less of it. Needs `measures` after pruning.
 */
export function mainContent(root: Element, readNames: (names: string) => Ideas): Element {
  const named = declared(root, readNames);
  if (named !== null) return named;
  let at = root;
  for (;;) {
    let best: Element | null = null;
    for (const child of at.children) {
      if (typeof child === 'string' || child.gone !== null) continue;
      if (best === null || child.measures.prose > best.measures.prose) best = child;
    }
    if (best === null || best.measures.prose < at.measures.prose * 0.8 || best.measures.prose === 0) return at;
    if (best.measures.paragraphs < 2 && at.measures.paragraphs > best.measures.paragraphs) return at;
    if (LEAF.has(best.tag)) return at;
    at = best;
  }
}

const LEAF = new Set(['p', 'li', 'td', 'blockquote', 'span', 'font', 'b', 'strong', 'em', 'i', 'a', 'pre']);

/** The smallest element that declares itself the article's body and holds at least half of the page's running text. */
function declared(root: Element, readNames: (names: string) => Ideas): Element | null {
  const least = root.measures.prose * 0.5;
  if (least === 0) return null;
  let found: Element | null = null;
  walk(root, (element) => {
    if (element.gone !== null || element.measures.prose < least) return false;
    if (element.tag === 'body' || element.tag === 'html') return undefined;
    if (/articleBody/i.test(element.attributes.itemprop ?? '') || says(readNames(element.names), 'content')) found = element;
    else if (found === null && (element.tag === 'article' || element.tag === 'main')) found = element;
    return undefined;
  });
  return found;
}
