import type { BoilerplateKind } from './phrase-table.ts';

/** Steps over the elements of a page, in html/steps/. */
const ELEMENTS =
  'hidden landmarks comments cookie related newsletter share ads paywall author caption meta navigation footer header aside popup player';
/** Steps over the blocks that are left, in html/block-steps/, and the page's own copy of its text. */
const BLOCKS = 'markup title article-body lead-in phrases repeats link-lists link-lines tail json-ld';
/** What the judgement of a text's lines gives as its reason, where no step of a page is called so. */
const LINES = 'header head foreign label run legal date tags credit code';

/** All that a removal can name and `--keep` can switch off. `limit` and `empty` are notes, not steps. */
export const STEP_NAMES: readonly string[] = [...new Set(`${ELEMENTS} ${BLOCKS} ${LINES}`.split(' '))];

const OF_KIND: Partial<Record<BoilerplateKind, string>> = { comment: 'comments', ad: 'ads', nav: 'navigation', notice: 'legal' };

/** The step by whose name lines of a kind go: a text and a page say the same. */
export function stepOf(kind: BoilerplateKind): string {
  return OF_KIND[kind] ?? kind;
}
