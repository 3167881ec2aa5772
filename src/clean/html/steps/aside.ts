import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Sidebars, rails, widgets, fact boxes and pull quotes: beside the article, not in it. Page builders call parts of the article widgets too. */
export const aside: Step = {
  id: 'aside',
  share: 0.2,
  takes: ({ tag, attributes, measures }, ideas) =>
    tag === 'aside' ||
    attributes.role === 'complementary' ||
    (says(ideas, 'aside') && (measures.paragraphs < 2 || measures.link > measures.text * 0.3)),
};
