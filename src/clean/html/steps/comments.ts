import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Readers' comments and the form for them. They may be longer than the article, so there is no limit by share; prune.ts sees to it that an article is left. */
export const comments: Step = {
  id: 'comments',
  share: 1,
  takes: (_, ideas) => says(ideas, 'comments'),
};
