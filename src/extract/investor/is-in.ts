import { parsePartiesForward } from '../parties/list.ts';
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
    '{N:who}, (?:one of|among) the (?:[\\w-]{2,16} ){0,2}(?:investors|backers) (?:in|behind) (?:the|this) (?=[^,;]{0,40}(?:round|deal|funding|financing|investment|raise))',
    '(?:has|have) (?:offered|agreed|committed|promised) to (?:put in|invest|join|participate|take part)(?! \\w{1,20}ing)',
  ],
  apply(match) {
    const existing = match.group('fresh') === null ? null : false;
    const parts = { rule: 'investor/is-in', score: 0.8, role: 'participant', existing } as const;
    const who = match.layer('who', 'name');
    // "said Jane Doe, a partner in Foo, one of the investors behind the round": the name right before it
    if (who !== null) return investorClaims(match, parsePartiesForward(match.view, match.from, { verb: match.from + 2 }), parts);
    return investorClaims(match, subjectParties(match, match.from), parts);
  },
};
