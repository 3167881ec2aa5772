import { partyOf } from '../rule.ts';
import type { SentenceView } from '../view/template.ts';
import { listOfOne, type PartyList } from './list.ts';
import { tokenAt } from './token.ts';

/** Nouns that stand for whoever put money in, named before: "a Series D led by the firm". */
const MONEY_SIDE = new Set(['firm', 'fund', 'investor', 'bank', 'group', 'conglomerate', 'company', 'giant']);

/** "the firm" at a template position as a list of one; the assembler finds whom it means. Null where the words name no such noun. */
export function referredFirm(view: SentenceView, at: number, nouns: ReadonlySet<string> = MONEY_SIDE): PartyList | null {
  const token = tokenAt(view, at);
  if (token.item?.layer !== 'reference' || token.item.value.plural || !nouns.has(token.item.value.noun)) return null;
  return listOfOne(partyOf(token.item)!, 'organisation', token.at, token.end);
}
