import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Windows over the page. */
export const popup: Step = {
  id: 'popup',
  share: 0.15,
  takes: ({ measures }, ideas) => says(ideas, 'popup') && measures.paragraphs < 2,
};
