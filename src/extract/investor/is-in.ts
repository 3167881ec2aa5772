import type { SentenceRule } from '../rule.ts';
import { investorClaims, subjectParties } from './claim.ts';

/** "Tidal Row is a new investor", "Carmel Seed and Zohar Ventures are also in", "Amberline is expected to join". */
export const isIn: SentenceRule = {
  id: 'investor/is-in',
  triggers: ['investor', 'backer', 'shareholder', 'also in', 'on board', 'expected to', 'offered to', 'set to', 'agreed to'],
  patterns: [
    '(?<fresh>(?:is|are|comes in as|come in as|came in as|joins as|join as|joined as)(?: (?:a|the|both))? new (?:investors?|backers?|shareholders?|names?))(?= in the| on the|[.,;]|$| and)',
    '(?:is|are) (?:also |both )?(?:in|on board)(?: too)?(?=[.,;]|,? along| as well|$)',
    '(?:is|are|was|were) (?:also )?(?:expected|set|due|likely|understood) to (?:join|participate|take part|invest|co-invest)(?=[.,;]| in (?:the|this)| too|$)',
    '(?:has|have) (?:offered|agreed|committed|promised) to (?:put in|invest|join|participate|take part)(?! \\w{1,20}ing)',
  ],
  apply(match) {
    const existing = match.group('fresh') === null ? null : false;
    return investorClaims(match, subjectParties(match, match.from), { rule: 'investor/is-in', score: 0.8, role: 'participant', existing });
  },
};
