import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Offers and walls for subscribers. */
export const paywall: Step = {
  id: 'paywall',
  share: 0.1,
  takes: (_, ideas) => says(ideas, 'paywall'),
};
