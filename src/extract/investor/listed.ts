import type { InvestorClaim } from '../candidate.ts';
import { parsePartiesForward } from '../parties/list.ts';
import type { Context, DocumentRule } from '../rule.ts';
import type { SentenceView } from '../view/template.ts';
import { ABOUT_MONEY } from './context.ts';

const INTRODUCES = /\b(?:investors|backers|angels|funds|vcs)\b[^.]{0,80}:$|^(?:our |the )?(?:angel )?(?:investors|backers)$/;
const TEAM = /\b(?:team|folks|friends|partners|people|crew) (?:at|from|of) (?:the )?(?=[\uE001\uE003\uE005])/;
const LEADS = /\b(?:led|leading|lead) (?:the|this|our|investor|the round)\b/;
const LONGEST = 180;

/** "We are thankful to our investors:" with one of them an item: "Jane Doe and the team at INV, who led the round". */
export const listed: DocumentRule = {
  id: 'investor/listed',
  document(context) {
    const out: InvestorClaim[] = [];
    const { views } = context;
    if (!views.slice(0, 6).some((v) => ABOUT_MONEY.test(v.template))) return out;
    views.forEach((view, i) => {
      if (INTRODUCES.test(view.template)) out.push(...items(context, i + 1));
    });
    return out;
  },
};

/** Claims of the list items that begin at a view; none where the list names fewer than two parties. */
function items(context: Context, from: number): InvestorClaim[] {
  const claims: InvestorClaim[] = [];
  for (let i = from; i < context.views.length; i++) {
    const view = context.views[i]!;
    if (!isItem(view)) break;
    claims.push(...claimsOf(view));
  }
  return claims.length < 2 ? [] : claims;
}

/** A list's item; in plain text a short line of its own that ends in no full stop. */
function isItem({ sentence, template }: SentenceView): boolean {
  if (sentence.kind === 'list-item') return template.length <= LONGEST;
  return sentence.kind === 'paragraph' && template.length <= 90 && !/[.!?:]$/.test(template);
}

function claimsOf(view: SentenceView): InvestorClaim[] {
  const team = TEAM.exec(view.template);
  const list = parsePartiesForward(view, team === null ? 0 : team.index + team[0].length, { firms: true });
  return list.parties.map((p) => ({
    kind: 'investor',
    rule: 'investor/listed',
    score: 0.85,
    span: p.party.span,
    sentence: view.sentence.index,
    party: p.party,
    role: LEADS.test(view.template) && p.existing !== true ? 'lead' : 'participant',
    existing: p.existing,
    amount: p.amount,
    anchor: null,
    round: null,
    company: null,
  }));
}
