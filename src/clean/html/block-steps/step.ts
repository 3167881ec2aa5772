import type { Aside, Metadata } from '../../../document/document.ts';
import type { Draft } from '../blocks.ts';

export interface BlockFacts {
  readonly meta: Metadata;
  /** The article's text as JSON-LD gives it. */
  readonly body: string | null;
  /** The headings of level 1, as shown. */
  readonly headings: readonly string[];
}

/** A decision on blocks of text by wording, place and shape, where class names say nothing. Returns the indices of what goes. */
export interface BlockStep {
  readonly id: string;
  /** Where what it takes is kept. */
  readonly aside?: Aside['kind'];
  takes(drafts: readonly Draft[], facts: BlockFacts): readonly number[];
}
