import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Bylines and author boxes; the byline is read as metadata. */
export const author: Step = {
  id: 'author',
  share: 0.12,
  aside: 'bio',
  takes: (_, ideas) => says(ideas, 'author'),
};
