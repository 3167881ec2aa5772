import type { SlotClaim } from '../candidate.ts';
import type { SentenceRule } from '../rule.ts';

const ID = 'slot/competitor-of';

/** "Navicast, a competitor of Petrel, raised …", "Navicast, which competes with Petrel": told from the other side. */
export const competitorOf: SentenceRule = {
  id: ID,
  triggers: ['compet', 'rival', 'challenger'],
  patterns: [
    '{O:rival}, (?:an?|the|another|its|one of its|a [a-z-]{2,14}) (?:[a-z-]{2,14} )?(?:competitor|rival|challenger)(?:s)?(?: (?:of|to|in|based)|,)',
    '{O:rival}, which (?:also )?(?:competes|competed) (?:[a-z]{3,14}ly )?(?:with|against)',
  ],
  apply(match) {
    const rival = match.layer('rival', 'name');
    if (rival === null || rival.value.kind === 'person' || rival.value.kind === 'place') return null;
    const span = { start: rival.start, end: rival.end };
    const claim: SlotClaim = {
      kind: 'slot',
      rule: ID,
      score: 0.8,
      span,
      sentence: match.view.sentence.index,
      slot: 'competitor',
      value: rival.value.name,
      party: match.party('rival'),
      detail: null,
    };
    return claim;
  },
};
