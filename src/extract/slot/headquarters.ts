import type { Party, SlotClaim } from '../candidate.ts';
import type { Match, SentenceRule } from '../rule.ts';

const ID = 'slot/headquarters';

/** "Berlin-based Acme", "Acme, headquartered in Berlin,": where the company sits. */
export const headquarters: SentenceRule = {
  id: ID,
  triggers: ['based', 'headquarter', 'head office'],
  patterns: [
    '{L:place}(?:-|, {L}-)(?:based|headquartered)(?: [a-z0-9-]{2,20}){0,5}? {O:company}',
    '{O:company}(?:,| is)(?: an?| the)? {L:place}-(?:based|headquartered)(?= )',
    "{X:company}(?:,|,? which is| is|'s)? (?:based|headquartered|head office is|headquarters are) (?:in|out of|at) (?:downtown |central )?{L:place}(?:, {L:state})?",
    '(?:based|headquartered) (?:in|out of) {L:place}(?:, {L:state})?, {X:company}',
  ],
  apply(match) {
    const company = match.party('company');
    const place = match.layer('place', 'name');
    if (company === null || place === null) return null;
    const state = match.layer('state', 'name');
    return claim(match, company, { start: place.start, end: state?.end ?? place.end }, match.context.document.text);
  },
};

function claim(match: Match, party: Party, span: { start: number; end: number }, text: string): SlotClaim {
  const value = text.slice(span.start, span.end);
  return {
    kind: 'slot',
    rule: ID,
    score: 0.88,
    span,
    sentence: match.view.sentence.index,
    slot: 'headquarters',
    value,
    party,
    detail: null,
  };
}
