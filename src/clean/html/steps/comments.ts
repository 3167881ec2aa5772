import { says } from '../names.ts';
import type { Step } from '../step.ts';
import { INLINE } from '../tree.ts';

/**
 * Readers' comments and the form for them. They may be longer than the article, so there is no limit by share; prune.ts sees to it
 * that an article is left. Inline elements with such a name are comments in program code.
 */
export const comments: Step = {
  id: 'comments',
  share: 1,
  takes: ({ tag }, ideas) => says(ideas, 'comments') && (tag === 'a' || !INLINE.has(tag)),
};
