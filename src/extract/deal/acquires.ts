import type { MoneyMention } from '../../annotate/mention.ts';
import type { Party } from '../candidate.ts';
import { objectAfter } from '../clause/object.ts';
import { statusOf } from '../clause/stance.ts';
import { clauseEnd, clauseStart } from '../clause/subject.ts';
import { anyOf, oneOf } from '../clause/words.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

const UNNAMED = new RegExp(
  `^(?: [\\w'-]{1,16}| [\\uE001-\\uE005][\\uE100-\\uF8FF]){1,5} ${oneOf('startup|start-up|company|maker|firm|rival|business|unit|chain|bank')}(?=[,. ]|$)`,
);
const BID = anyOf(
  'offer|offers|offered|bid|bids|proposes|proposed|proposal|plans to|planning to|intends to|wants to|seeks to',
  'seeking to|considering|hostile|unsolicited|aims to|hopes to|looking to|looks to|trying to|ready to|interested in',
);
const PRICE = new RegExp(
  `${oneOf('for|in a|in an|worth|valued at|at|of|paid|paying|price of', 'values? [^;]{0,40}? at')}(?: [\\w,-]{1,20}){0,5} (\\uE006[\\uE100-\\uF8FF])` +
    '(?! (?:a|per) share| apiece| in (?:revenue|sales|annual))',
);

/** "Mastercard acquires RiskRecon", "agreed to buy battery maker Maxwell for $218 million": the bought one follows the verb. */
export const acquires: SentenceRule = {
  id: 'deal/acquires',
  triggers: ['acqui', 'b\u0075y', 'bought', 'purchas', 'tak', 'snap', 'scoop', 'absorb', 'gobbl', 'took', 'swallow'],
  patterns: ['<acquire>(?: up| out)?'],
  apply(match) {
    const object = objectAfter(match.view, match.to);
    if (object === null && PART.test(match.after)) return part(match);
    if (object === null && (!UNNAMED.test(match.after) || match.view.sentence.kind !== 'headline')) return null;
    const phrase = object === null ? '' : match.view.template.slice(match.to, object.at);
    if (/ an? $/.test(phrase)) return null; // "likely to buy a Fitbit"
    if (/\b(?:users|customers|talent|more than|back|stake|interest|shares|data|products?|tickets|bonds|tokens)\b/.test(phrase)) return null; // deal/stake tells stakes
    if (/\b(?:customers|users|shoppers|consumers|people|clients) (?:\w+ )?$/.test(match.before.slice(-30))) return null;
    const claim = (company: Party | null, amount: MoneyMention | null) =>
      dealClaim(match, {
        rule: 'deal/acquires',
        score: 0.85,
        type: 'acquisition',
        company,
        amount,
        round: null,
        status: agreedStatus(match),
      });
    const first = claim(object?.party ?? null, priceAfter(match, object?.at ?? match.to) ?? paidFor(match));
    return object === null ? first : [first, ...listedWith(match, object.at).map((party) => claim(party, null))];
  },
};

const NEXT = /^(,? and|,)(?: (?:[\w-]{2,20}|\uE004.(?:'s)?)){0,3} (?=[\uE001\uE003\uE005])/;

/** "has acquired A, B and C": what is bought along with the first; a list must come to its "and". */
function listedWith(match: Match, first: number): Party[] {
  const { template } = match.view;
  const out: Party[] = [];
  let at = first + 2;
  for (let n = 0; n < 8; n++) {
    const next = NEXT.exec(template.slice(at, at + 80));
    const party = next === null ? null : match.partyAt(at + next[0].length);
    if (next === null || party === null) return [];
    at += next[0].length + 2;
    // "acquires Foo and Bar will close": the second opens a clause of its own
    if (next[1] !== ',')
      return /^(?:[,.;)]|$|,? (?:for|in|from|to|as|over|last|this|earlier)\b| -)/.test(template.slice(at)) ? [...out, party] : [];
    out.push(party);
  }
  return [];
}

/** "five beer brands from Foo", "the paint unit of Foo": a part without a name goes by its owner's. */
const PART = new RegExp(
  `^(?: (?!from |of |for )(?:[\\w'-]{1,20}|\\uE004.(?:'s)?)){0,7} ${oneOf('brands|stores|assets|business|businesses|unit|units|division|operations|arm|portfolio|mines|plants')}` +
    "(?: in \\uE004.)? (?:from|of) (?:[\\w'-]{2,20} |\\uE004.(?:'s)? ){0,4}(?=[\\uE001\\uE003\\uE005])",
);

function part(match: Match) {
  const owner = match.partyAt(match.to + PART.exec(match.after)![0].length);
  if (owner?.entity == null) return null;
  const company = { ...owner, part: true as const };
  const amount = priceAfter(match) ?? paidFor(match);
  const status = agreedStatus(match);
  return dealClaim(match, { rule: 'deal/acquires', score: 0.8, type: 'acquisition', company, amount, round: null, status });
}

const PAID = new RegExp(
  `\\b${oneOf('pay|pays|paid|paying|spend|spends|spent|offer|offers|offered')}(?: [\\w-]{2,12}){0,3} (\\uE006.)(?: in (?:cash|stock))? to $`,
);

/** "agreed to pay $2.3 billion to buy CO". */
function paidFor(match: Match) {
  const before = match.before.slice(-70);
  const hit = PAID.exec(before);
  if (hit === null) return null;
  const item = match.itemAt(match.from - before.length + hit.index + hit[0].lastIndexOf(hit[1]!));
  return item?.layer === 'money' ? item : null;
}

/** "to buy", "agreed to acquire", "will acquire" are done deals in the contract's sense; only a bid or talks are not. */
export function agreedStatus(match: Match) {
  const { template } = match.view;
  const from = clauseStart(template, match.from);
  const status = statusOf(template.slice(from, clauseEnd(template, match.to)), match.from - from, match.to - from);
  if (status !== 'planned') return status;
  return BID.test(template) ? 'planned' : 'completed';
}

/** "for $218 million", "in a $5 billion deal", "valued at €985 million" behind the names. */
export function priceAfter(match: Match, from = match.to) {
  const { view } = match;
  const end = Math.min(clauseEnd(view.template, from), from + 160);
  const hit = PRICE.exec(view.template.slice(from, end));
  if (hit === null) return null;
  const item = match.itemAt(from + hit.index + hit[0].length - 2);
  return item?.layer === 'money' ? item : null;
}
