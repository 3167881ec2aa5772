import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Advertisements and promotions. */
export const ads: Step = {
  id: 'ads',
  share: 0.15,
  takes: (_, ideas) => says(ideas, 'ads'),
};
