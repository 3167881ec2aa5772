import { flat } from '../../metadata/title.ts';
import type { BlockStep } from './step.ts';

/** Letters by which a block is looked up in the page's own copy of the text. */
const PROBE = 60;
const SHORTEST = 15;
const MAX_BODY = 200_000;
/** Share of that copy that the blocks must cover before it is believed. */
const LEAST_COVERED = 0.7;
/** Share of the blocks' text that it must hold. */
const LEAST_SHARE = 0.4;
/** Characters from which it cannot be a summary. */
const LONG = 1200;

/** The text that the page itself gives in JSON-LD: what stands above its first and below its last paragraph is not the article. */
export const articleBody: BlockStep = {
  id: 'article-body',
  takes(drafts, facts) {
    if (facts.body === null) return [];
    const body = ` ${flat(facts.body, MAX_BODY)} `;
    if (body.length < 300) return [];
    let all = 0;
    let covered = 0;
    let first = -1;
    let last = -1;
    drafts.forEach(({ text }, i) => {
      const words = flat(text, 5000);
      all += words.length;
      if (words.length < SHORTEST || !body.includes(words.slice(0, PROBE))) return;
      covered += words.length;
      if (first < 0) first = i;
      last = i;
    });
    // a summary, or something else altogether, is no measure of the text
    if (covered < body.length * LEAST_COVERED || (covered < all * LEAST_SHARE && covered < LONG)) return [];
    return drafts.flatMap((_, i) => (i < first || i > last ? [i] : []));
  },
};
