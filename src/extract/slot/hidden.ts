import type { SlotClaim } from '../candidate.ts';
import { isTold } from '../money/claim.ts';
import type { Match } from '../rule.ts';

/** A claim that the article calls something undisclosed; null where the words speak of an earlier deal. */
export function hiddenClaim(match: Match, slot: SlotClaim['slot'], rule: string, score: number): SlotClaim | null {
  if (isTold(match)) return null;
  return { kind: 'slot', rule, score, span: match.span, sentence: match.view.sentence.index, slot, value: true, party: null, detail: null };
}
