import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Advertisements and promotions. */
export const ads: Step = {
  id: 'ads',
  share: 0.15,
  takes: ({ tag }, ideas) => says(ideas, 'ads') || tag === 'amp-ad' || tag === 'amp-embed' || tag === 'amp-sticky-ad',
};
