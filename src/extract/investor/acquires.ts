import type { Party } from '../candidate.ts';
import { oneOf } from '../clause/words.ts';
import { parsePartiesBefore } from '../parties/list.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { investorClaims, subjectParties } from './claim.ts';

/** "INV acquires CO", "INV agreed to buy battery maker CO": the verb's subject is the buyer. */
export const acquires: SentenceRule = {
  id: 'investor/acquires',
  triggers: [
    'pay',
    'paid',
    'shell',
    'offer',
    'takeover',
    'complet',
    'clos',
    'announc',
    'finali',
    'acqui',
    'b\u0075y',
    'bought',
    'purchas',
    'take',
    'took',
    'snap',
    'scoop',
    'swallow',
    'gobbl',
    'absorb',
    'merg',
  ],
  patterns: [
    "<acquire>(?: (?!for |after |as |to |by |and [\\uE001-\\uE00A]|stake|shares )(?:{%}|{L}|{A}'s|{A}-[a-z]{2,12}|{A}(?= assets)|{M}|[\\w'&.-]{1,22},?)){0,9} {O:company}",
    "(?:(?:buy-?out|takeover|acquisition|purchase)(?: offer| bid| deal)?|(?:tender|cash|hostile|unsolicited) (?:offer|bid)) (?:for|of)(?: (?!for |to |by |and )(?:{L}'s?|[\\w'&.-]{1,22})){0,6} {O:company2}",
    '(?<whole>complet\\w{1,3}|clos\\w{1,3}|announc\\w{1,3}|finali\\w{1,4})(?: (?:its|the|a|{M})){0,3} {O:company3} (?:acquisition|takeover|purchase|deal|buyout|merger)',
    "(?<paid>pays|paid|to pay|paying|shells out|shelled out) {M:price} (?:in cash )?(?:for|to buy|to acquire)(?: (?!for |to |by |and )(?:{L}|[\\w'&.-]{1,22})){0,6}(?: {O:company4}|[.,]|$)",
  ],
  apply(match) {
    if (/\b(?:users|customers|talent|more than|back|stake|shares)\b/.test(match.text)) return null;
    const company =
      objectBehind(match) ?? match.party('company') ?? match.party('company2') ?? match.party('company3') ?? match.party('company4');
    if (match.group('company2') !== null) return owned(match, company);
    const list = subjectParties(match, match.from);
    return investorClaims(match, list, { rule: 'investor/acquires', score: 0.85, role: 'acquirer', company });
  },
};

const NO_MODIFIER = oneOf('for|in|from|to|as|and|at|with|after|that|which|on|by');
const FURTHER = new RegExp(`^(?: (?!${NO_MODIFIER} )[\\w&'-]{2,20}){1,4} ([\\uE001\\uE003\\uE005][\\uE100-\\uF8FF])`);

/** "buys U.S. defence firm CO": a name read too early only describes the one behind it. */
function objectBehind(match: Match) {
  const hit = FURTHER.exec(match.after.slice(0, 70));
  return hit === null ? null : match.partyAt(match.to + hit[0].length - 2);
}

const DOES = oneOf(
  'completes|completed|closes|closed|announces|announced|launches|launched|makes|made|proposes|proposed|offers|offered|finalizes|finalized|confirms|confirmed',
);
const DID = new RegExp(`${DOES}(?: (?:[\\w-]{1,16}|\\uE006.)){0,5} $`);

/** "INV's acquisition of CO", "INV announced its takeover of CO", "INV launched a $194 million tender offer for CO". */
function owned(match: Match, company: Party | null) {
  const owner = /(?:'s|s')(?: (?:[\w-]{2,16}|\uE006.)){0,3} $/.exec(match.before.slice(-60));
  const verb = DID.exec(match.before.slice(-80));
  const at = owner !== null ? match.from - owner[0].length : verb !== null ? match.from - verb[0].length : -1;
  if (at < 0) return null;
  const list = parsePartiesBefore(match.view, at);
  return investorClaims(match, list, { rule: 'investor/acquires', score: 0.75, role: 'acquirer', company });
}
