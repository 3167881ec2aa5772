import { objectAfter } from '../clause/object.ts';
import { clauseSubject } from '../clause/subject.ts';
import { oneOf } from '../clause/words.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { agreedStatus, priceAfter } from './acquires.ts';
import { dealClaim } from './claim.ts';

/** "Awfis is selling its facility business Awfis Care to SMS for ₹27.5 crore": the sold one stands between seller and buyer. */
export const sells: SentenceRule = {
  id: 'deal/sells',
  triggers: ['sell', 'sold', 'sale', 'divest', 'offload', 'explor'],
  patterns: [
    '(?<verb>sell|sells|sold|selling|divest|divests|divesting|divested|offload|offloads|offloading|sale of)(?: off)?(?= )',
    "{O:owner}(?:'s)? (?:{M:price} )?sale to {O:buyer}",
    '(?:explor\\w{1,4}|consider\\w{0,4}|weigh\\w{0,4}|seek\\w{0,4}|working on)(?: (?:a|an|the|options|including|possible|potential|its|strategic|alternatives)){0,6} sale',
  ],
  apply(match) {
    const rule = 'deal/sells';
    if (match.group('verb') !== null) {
      const object = objectAfter(match.view, match.to);
      if (object === null) return part(match);
      const behind = match.view.template.slice(object.at + 2, object.at + 120);
      // "sells X to Y": without a buyer it may be shoes
      if (!SOLD_TO.test(behind)) return part(match);
      const amount = sumBefore(match) ?? priceAfter(match, object.at);
      return dealClaim(match, {
        rule,
        score: 0.8,
        type: 'acquisition',
        company: object.party,
        amount,
        round: null,
        status: agreedStatus(match),
      });
    }
    const owner = match.party('owner');
    if (owner !== null) {
      const amount = match.layer('price', 'money') ?? priceAfter(match);
      return dealClaim(match, { rule, score: 0.75, type: 'acquisition', company: owner, amount, round: null, status: agreedStatus(match) });
    }
    const company = clauseSubject(match.view, match.from)?.party ?? null;
    return dealClaim(match, { rule, score: 0.6, type: 'acquisition', company, amount: null, round: null, status: 'in-talks' });
  },
};

/** "to a coatings company, Harrow", "to Lindholm-based Harrow": who takes it, behind the words that describe them. */
const TAKER = "to (?:[\\w'-]{2,20},? |\\uE004.(?:'s|-based)? ){0,6}[\\uE001\\uE003\\uE005]";
const SOLD_TO = new RegExp(`^[^.;]{0,40}? ${TAKER}`);

/** "the £964m sale of CO". */
function sumBefore(match: Match) {
  const item = match.text.startsWith('sale') && /\uE006. $/.test(match.before) ? match.itemAt(match.from - 3) : null;
  return item?.layer === 'money' ? item : null;
}

const UNIT = oneOf('unit|business|division|arm|operation|operations|assets|subsidiary|brands|stores|portfolio|segment');
/** "its car paint unit to Harrow", "all of its stores in Norway for $5M": a part, and who takes it or for how much. */
const PART = new RegExp(
  `^(?: (?!to |for )(?:[\\w&'-]{1,20}|[\\uE001-\\uE005].(?:'s)?)){0,9} ${UNIT}` +
    `(?: (?:in|of) (?:\\uE004.|the [\\w.]{2,12}|its(?: [\\w-]{2,14}){1,3}))?,?(?: (?:${TAKER})| for [^.;]{0,20}\\uE006)|^ (?:it|them) (?:${TAKER})`,
);

/** "Tindle is to sell its car paint unit to Harrow": a part without a name goes by its owner's. */
function part(match: Match) {
  if (!PART.test(match.after)) return null;
  const owner = clauseSubject(match.view, match.from)?.party ?? null;
  if (owner === null) return null;
  const company = owner.entity === null ? owner : { ...owner, part: true as const };
  const amount = priceAfter(match, match.to) ?? null;
  return dealClaim(match, {
    rule: 'deal/sells',
    score: 0.8,
    type: 'acquisition',
    company,
    amount,
    round: null,
    status: agreedStatus(match),
  });
}
