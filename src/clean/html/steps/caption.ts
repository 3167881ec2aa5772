import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Picture captions, credits and galleries, but not slides that hold paragraphs. */
export const caption: Step = {
  id: 'caption',
  share: 0.15,
  aside: 'caption',
  takes: ({ tag, measures }, ideas) => tag === 'figcaption' || (says(ideas, 'caption') && measures.paragraphs < 2),
};
