import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Sidebars, rails, widgets, fact boxes and pull quotes: beside the article, not in it. */
export const aside: Step = {
  id: 'aside',
  share: 0.2,
  takes: ({ tag, attributes }, ideas) => tag === 'aside' || attributes.role === 'complementary' || says(ideas, 'aside'),
};
