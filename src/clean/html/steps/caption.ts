import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Picture captions, credits and galleries. */
export const caption: Step = {
  id: 'caption',
  share: 0.15,
  aside: 'caption',
  takes: ({ tag }, ideas) => tag === 'figcaption' || says(ideas, 'caption'),
};
