import type { Candidate } from '../candidate.ts';
import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';

/** "… Series B led by INV and INV": the round's leads follow the words. */
export const ledBy: SentenceRule = {
  id: 'investor/led-by',
  triggers: ['led by'],
  patterns: ['(?:co-)?led (?:jointly )?by'],
  apply(match) {
    return parsePartiesForward(match.view, match.to).map(
      (found): Candidate => ({
        kind: 'investor',
        rule: 'investor/led-by',
        score: 0.9,
        span: found.party.span,
        sentence: match.view.sentence.index,
        party: found.party,
        role: 'lead',
        existing: found.existing,
        amount: null,
        anchor: null,
        round: null,
        company: null,
      }),
    );
  },
};
