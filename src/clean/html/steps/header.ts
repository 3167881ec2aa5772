import type { Step } from '../step.ts';
import { type Element, hasAncestor, walk } from '../tree.ts';

const PARTS = new Set(['article', 'section', 'main']);

/** The page's header, and the article's, which holds the title. The header of a section holds its heading and stays. */
export const header: Step = {
  id: 'header',
  share: 0.15,
  takes: (element) => element.tag === 'header' && (!hasAncestor(element, PARTS) || holdsTitle(element)),
};

function holdsTitle(header: Element): boolean {
  let found = false;
  walk(header, ({ tag }) => {
    if (tag === 'h1') found = true;
    return !found;
  });
  return found;
}
