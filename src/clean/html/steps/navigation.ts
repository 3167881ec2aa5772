import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Menus, breadcrumbs, page numbers, tables of contents. */
export const navigation: Step = {
  id: 'navigation',
  share: 0.15,
  takes: (_, ideas) => says(ideas, 'navigation'),
};
