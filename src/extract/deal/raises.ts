import { objectAfter } from '../clause/object.ts';
import { clauseEnd, clauseStart, clauseSubject, subjectBefore } from '../clause/subject.ts';
import { anyOf, oneOf } from '../clause/words.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { dealClaim, MANY } from './claim.ts';
import { moneyDealType } from './money-type.ts';

const FILLER = oneOf(
  'back|over|up|in|itself|a|an|the|its|another|additional|new|further|fresh|more|than|about|around|nearly|almost|some|roughly|just|total|of|whopping|massive|cool|huge|hefty|close|to|at',
  'least|as|much|extra|series|first|round|financing|funding|investment|investments|venture|capital|money|worth|pre-money|sum|on|off|approximately|circa|under|record|combined|upsized|oversubscribed|better-than-expected|less-than-expected|bigger-than-expected|smaller-than-expected|whole|north|,',
);

/** "Acme has raised $5M", "Acme nabs a whopping €3m": the verb alone says that money comes in. */
export const raises: SentenceRule = {
  id: 'deal/raises',
  triggers: ['\uE006'],
  patterns: [
    `<raise>(?: ${FILLER}){0,8} {M:amount}`,
    `<raise>(?: ${FILLER}){0,8} {R}(?:'s)? (?:round |funding |financing |investment ){0,2}(?:of |worth |at ){0,2}(?:about |over |nearly |up to ){0,2}{M:amount}`,
  ],
  apply(match) {
    if (ANY.test(match.before)) return null;
    const amount = match.layer('amount', 'money');
    if (amount === null || MANY.test(match.before.slice(-100))) return null;
    const { template } = match.view;
    const from = clauseStart(template, match.from);
    const object = template.slice(match.to, Math.min(clauseEnd(template, match.to), match.to + 70));
    const claim = dealClaim(match, {
      rule: 'deal/raises',
      score: 0.9,
      type: 'funding',
      company: receiver(match),
      amount,
    });
    const listing = /\uE008[\uE100-\uF8FF] (?:to )?$/.test(match.before) && roundBefore(match)?.value.round === 'IPO';
    const type = listing
      ? 'ipo'
      : moneyDealType(template.slice(from, match.to + 60), `${match.text.replace(/^\S+/, '')}${object}`, claim.round);
    const floated = type === 'funding' && OFFERING.test(object) && FLOATED.test(match.context.document.text);
    if (type === null || /^ (?:more|less) than\b/.test(object) || /^net worth/.test(match.text)) return null;
    const total = TOTAL.test(`${match.text}${object.slice(0, 50)}`);
    // what a round was meant to be is no round of its own
    const meant = claim.status === 'planned' && MEANT.test(template.slice(from, match.to + 30));
    return { ...claim, type: floated ? 'ipo' : type, score: total || meant ? 0.35 : 0.9 };
  },
};

/** All that somebody has raised, not one round. */
const TOTAL = anyOf(
  'as of|before going public|aggregate|cumulative|to date|so far(?! in (?:an?|its|the|this) )|in total|a total of|altogether|in all|since (?:its|it|the)|over (?:the|its)',
);
/** "raised $537 million in the offering", of an article that tells of a first day of trade. */
const OFFERING = /^ in (?:the|its|an|their) (?:offering|share sale|float)\b/;
const FLOATED = anyOf(
  'IPO|initial public offering|went public|go public|goes public|going public|first day of trad(?:e|ing)|market debut|trading debut',
);

/** "A company that raised $3 million may find": no company in particular. */
const ANY = new RegExp(
  `^[^\\uE001-\\uE003\\uE005]{0,60}\\b${oneOf('a|an|any|every')} (?:[\\w-]{2,14} ){0,2}${oneOf('company|startup|start-up|firm|business|founder')}` +
    ' (?:that|which|who) (?:has |had |have )?$',
);
const MEANT = /\b(?:initially|originally|had sought|had hoped|had planned|goal (?:was|is|of)|at the top end|at first)\b/;

/** "… for their startup Acme", "… for a new startup called Acme". */
const NAMED = `an? (?:new )?(?=${oneOf('startup|start-up|company|venture|firm')}(?: called| named| dubbed|,) )`;
const FOR_VENTURE = new RegExp(`^[^.;]{0,60}? for (?:(?:their|its|his|her|the) |${NAMED})`);

/** The subject; or the venture that its founders raise for: "former Krux execs raise $15M for their startup Habu". */
function receiver(match: Match) {
  const venture = FOR_VENTURE.exec(match.after)?.[0];
  const object =
    venture === undefined || !/\b(?:startup|start-up|company|venture|firm)\b/.test(match.after.slice(0, 120))
      ? null
      : objectAfter(match.view, match.to + venture.length);
  // "priced its IPO at $15 a share to raise $90 million": the infinitive's subject is the clause's
  const subject = /(?:\bto|,) $/.test(match.before) && !/^\w{1,12}(?:s|ed) /.test(match.text) ? clauseSubject : subjectBefore;
  return (object ?? subject(match.view, match.from))?.party ?? null;
}

/** "AgBank IPO to raise up to $11 billion": a round right before the verb. */
function roundBefore(match: Match) {
  const at = match.before.lastIndexOf(' to ') >= match.before.length - 4 ? match.before.length - 6 : match.before.length - 3;
  const item = at >= 0 ? match.itemAt(at) : null;
  return item?.layer === 'round' ? item : null;
}
