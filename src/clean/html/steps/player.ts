import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Players and embedded media. */
export const player: Step = {
  id: 'player',
  share: 0.05,
  takes: (_, ideas) => says(ideas, 'player'),
};
