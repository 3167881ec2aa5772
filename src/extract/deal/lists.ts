import { objectAfter } from '../clause/object.ts';
import { clauseEnd, clauseSubject } from '../clause/subject.ts';
import { oneOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

/** "Jumia files for New York IPO", "priced its initial public offering", "to go public", "Acme IPO to raise up to $1 billion". */
export const lists: SentenceRule = {
  id: 'deal/lists',
  triggers: ['ipo', 'public', 'listing', 'flotation', 'float', '\uE008', 'debut', 'drhp', 'spac', 'share sale'],
  patterns: [
    "(?<verb>files?|filed|filing|plans?|planning|planned|eyes|eyeing|prices?|priced|pricing|launch(?:es|ed|ing)?|kick(?:s|ed)? off|complete[sd]?|delay(?:s|ed)?|postpone[sd]?|cancel\\w{0,5}|cancels|seeks?|seeking|prepar\\w{1,4}|consider\\w{0,4}|raise[sd]?|raising|set|conduct\\w{0,3}|pull(?:s|ed)?|withdr\\w{2,4}|targets?|approv\\w{1,4}|underwrit\\w{1,4}|manage|managing|handl\\w{1,4}|lead|leading)(?: (?!and |but )[\\w$',.&/-]{1,18}| {A}(?:'s)?| {M}| {L}(?:'s)?| {D}){0,8} (?<ipo><listing>|{R})",
    '(?:valued at|worth) {M} in(?: (?:{L}|[\\w-]{1,16})){0,5} (?<ipo2><listing>|{R})',
    '(?:go|goes|going|gone|went|taking|take) public',
    '(?:ipo|initial public offering|market debut|flotation|stock market listing) (?<of>of)(?= )',
    '(?:in|on|since|after|before|of|at|to|made|makes|making) (?:its|their|the|a)(?: (?:first-day|trading|market|stock|stock-market|exchange|public|strong|soaring|blockbuster|muted|{A}|{L})){0,3} debut(?! (?:fund|album|product|in the league))',
    '(?:coming|came|come) public',
    "{O:owner}(?:'s)?(?: (?:{D}|planned|upcoming|proposed|{L}|{M}|hong|kong|landmark|long-awaited|blockbuster|initial|domestic|new|york|share|possible|potential)){0,4} (?:ipo|initial public offering|flotation|listing|market debut|share sale)",
  ],
  apply(match) {
    const ipo = match.item('ipo') ?? match.item('ipo2');
    if (ipo !== null && ipo.layer === 'round' && !['IPO', 'SPAC', 'Direct Listing'].includes(ipo.value.round ?? '')) return null;
    const owner = match.party('owner');
    const of = match.group('of') !== null;
    const company = owner ?? (of ? objectAfter(match.view, match.to) : clauseSubject(match.view, match.from))?.party ?? null;
    if (of && company === null) return null;
    // "which backed Foo and Bar before they went public", "ahead of going public": somebody's past or plans, no news
    if (
      /^(?:go|goes|going|gone|went|coming|came|come) public/.test(match.text) &&
      /\b(?:before|when|until|since|after) (?:they|it|he|she|both) (?:had )?$/.test(match.before)
    )
      return null;
    // banks lead other companies' listings
    const banks = /^(?:lead|leading|manag\w{1,3}|handl\w{1,3}|underwrit\w{1,3})\b/.test(match.text);
    return dealClaim(match, {
      rule: 'deal/lists',
      score: owner === null ? 0.75 : 0.6,
      type: 'ipo',
      company: banks && !/ (?:its|their) /.test(match.text) ? issuer(match) : company,
      amount: proceeds(match),
      round: ipo?.layer === 'round' ? ipo : null,
    });
  },
};

/** "which will lead the IPO for Uber". */
function issuer(match: Parameters<SentenceRule['apply']>[0]) {
  const hit = /^ (?:for|of|by)(?= )/.exec(match.after);
  return hit === null ? null : (objectAfter(match.view, match.to + hit[0].length)?.party ?? null);
}

const PROCEEDS = new RegExp(
  `(?:rais(?:e|es|ed|ing)|of|worth|to fetch|seek(?:s|ing)?|for|,)(?: ${oneOf('up to|as much as|about|around|over|more than|at least', 'nearly|some|a|an|the|to|its|roughly')}){0,3} ` +
    '(\\uE006[\\uE100-\\uF8FF])(?! (?:a|per) share| apiece| target| range| price| each)',
);

/** The sum that a listing raises, before or behind the words that name it. */
function proceeds(match: Parameters<SentenceRule['apply']>[0]) {
  const { view } = match;
  const end = clauseEnd(view.template, match.to);
  const text = view.template.slice(match.from, Math.min(end, match.to + 140));
  const hit = PROCEEDS.exec(text) ?? /^\S+(?: an?| its| the)? (\uE006[\uE100-\uF8FF])/.exec(text);
  if (hit === null) return null;
  const item = match.itemAt(match.from + hit.index + hit[0].length - 2);
  return item?.layer === 'money' ? item : null;
}
