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
    for (const child of at.children) {
      if (typeof child === 'string' || child.gone !== null) continue;
      if (best === null || child.measures.prose > best.measures.prose) best = child;
    }
    if (best === null || best.measures.prose < at.measures.prose * MOST || best.measures.prose === 0) return at;
    if (at.measures.paragraphs > best.measures.paragraphs && (best.measures.paragraphs < 2 || at !== root)) return at;
    if (LEAF.has(best.tag)) return at;
    at = best;
  }
}

const LEAF = new Set(['p', 'li', 'td', 'blockquote', 'span', 'font', 'b', 'strong', 'em', 'i', 'a', 'pre']);
