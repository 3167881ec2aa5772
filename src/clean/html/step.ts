import type { Aside } from '../../document/document.ts';
import type { Ideas } from './names.ts';
import type { Element, Measures } from './tree.ts';

/** What a step may know of the page besides the element itself. */
export interface PageFacts {
  /** Sums over the page before anything was taken. */
  readonly total: Measures;
}

/** One kind of boilerplate. A step only says what it would take; prune.ts asks all steps of every element, once, from the top. */
export interface Step {
  readonly id: string;
  /**
   * Greatest share of the page's running text that one element may hold and still be taken. It keeps a wrapper with an unlucky class
   * name from taking the article with it.
   */
  readonly share: number;
  readonly aside?: Aside['kind'];
  takes(element: Element, ideas: Ideas, page: PageFacts): boolean;
}
