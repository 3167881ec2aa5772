import type { Draft } from '../blocks.ts';
import { isInternal } from '../links.ts';
import { endsLikeSentence, linkShare } from './shape.ts';
import type { BlockStep } from './step.ts';

/** Titles in a row that make a list of other stories. */
const LEAST_LINKS = 2;

/**
 * Lists of other stories inside or below the text: several lines in a row, each nothing but a title that leads to the same site, under
 * a short label ("Don't miss", "More on this"). Without a label they may be the author's own list.
 */
export const linkLists: BlockStep = {
  id: 'link-lists',
  aside: 'related',
  takes(drafts, { meta }) {
    const taken: number[] = [];
    for (let i = 0; i < drafts.length; i++) {
      let end = i + 1;
      while (end < drafts.length && isTitle(drafts[end]!, meta.url)) end++;
      if (isLabel(drafts[i]!) && end - i - 1 >= LEAST_LINKS) {
        for (let k = i; k < end; k++) taken.push(k);
        i = end - 1;
      }
    }
    return taken;
  },
};

function isTitle(draft: Draft, url: string | null): boolean {
  return draft.kind !== 'table-row' && linkShare(draft) > 0.75 && draft.text.split(' ').length >= 4 && isInternal(draft.href, url);
}

function isLabel({ text, link }: Draft): boolean {
  return text.length <= 45 && link === 0 && !(endsLikeSentence(text) && !text.endsWith(':'));
}
