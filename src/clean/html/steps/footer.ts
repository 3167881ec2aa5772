import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Site headers and footers, legal lines. */
export const footer: Step = {
  id: 'footer',
  share: 0.15,
  takes: (_, ideas) => says(ideas, 'footer'),
};
