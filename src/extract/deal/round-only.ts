import { clauseSubject } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

/** "Agilitas gets funding from …", "bags an undisclosed amount in its Series A", "our Series A": a round without a sum. */
export const roundOnly: SentenceRule = {
  id: 'deal/round-only',
  triggers: ['fund', 'invest', 'round', 'rais', 'financ', '\uE008', 'undisclosed'],
  patterns: [
    '(?:<raise>|<take>|eyes|eyeing|seeks|seeking|looking for|hunting for)(?: (?:an?|another|additional|more|round of|rounds of|second|third|its|our|the|undisclosed|strategic|new|fresh|first|amount|sum|of|in|as|part|{R}|maiden|institutional|external|follow-on|seed|growth|pre-seed|latest|minority|equity|funds?|funding|capital)){0,8} (?:{R:round}|funding|investment|round|financing|funds|capital)(?: round| funding)?(?= (?:from|led|co-led|with|to|as|in a|for|,|round|at|of|valuing|that|which|after|-)|[.,]|$)',
    "(?:announcing|introducing|announces?|announced)(?: (?:our|the))? {O:owner}(?:'s)?(?: {M:amount})? (?:{R:round2}|funding|financing|seed round)",
  ],
  apply(match) {
    if (/^(?:have|has|had|take|takes|took|see|sees|saw|reach|issue|sell|place)\b/.test(match.text)) return null;
    const round = match.layer('round', 'round') ?? match.layer('round2', 'round');
    const type = round?.value.round;
    if (type === 'IPO' || type === 'Debt' || type === 'Grant' || type === 'SPAC') return null;
    const owner = match.party('owner');
    return dealClaim(match, {
      rule: 'deal/round-only',
      score: 0.6,
      type: 'funding',
      company: owner ?? clauseSubject(match.view, match.from)?.party ?? null,
      amount: match.layer('amount', 'money'),
    });
  },
};
