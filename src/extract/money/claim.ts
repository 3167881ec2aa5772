import type { MoneyClaim, MoneyRole, Party } from '../candidate.ts';
import { datesIn, isPast } from '../clause/stance.ts';
import { clauseEnd, clauseStart, partiesIn, subjectBefore } from '../clause/subject.ts';
import { anyOf } from '../clause/words.ts';
import { type Match, partyOf } from '../rule.ts';
import { itemAt } from '../view/template.ts';

/** Hedges between a word and its sum, as pattern text: "valued at {about} $5M". Single words only, so that it reads one way. */
export const HEDGE =
  '(?: (?:about|around|roughly|nearly|almost|over|more|than|at|least|up|to|as|much|high|close|just|under|approximately|some|an?|estimated|whopping|the|north|of|well|upwards|less|only|reportedly|currently|between|now|near|exactly|its|total|full|this|another|additional|cool|hefty|massive|record|further|extra|fresh|new|initial|improved|revised|raised|higher|sweetened))' +
  '{0,5}';

export interface MoneyParts {
  readonly rule: string;
  readonly role: MoneyRole;
  readonly score: number;
  readonly basis?: MoneyClaim['basis'];
  readonly component?: MoneyClaim['component'];
  readonly company?: Party | null;
  readonly past?: boolean;
  /** Name of the group that holds the sum, where a rule has several. */
  readonly group?: string;
}

/** A claim about the sum that a pattern caught under `m` (or another name); null where that group did not match. */
export function moneyClaim(match: Match, parts: MoneyParts): MoneyClaim | null {
  const money = match.layer(parts.group ?? 'm', 'money') ?? match.layer('m2', 'money') ?? match.layer('m3', 'money');
  if (money === null) return null;
  return {
    kind: 'money',
    rule: parts.rule,
    score: parts.score,
    span: { start: money.start, end: money.end },
    sentence: match.view.sentence.index,
    money,
    role: parts.role,
    basis: parts.basis ?? null,
    component: parts.component ?? null,
    company: parts.company ?? null,
    past: parts.past ?? false,
  };
}

const RELATIVE = new RegExp(
  '([\\uE001-\\uE003\\uE005\\uE00A][\\uE100-\\uF8FF])(?:,|,? \\(| -)?' +
    '(?: (?:which|who|that|is|was|were|has|been|had|now|most|recently|currently|last)){0,5} ?$',
);
const RAISING = new RegExp(
  `(?<![\\p{L}])(?:${[
    'rais(?:es|ed|ing)|secur(?:es|ed|ing)|clos(?:es|ed|ing)|nab(?:s|bed)|land(?:s|ed)|scor(?:es|ed)',
    'hits?|reached|confirms?|snags?',
  ].join('|')}) `,
  'gu',
);

/** The company that a match speaks of: the one that it caught under `company`, the one before its verb, else who raises in its clause. */
export function companyOf(match: Match): Party | null {
  const { view } = match;
  const caught = match.party('company') ?? match.party('company2');
  if (caught !== null) return caught;
  const relative = RELATIVE.exec(match.before.slice(-70));
  const item = relative === null ? null : itemAt(view, match.from - relative[0].length);
  if (item !== null) return partyOf(item);
  const before = view.template.slice(clauseStart(view.template, match.from), match.from);
  // "the $9M raised by Acme, giving it a valuation of"; "…, the social network with a valuation of": who was named last
  const nearby = partiesIn(view, clauseStart(view.template, match.from), match.from);
  const raiser = before.lastIndexOf('raised by ');
  if (raiser >= 0) {
    const by = nearby.find((p) => p.at > match.from - before.length + raiser);
    if (by !== undefined) return by.party;
  }
  if (/ with an? (?:[\w-]{2,12} ){0,2}$/.test(before.slice(-40)) && nearby.length > 0) return nearby.at(-1)!.party;
  const near = subjectBefore(view, match.from);
  // "according to Foo, …", "filed with Foo to raise": not who the sum is about
  if (near !== null) return /(?:^|[ ,])(?:with|from|to|per|by|of) $/.test(view.template.slice(0, near.at)) ? null : near.party;
  const from = clauseStart(view.template, match.from);
  let verb = -1;
  for (const hit of view.template.slice(from, match.from).matchAll(RAISING)) verb = from + hit.index;
  return verb < 0 ? null : (subjectBefore(view, verb)?.party ?? null);
}

const PAST = anyOf(
  'previously|previous(?! investor| backer)|prior|earlier(?! reported)|most recently|most recent|original|formerly|at the time|ago|last valued|up from|down from|compared with|compared to|had been|back in|before that|last round',
);

/** True where the words around a match, within its clause, place it before the news. */
export function isTold(match: Match, reach = 60, byDate = true): boolean {
  const { view } = match;
  const from = Math.max(clauseStart(view.template, match.from), match.from - reach);
  const to = Math.min(clauseEnd(view.template, match.to), match.to + reach);
  if (PAST.test(view.template.slice(from, to))) return true;
  return byDate && datesIn(view, from, to).some((d) => isPast(d, match.context.document.meta.publishedAt));
}
