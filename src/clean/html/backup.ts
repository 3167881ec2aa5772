import type { BlockText } from '../../document/document.ts';
import { type Element, walk } from './tree.ts';

/** Steps whose finds stay away even when the page is read a second time. */
const SURE = new Set(['hidden', 'landmarks', 'comments', 'cookie']);

/** Puts back what the less sure steps took. */
export function restore(root: Element): void {
  walk(root, (element) => {
    if (element.gone !== null && !SURE.has(element.gone)) element.gone = null;
    return undefined;
  });
}

/** The article's text from JSON-LD as paragraphs; markup in it goes. Pages seldom mark its paragraphs, so that it may be a single one. */
export function bodyBlocks(body: string): BlockText[] {
  return body
    .replace(/<\/(?:p|div|li|h[1-6])>|<br ?\/?>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .split('\n')
    .map((text) => ({ kind: 'paragraph' as const, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
