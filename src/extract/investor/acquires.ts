import { parsePartiesBefore } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims, subjectParties } from './claim.ts';

/** "INV acquires CO", "INV agreed to buy battery maker CO": the verb's subject is the buyer. */
export const acquires: SentenceRule = {
  id: 'investor/acquires',
  triggers: ['acqui', 'b\u0075y', 'bought', 'purchas', 'take', 'took', 'snap', 'scoop', 'swallow', 'gobbl', 'absorb', 'merg'],
  patterns: [
    "<acquire>(?: (?:a|an|the|its|rival|all|remaining|assets|rest|part|of|from|team|behind|{%}|{L}(?:-based|'s)?|{A}'s|{A}-backed|{M}|(?!for |after |as |to |by |and |stake|shares )[\\w'&.-]{2,22},?)){0,9} {O:company}",
    '(?:buy-?out|takeover|acquisition|purchase)(?: offer| bid| deal)? (?:for|of) {O:company2}',
  ],
  apply(match) {
    if (/\b(?:users|customers|talent|more than|back|stake|shares)\b/.test(match.text)) return null;
    const company = objectBehind(match) ?? match.party('company') ?? match.party('company2');
    if (match.group('company2') !== null) return owned(match, company);
    const list = subjectParties(match, match.from);
    return investorClaims(match, list, { rule: 'investor/acquires', score: 0.85, role: 'acquirer', company });
  },
};

/** "buys U.S. defence firm CO": a name read too early only describes the one behind it. */
function objectBehind(match: Parameters<SentenceRule['apply']>[0]) {
  const hit =
    /^ (?!for |in |from |to |as |and |at |with |after |that |which |on |by )(?:[\w&'-]{2,20} ){1,4}([\uE001\uE003\uE005][\uE100-\uF8FF])/.exec(
      match.after.slice(0, 70),
    );
  return hit === null ? null : match.partyAt(match.to + hit[0].length - 2);
}

/** "INV's acquisition of CO", "INV announced its takeover of CO", "INV launched a $194 million tender offer for CO". */
function owned(match: Parameters<SentenceRule['apply']>[0], company: ReturnType<typeof match.party>) {
  const owner = /(?:'s|s')(?: (?:[\w-]{2,16}|\uE006.)){0,3} $/.exec(match.before.slice(-60));
  const verb =
    /(?:complet|clos|announc|launch|mak|made|propos|offer|finali|confirm)\w{0,4}(?: (?:its|the|a|an|[\w-]{2,16}|\uE006.)){0,5} $/.exec(
      match.before.slice(-80),
    );
  const at = owner !== null ? match.from - owner[0].length : verb !== null ? match.from - verb[0].length : -1;
  if (at < 0) return null;
  const list = parsePartiesBefore(match.view, at);
  return investorClaims(match, list, { rule: 'investor/acquires', score: 0.75, role: 'acquirer', company });
}
