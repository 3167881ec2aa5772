import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Newsletter sign-ups. */
export const newsletter: Step = {
  id: 'newsletter',
  share: 0.1,
  takes: (_, ideas) => says(ideas, 'newsletter'),
};
