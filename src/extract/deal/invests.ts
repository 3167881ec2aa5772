import { objectAfter } from '../clause/object.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

/** "Alibaba Cloud led a 2 billion yuan Series B investment in ShengShu", "Foo pours $5M into Bar": the receiver stands behind "in". */
export const invests: SentenceRule = {
  id: 'deal/invests',
  triggers: [' in ', ' into ', ' for ', "'s"],
  patterns: [
    '(?<verb><lead>|invest|invests|invested|investing|to invest|pours|poured|puts|put|plows|injects|injected|infuses|infused|commits|committed|ploughs|sinks|bets|pumped|pumps|backs|pledged)(?: (?:a|an|the|about|up|to|as|much|another|additional|over|nearly|around|more|than|at|least)){0,4} {M:amount}~(?:{R}~)?(?<into> in| into)(?= )',
    "<lead> {O:company2}'s? (?:[\\w-]{2,20} ){0,2}(?:{M:amount2}(?: {R}| (?:round|investment|financing|funding))|{R})",
    '<lead> (?:a|the|an) (?:[\\w-]{2,20} ){0,2}(?:{R} )?(?:round|investment|financing|funding)(?: of {M:amount3})? (?<into2>in|into|for)(?= )',
  ],
  apply(match) {
    const behind = match.group('into') ?? match.group('into2');
    const company = behind === null ? match.party('company2') : (objectAfter(match.view, match.to)?.party ?? null);
    if (company === null) return null;
    const amount = match.layer('amount', 'money') ?? match.layer('amount2', 'money') ?? match.layer('amount3', 'money');
    // "infused $5M into Foo's third fund"
    const type = behind !== null && /^ [^.;,]{0,40}'s? (?:[\w-]{2,14} ){0,3}fund\b/.test(match.after) ? 'fund' : 'funding';
    return dealClaim(match, { rule: 'deal/invests', score: 0.85, type, company, amount });
  },
};
