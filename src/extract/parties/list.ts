import type { Party } from '../candidate.ts';
import { partyOf } from '../rule.ts';
import { itemAt, type SentenceView } from '../view/template.ts';

export interface ListedParty {
  readonly party: Party;
  readonly existing: boolean | null;
}

/** Names listed from a template position on: "State-backed N, N and N, as well as existing investors N and N". First version. */
export function parsePartiesForward(view: SentenceView, from: number): ListedParty[] {
  const out: ListedParty[] = [];
  let existing: boolean | null = null;
  let at = from;
  while (at < view.template.length) {
    const item = itemAt(view, at);
    if (item !== null) {
      if (item.layer !== 'name') break;
      const party = partyOf(item);
      if (party !== null) out.push({ party, existing });
      at += 2;
      continue;
    }
    const gap = /^(?:[^.;\uE000-\uF8FF]{0,40})/u.exec(view.template.slice(at))![0];
    if (gap === '') break;
    if (
      out.length > 0 &&
      !/^(?:,|,? and|,? &|,? as well as|,? along with|,? alongside)(?: |$)/.test(gap.trim() === ',' ? ',' : gap.trimStart())
    )
      break;
    if (/\b(?:existing|previous|returning|current)\b/.test(gap)) existing = true;
    else if (/\bnew\b/.test(gap)) existing = false;
    at += gap.length;
  }
  return out;
}
