import { type BoilerplateKind, type BoilerplateMatch, boilerplateMatch } from '../../phrases.ts';
import type { Draft } from '../blocks.ts';
import { endsLikeSentence, isProse, linkShare } from './shape.ts';
import type { BlockStep } from './step.ts';

/** Kinds whose phrases begin whole sentences ("Sign up for our newsletter and …"); those of the others also begin an article's. */
const SENTENCES = new Set<BoilerplateKind>(['comment', 'newsletter', 'related', 'share', 'cookie', 'paywall', 'credit', 'legal']);
/** Kinds under whose heading more of the same follows. */
const HEADS = new Set<BoilerplateKind>(['related', 'comment', 'newsletter', 'share', 'author', 'tags', 'nav']);
/** Kinds whose headings may have running text below them that is no article's. */
const ABOVE = new Set<BoilerplateKind>(['related', 'comment']);
const LONGEST_PITCH = 260;

/** Lines that their wording gives away, in any language, and what stands under such a line as long as it is no running text. */
export const phrases: BlockStep = {
  id: 'phrases',
  takes(drafts) {
    const taken: number[] = [];
    let under: BoilerplateKind | null = null;
    const end = endsAt(drafts);
    drafts.forEach((draft, i) => {
      const match = matchOf(draft, drafts[i + 1], i >= end);
      if (match !== null) {
        taken.push(i);
        under = HEADS.has(match.kind) && (match.extent === 'whole' || /[:：]$/.test(draft.text)) ? match.kind : null;
      } else if (draft.kind === 'heading') under = null;
      else if (isProse(draft) && linkShare(draft) < 0.5) {
        // the author boxes at the end are prose about the authors
        if (under === 'author' && i >= end) taken.push(i);
        else under = null;
      } else if (under !== null && (linkShare(draft) > 0.5 || (under !== 'nav' && draft.kind !== 'table-row'))) taken.push(i);
    });
    return taken;
  },
};

/** Share of the text behind which an author box is no part of the article. */
const LAST = 0.75;

/** The first block of the last quarter of the text, or of the last three blocks of a short one. */
function endsAt(drafts: readonly Draft[]): number {
  const all = drafts.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  const first = drafts.findIndex(({ text }) => {
    before += text.length;
    return before > all * LAST;
  });
  return Math.min(first < 0 ? 0 : first, Math.max(1, drafts.length - 3));
}

function matchOf(draft: Draft, next: Draft | undefined, late: boolean): BoilerplateMatch | null {
  if (draft.kind === 'table-row') return null;
  const match = boilerplateMatch(draft.text);
  if (match === null) return null;
  // "Search" or "Security" above a paragraph is a heading of the article
  const above = ABOVE.has(match.kind) || (late && match.kind === 'author' && match.extent === 'whole' && draft.text.includes(' '));
  if (draft.kind === 'heading' && !above && next !== undefined && isProse(next)) return null;
  if (match.extent === 'whole') return match;
  // a line of a list or of several lines gives data ("Date: …", "Source: …"), unless it asks something of the reader
  if ((draft.kind === 'list-item' || draft.text.includes('\n')) && match.kind !== 'related' && match.kind !== 'share') return null;
  const sentence = endsLikeSentence(draft.text) && draft.text.length > 60;
  return !sentence || (SENTENCES.has(match.kind) && draft.text.length <= LONGEST_PITCH) ? match : null;
}
