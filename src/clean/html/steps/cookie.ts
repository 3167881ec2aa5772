import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Cookie and consent notices. */
export const cookie: Step = {
  id: 'cookie',
  share: 0.3,
  takes: (_, ideas) => says(ideas, 'cookie'),
};
