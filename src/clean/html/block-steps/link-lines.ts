import { linkShare } from './shape.ts';
import type { BlockStep } from './step.ts';

/** Paragraphs that are nothing but a link: teasers of other stories inside the text, "read more" lines. */
export const linkLines: BlockStep = {
  id: 'link-lines',
  takes: (drafts) =>
    drafts.flatMap((draft, i) =>
      draft.kind !== 'table-row' && draft.kind !== 'list-item' && draft.kind !== 'heading' && linkShare(draft) > 0.85 ? [i] : [],
    ),
};
