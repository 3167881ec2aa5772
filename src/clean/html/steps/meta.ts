import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Dates, tags, reading times. */
export const metaLines: Step = {
  id: 'meta',
  share: 0.05,
  takes: ({ measures }, ideas) => says(ideas, 'meta') && measures.paragraphs === 0 && measures.text < 400,
};
