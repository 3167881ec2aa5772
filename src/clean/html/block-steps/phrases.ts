import { type BoilerplateKind, type BoilerplateMatch, boilerplateMatch } from '../../phrases.ts';
import type { Draft } from '../blocks.ts';
import { endsLikeSentence, isProse, linkShare } from './shape.ts';
import type { BlockStep } from './step.ts';

/** Kinds whose phrases begin whole sentences ("Sign up for our newsletter and …"); those of the others also begin an article's. */
const SENTENCES = new Set<BoilerplateKind>(['comment', 'newsletter', 'related', 'share', 'cookie', 'paywall', 'credit', 'legal']);
/** Kinds under whose heading more of the same follows. */
const HEADS = new Set<BoilerplateKind>(['related', 'comment', 'newsletter', 'share', 'author', 'tags', 'nav']);
const LONGEST_PITCH = 260;

/** Lines that their wording gives away, in any language, and what stands under such a line as long as it is no running text. */
export const phrases: BlockStep = {
  id: 'phrases',
  takes(drafts) {
    const taken: number[] = [];
    let under: BoilerplateKind | null = null;
    drafts.forEach((draft, i) => {
      const match = matchOf(draft, drafts[i + 1]);
      if (match !== null) {
        taken.push(i);
        under = HEADS.has(match.kind) && (match.extent === 'whole' || /[:：]$/.test(draft.text)) ? match.kind : null;
      } else if (draft.kind === 'heading') under = null;
      else if (isProse(draft) && linkShare(draft) < 0.5) {
        // the author box at the end is prose about the author
        if (under === 'author' && i >= drafts.length * 0.7 && i - taken.at(-1)! === 1 && taken.length > 0) taken.push(i);
        else under = null;
      } else if (under !== null && (linkShare(draft) > 0.5 || (under !== 'nav' && draft.kind !== 'table-row'))) taken.push(i);
    });
    return taken;
  },
};

function matchOf(draft: Draft, next: Draft | undefined): BoilerplateMatch | null {
  if (draft.kind === 'table-row') return null;
  const match = boilerplateMatch(draft.text);
  if (match === null) return null;
  // "Search" or "Security" above a paragraph is a heading of the article
  if (draft.kind === 'heading' && match.kind !== 'related' && match.kind !== 'comment' && next !== undefined && isProse(next)) return null;
  if (match.extent === 'whole') return match;
  // a line of a list or of several lines gives data ("Date: …", "Source: …"), unless it asks something of the reader
  if ((draft.kind === 'list-item' || draft.text.includes('\n')) && match.kind !== 'related' && match.kind !== 'share') return null;
  const sentence = endsLikeSentence(draft.text) && draft.text.length > 60;
  return !sentence || (SENTENCES.has(match.kind) && draft.text.length <= LONGEST_PITCH) ? match : null;
}
