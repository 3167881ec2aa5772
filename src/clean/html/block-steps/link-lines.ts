import type { Draft } from '../blocks.ts';
import { isInternal } from '../links.ts';
import { endsLikeSentence, linkShare } from './shape.ts';
import type { BlockStep } from './step.ts';

const SHORTEST = 20;

/**
 * Paragraphs that are nothing but the title of another story of the same site. A line that leads elsewhere (a source, a shop, an
 * address) or that is a whole sentence is the author's own.
 */
export const linkLines: BlockStep = {
  id: 'link-lines',
  aside: 'related',
  takes: (drafts, { meta }) => drafts.flatMap((draft, i) => (isTeaser(draft, meta.url) ? [i] : [])),
};

function isTeaser(draft: Draft, url: string | null): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'quote') return false;
  if (linkShare(draft) < 0.85 || draft.text.length < SHORTEST) return false;
  if (isShouted(draft.text)) return true;
  return isInternal(draft.href, url) && !/[.;:,]$/.test(draft.text) && !endsLikeSentence(draft.text.replace(/[?!]{1,3}$/, ''));
}

/** Set in capitals: never how an article's own sentence is written. */
function isShouted(text: string): boolean {
  return text.length > 25 && text === text.toUpperCase() && text !== text.toLowerCase();
}
