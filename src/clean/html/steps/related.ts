import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Teasers of other stories. */
export const related: Step = {
  id: 'related',
  share: 0.25,
  aside: 'related',
  takes: (_, ideas) => says(ideas, 'related'),
};
