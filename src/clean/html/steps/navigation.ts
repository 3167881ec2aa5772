import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Menus, breadcrumbs, page numbers, tables of contents. */
export const navigation: Step = {
  id: 'navigation',
  share: 0.15,
  takes: ({ measures }, ideas) => says(ideas, 'navigation') && (measures.paragraphs === 0 || measures.link > measures.text * 0.4),
};
