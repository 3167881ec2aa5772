import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims, subjectParties } from './claim.ts';

/** "Kaarna Ventures subscribed for 5 million euros", "the state fund took the remaining 1.5 million": each with a part of its own. */
export const subscribes: SentenceRule = {
  id: 'investor/subscribes',
  triggers: ['subscrib', 'remain', 'rest', 'chipped in', 'putting in', 'put in', 'contribut'],
  patterns: [
    '(?:subscribed|subscribes|subscribing|will subscribe)(?: for| to)(?: (?:about|around|up to|nearly|over|another))?(?: {M:sum})?',
    '(?:took|takes|taking|provided|provides|put in|puts in|putting in|covers|covered|bought)(?: (?:up|on))?(?: the)? (?:remaining|remainder|rest|other half|balance)(?: {M:rest}| [\\d.]{1,6} (?:million|billion))?',
    '(?:put in|puts in|putting in|chipped in|contributed|contributes|contributing)(?: (?:about|around|up to|nearly|over|another|a further))? {M:part}',
  ],
  apply(match) {
    const amount = match.layer('sum', 'money') ?? match.layer('rest', 'money') ?? match.layer('part', 'money');
    if (amount === null && match.text.startsWith('subscri') && !/\b(?:notes|shares|bonds|round|issue)\b/.test(match.after.slice(0, 60)))
      return null;
    // "…; both are current shareholders"
    const both = /\b(?:both|all)(?: (?:of them|three|four))? (?:are|were) (?:current|existing|previous|earlier) /.test(match.view.template);
    const parts = { rule: 'investor/subscribes', score: 0.85, role: 'participant', ...(both ? { existing: true } : {}) } as const;
    const first = investorClaims(match, subjectParties(match, match.from), { ...parts, amount });
    // "Kaarna subscribed for 5 million euros and Suo Capital for 2.5 million"
    const gapped = /^,? and (?=[\uE001\uE003\uE005].(?: \w{1,12}){0,2} (?:for|the) )/.exec(match.after);
    if (gapped === null || first.length === 0) return first;
    return [...first, ...investorClaims(match, parsePartiesForward(match.view, match.to + gapped[0].length), parts)];
  },
};
