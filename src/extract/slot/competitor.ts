import type { Entity } from '../../annotate/mention.ts';
import type { SlotClaim } from '../candidate.ts';
import { oneOf } from '../clause/words.ts';
import { type Match, partyOf, type SentenceRule } from '../rule.ts';
import { itemAt } from '../view/template.ts';

const ID = 'slot/competitor';
/** Words between the cue and the first name, and between two names. */
const LEAD_IN = /^[a-z' ,-]{0,60}(?=[\uE001-\uE005])/u;
const JOINT = /^(?:,? (?:and|or|as well as|along with) |, |\/| & )(?:[a-z'-]{2,16} ){0,5}(?=[\uE001-\uE005])/u;
/** "U.S. startups, including Runway": a group whose members follow. */
const PLAYERS = oneOf('startups|start-ups|firms|companies|players|rivals|giants|labs|makers|groups');
const GROUP = new RegExp(`^ (?:[a-z-]{2,16} )?${PLAYERS}(?:,? (?:including|such as|like))? (?=[\\uE001-\\uE005])`);
/** A lead-in that turns to somebody else. */
const ASTRAY = /\b(?:in|to|with|by|for|at|on|over|who|which|that|backed|about|it|its|is|was|were|has|have|against)\b/;

/** "competes with X, Y and Z", "rivals such as X", "up against X": those named are competitors. */
export const competitor: SentenceRule = {
  id: ID,
  triggers: ['compet', 'rival', 'up against', 'takes on', 'take on', 'taking on', 'pitted against', 'alternative'],
  patterns: [
    '(?:compete|competes|competing|competed)(?: [a-z]{3,14}ly| head-on| head-to-head)? (?:with|against)(?= )',
    "(?:rival|competitor|challenger|competing [a-z-]{3,16}|rivals|competitors)(?:,|'s)?(?= [\uE001\uE003\uE005])",
    "competitors(?: [a-z'-]{2,12}){1,4}:(?= )",
    '(?:rivals|competitors|competition|rival|competitor|contenders)(?: in the (?:space|market|sector)| here| there)?(?: such as| like| including| include| includes| are| is|:)(?= )',
    '(?:competition|pressure|challenge) from(?= )',
    '(?:goes |going |go |is |are |be |comes |coming )?up against(?= )',
    '(?:takes|take|taking) on(?= )',
    '(?:pitted|pits it|pits them|pitting it) against(?= )',
  ],
  apply(match) {
    const out: SlotClaim[] = [];
    const main = mostNamed(match.context.annotations.entities);
    for (const item of namesAfter(match)) {
      if (item.value.entity === main) continue; // "rivals of Acme" told from their side
      if (item.value.kind === 'person' || item.value.kind === 'place') continue;
      const span = { start: item.start, end: item.end };
      out.push({
        kind: 'slot',
        rule: ID,
        score: 0.85,
        span,
        sentence: match.view.sentence.index,
        slot: 'competitor',
        value: item.value.name,
        party: partyOf(item),
        detail: null,
      });
    }
    return out;
  },
};

/** The organisation that the article names most: its rivals are told of, it is none of them. */
function mostNamed(entities: readonly Entity[]): number {
  let best = -1;
  for (const entity of entities) {
    if (entity.kind === 'person' || entity.kind === 'place' || entity.mentions.length < 3) continue;
    if (best === -1 || entity.mentions.length > entities[best]!.mentions.length) best = entity.id;
  }
  return best;
}

function namesAfter(match: Match) {
  const { view } = match;
  const out = [];
  const lead = LEAD_IN.exec(view.template.slice(match.to, match.to + 64));
  if (lead === null || ASTRAY.test(lead[0].replace(/\bthe likes of\b/, ''))) return [];
  let at = match.to + lead[0].length;
  for (let item = itemAt(view, at); item?.layer === 'name'; item = itemAt(view, at)) {
    // "Acme's cloud": the owner is meant all the same
    out.push(item);
    at += 2;
    const behind = view.template.slice(at, at + 60);
    const joint = JOINT.exec(behind) ?? (item.value.kind === 'place' ? GROUP.exec(behind) : null);
    if (joint === null || (joint[0].startsWith(', ') && ASTRAY.test(joint[0]))) break;
    at += joint[0].length;
  }
  return out;
}
