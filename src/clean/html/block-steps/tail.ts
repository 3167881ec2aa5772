import { isInternal } from '../links.ts';
import { isProse, linkShare } from './shape.ts';
import type { BlockStep } from './step.ts';

/** After the last paragraph: headings with nothing under them, lists of links. */
export const tail: BlockStep = {
  id: 'tail',
  takes(drafts, { meta }) {
    const taken: number[] = [];
    for (let i = drafts.length - 1; i > 0; i--) {
      const draft = drafts[i]!;
      if (isProse(draft)) break;
      if (draft.kind === 'heading' || (linkShare(draft) > 0.6 && isInternal(draft.href, meta.url))) taken.push(i);
      else if (draft.kind !== 'paragraph') break;
    }
    return taken;
  },
};
