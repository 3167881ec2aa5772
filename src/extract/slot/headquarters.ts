import type { NameMention } from '../../annotate/mention.ts';
import type { Party, SlotClaim } from '../candidate.ts';
import type { Match, SentenceRule } from '../rule.ts';

const ID = 'slot/headquarters';

/** "Berlin-based Acme", "Acme, headquartered in Berlin,": where the company sits. */
export const headquarters: SentenceRule = {
  id: ID,
  // a known place, or a word that stands as one in an apposition
  triggers: ['\uE004', ', a ', ', an ', ', the '],
  patterns: [
    '{L:place}(?:-|, {L}-)(?:based|headquartered)(?: [a-z0-9-]{2,20}){0,5}? {O:company}',
    '{O:company}(?:,| is)(?: an?| the)? {L:place}-(?:based|headquartered)(?= )',
    "{X:company}(?:,|,? which is| is|'s)? (?:based|headquartered|head office is|headquarters are) (?:in|out of|at) (?:downtown |central )?{L:place}(?:, {L:state})?",
    '(?:based|headquartered) (?:in|out of) {L:place}(?:, {L:state})?, {X:company}',
    // "Pellworm, an Essen startup that", "Pellworm, the Montréal publisher of"
    '{O:company}, (?:an?|the) {A:place} (?:[a-z-]{2,16} ){0,3}?<company>(?= (?:that|which|of|whose|behind|with)|,|\\.)',
    "{L:place}'s {O:company}(?= (?:[a-z]{3,14}))",
    '(?:^|the |by |from |in ){L:place} (?:[a-z-]{2,16} ){0,3}?(?:<company>|designer|specialist|consultancy|house) {O:company}',
    // where it was founded, unless a better-worded sentence tells of a move
    '{X:company}(?:,| was| has been)(?: co-?)?(?: ?founded| established| set up| started) in {L:place}(?:, {L:state})?',
  ],
  apply(match) {
    const company = match.party('company');
    const place = match.layer('place', 'name');
    if (company === null || place === null || !isTown(match, place)) return null;
    const state = match.layer('state', 'name');
    return claim(match, company, { start: place.start, end: state?.end ?? place.end }, match.context.document.text);
  },
};

/** A place, or one word that the article uses for nothing else: no list knows every town. */
function isTown(match: Match, place: NameMention): boolean {
  if (place.value.kind === 'place') return true;
  const entity = match.context.annotations.entities[place.value.entity];
  return place.value.kind === 'unknown' && entity !== undefined && entity.mentions.length === 1 && !/[ &.\d]|[a-z][A-Z]/.test(entity.name);
}

const FOUNDED = /founded in|established in|set up in|started in/;

function claim(match: Match, party: Party, span: { start: number; end: number }, text: string): SlotClaim {
  const value = text.slice(span.start, span.end);
  return {
    kind: 'slot',
    rule: ID,
    score: FOUNDED.test(match.text) ? 0.7 : 0.88,
    span,
    sentence: match.view.sentence.index,
    slot: 'headquarters',
    value,
    party,
    detail: null,
  };
}
