import { parsePartiesBefore, parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';

/** "awarded a $2M grant by AGENCY", "a grant from AGENCY", "AGENCY has granted CO AMT". */
export const grantor: SentenceRule = {
  id: 'investor/grantor',
  triggers: ['grant', 'award', 'donat'],
  patterns: [
    '(?:grants?|award|donation)(?: (?!from )(?:{R}|{M}|[\\w-]{1,16},?)){0,6} (?:from|by)(?: the)?',
    '(?:awarded|granted|donated) (?:(?:a|an|the) )?(?:[\\w-]{1,16} ){0,3}(?:grants? )?(?:(?:of|worth) )?(?:{M} )?(?:grants? )?by(?: the)?',
    '(?<active>awarded|granted|grants|awards|donated|donates|donating) (?:[\\w-]{1,16} |{X} ){0,4}{M}(?= (?:[\\w-]{1,16} ){0,3}grant|$|\\.| to | for )',
  ],
  apply(match) {
    const list = match.group('active') === null ? parsePartiesForward(match.view, match.to) : parsePartiesBefore(match.view, match.from);
    return investorClaims(match, list, { rule: 'investor/grantor', score: 0.75, role: 'grantor' });
  },
};
