import type { SentenceRule } from '../rule.ts';
import { investorClaims, subjectParties } from './claim.ts';

/** "INV buys stake in CO", "INV takes a 58 percent stake": a majority makes an acquirer, less an investor. */
export const stake: SentenceRule = {
  id: 'investor/stake',
  triggers: ['stake', 'interest in', 'shares'],
  patterns: [
    "(?:<acquire>|take|takes|taken|taking|took|pick up|picks up|picked up|get|gets|secure|secures|secured|gain|gains|bought|pay {M} for|invest {M} for)(?: (?:{%}|{M}|(?!stake |interest |shares )[\\w-]{1,16})){0,8} (?:stake|interest|shares)(?: worth {M})?(?: of {%})? (?:in|of)(?: (?:{L}(?:-based|'s)?|{N}'s|[\\w-]{1,20})){0,6} {O:company}",
    "(?:take|takes|taking|took|buy|buys|bought|buying|acquire|acquires)(?: (?:a|an|the|{%}|{M})){0,3} {O:company2}(?:'s)? stake",
    '(?:take|takes|taken|taking|took|buy|buys|bought|buying|acquire|acquires)(?: (?:a|an|the|about|nearly|up|to)){0,3} {%} (?:of|in) {O:company3}',
  ],
  apply(match) {
    const list = subjectParties(match, match.from);
    if (list === null) return null;
    const company = match.party('company') ?? match.party('company2') ?? match.party('company3');
    const controls = /\b(?:majority|controlling|remaining|entire|all)\b/.test(match.text) || shareOf(match) > 0.5;
    const role = controls ? 'acquirer' : list.parties.length === 1 ? 'lead' : 'participant';
    return investorClaims(match, list, { rule: 'investor/stake', score: 0.85, role, company });
  },
};

function shareOf(match: Parameters<SentenceRule['apply']>[0]): number {
  const hit = /\uE009[\uE100-\uF8FF]/.exec(match.view.template.slice(match.from, match.to + 20));
  const item = hit === null ? null : match.itemAt(match.from + hit.index);
  return item?.layer === 'percent' ? item.value.fraction : 0;
}
