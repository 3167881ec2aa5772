import { declaredContent } from './declared-content.ts';
import type { Ideas } from './names.ts';
import type { Element } from './tree.ts';

/** Share of an element's running text that one child must hold to be looked into instead. */
const MOST = 0.8;

/**
 * Finds the element that holds the article: the one that says so, or the deepest that still has most of the page's running text.
 * Needs `measures` after pruning.
 */
export function mainContent(root: Element, title: string | null, readNames: (names: string) => Ideas): Element {
  let at = declaredContent(root, title, readNames) ?? root;
  for (;;) {
    let best: Element | null = null;
    let all = 0;
    for (const child of at.children) {
      if (typeof child === 'string' || child.gone !== null) continue;
      all += weight(child);
      if (best === null || weight(child) > weight(best)) best = child;
    }
    if (best === null || weight(best) < all * MOST || best.measures.prose === 0) return at;
    if (at.measures.paragraphs > best.measures.paragraphs && (best.measures.paragraphs < 2 || at !== root)) return at;
    if (LEAF.has(best.tag) || hasIntroduction(at, best)) return at;
    at = best;
  }
}

const LEAF = new Set(['p', 'li', 'td', 'blockquote', 'span', 'font', 'b', 'strong', 'em', 'i', 'a', 'pre']);

/** Running text, less of it where links abound: teasers of other stories read like an article. */
function weight({ measures }: Element): number {
  return measures.text === 0 ? 0 : measures.prose * Math.max(0.1, 1 - (2 * measures.link) / measures.text);
}

/** Running text that stands before the child: an introduction set apart. */
function hasIntroduction(parent: Element, child: Element): boolean {
  for (const sibling of parent.children) {
    if (sibling === child) return false;
    if (typeof sibling === 'string' || sibling.gone !== null) continue;
    const { prose, paragraphs, link, text } = sibling.measures;
    if (paragraphs > 0 && prose > 100 && link < text * 0.3) return true;
  }
  return false;
}
