import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

/** "Alibaba Cloud led a 2 billion yuan Series B investment in ShengShu", "Foo pours $5M into Bar": the receiver stands behind "in". */
export const invests: SentenceRule = {
  id: 'deal/invests',
  triggers: [' in ', ' into ', ' for ', "'s"],
  patterns: [
    '(?<verb><lead>|invest|invests|invested|investing|to invest|pours|poured|puts|put|plows|injects|injected|infuses|infused|commits|committed|ploughs|sinks|bets|pumped|pumps|backs|pledged)(?: (?:a|an|the|about|up|to|as|much|another|additional|over|nearly|around|more|than|at|least)){0,4} {M:amount}~(?:{R}~)?(?: in| into)(?: (?:the|a|an|[\\w-]{2,20}-based|[\\w-]{2,20})){0,5} {O:company}',
    "<lead> {O:company2}'s? (?:[\\w-]{2,20} ){0,2}(?:{M:amount2}(?: {R}| (?:round|investment|financing|funding))|{R})",
    '<lead> (?:a|the|an) (?:[\\w-]{2,20} ){0,2}(?:{R} )?(?:round|investment|financing|funding)(?: of {M:amount3})? (?:in|into|for)(?: (?:the|[\\w-]{2,20}-based|[\\w-]{2,20})){0,4} {O:company3}',
  ],
  apply(match) {
    const company = match.party('company') ?? match.party('company2') ?? match.party('company3');
    const amount = match.layer('amount', 'money') ?? match.layer('amount2', 'money') ?? match.layer('amount3', 'money');
    return dealClaim(match, { rule: 'deal/invests', score: 0.85, type: 'funding', company, amount });
  },
};
