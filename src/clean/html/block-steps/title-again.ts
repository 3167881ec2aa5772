import { flat } from '../../metadata/title.ts';
import { isProse } from './shape.ts';
import type { BlockStep } from './step.ts';

/** The title, shown again at the top of the body, and the short lines above it (breadcrumbs, section names). */
export const titleAgain: BlockStep = {
  id: 'title',
  takes(drafts, { meta, headings }) {
    const titles = new Set([meta.title, ...headings].filter((t) => t !== null).map((t) => flat(t)));
    const taken: number[] = [];
    const end = Math.min(drafts.length, 12);
    for (let i = 0; i < end; i++) {
      const draft = drafts[i]!;
      if (titles.has(flat(draft.text))) {
        for (let k = 0; k <= i; k++) if (!taken.includes(k)) taken.push(k);
      }
      if (isProse(draft)) break;
    }
    return taken;
  },
};
