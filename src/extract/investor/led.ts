import { clauseSubject } from '../clause/subject.ts';
import { oneOf } from '../clause/words.ts';
import { type PartyList, parsePartiesBefore, parsePartiesForward } from '../parties/list.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { investorClaims, listOfSubject } from './claim.ts';
import { spelled } from './context.ts';
import { roleOfLed } from './role-words.ts';

/** "INV led the round", "INV leads $6M round in CO", "INV and INV co-led": whoever is the verb's subject heads the round. */
export const led: SentenceRule = {
  id: 'investor/led',
  triggers: ['led', 'lead', 'spearhead', 'headed', 'anchor', 'fronted'],
  patterns: [
    "(?:co-?)?(?:led|leads|lead|leading|spearheaded|spearheads|spearheading|headed|anchored|anchors|anchoring|fronted)(?! by)(?: (?!by |to |with |from |that |which |the company )(?:{X}'s?|{L}'s?|{D}|[\\w'$-]{1,20},?)){0,6}? (?<object>{R}|{M}|round|financing|funding|investment|raise|fundraise|deal|transaction|offering|ipo|loan|bond|facility|tranche|extension)",
    '(?<alone>co-?led|co-?leading|co-?lead|leading)(?=[,.;]| and |$)',
  ],
  apply(match) {
    const relative = /,? (?:which|who|that)(?: (?:also|had|has|previously|recently|is|are|was|will|co|to)){0,2} $/.exec(
      match.before.slice(-40),
    );
    if (relative !== null) return relativeClaims(match, relative[0]);
    if (match.group('alone') === 'leading' && !/\bwith [^,;]{0,40}$/.test(match.before)) return null;
    const list = parsePartiesBefore(match.view, match.from, { firms: true }) ?? leadingSubject(match);
    const role = match.group('alone') === null ? (roleOfLed(spelled(match.view, match.from, match.to))?.role ?? 'lead') : 'lead';
    // "led its last round in 2017"; its latest would be the news
    const before = /\b(?:its|their|'s) (?:last|previous|prior|earlier) /.test(match.text);
    const parts = { rule: 'investor/led', score: 0.9, role, ...(before ? { anchor: 'earlier' as const } : {}) };
    return [...investorClaims(match, list, parts), ...investorClaims(match, coLeads(match), parts)];
  },
};

/** "Foo looks to payments after ⟨leading⟩ a $13M round": the sentence's subject led. */
function leadingSubject(match: Match): PartyList | null {
  if (!/^(?:co-?)?leading/.test(match.text) || !/ (?:after|by|when|while) $/.test(match.before.slice(-8))) return null;
  return listOfSubject(match, clauseSubject(match.view, match.from));
}

const HELP = oneOf('contributions?|support|backing|help|investments?|money|funds');
const NO_NAMES = new RegExp(`^(?:[\\w-]{1,14} ){0,2}(?:participation|${HELP} (?:from|by)|others)\\b`);

const TOGETHER = new RegExp(
  `^(?: \\uE008.)?(?: ${oneOf('round|funding|financing|investment')})?(?: (?:for|in|into) [^,;]{1,90}?)?,? (?:together |jointly |along )?with `,
);

/** "Foo co-led the round with Bar and Baz". */
function coLeads(match: Match): PartyList | null {
  const joint = /^co-?(?:led|leads|lead)/.test(match.text) ? TOGETHER.exec(match.after) : null;
  if (joint === null || NO_NAMES.test(match.after.slice(joint[0].length))) return null;
  return parsePartiesForward(match.view, match.to + joint[0].length, { firms: true, joined: false });
}

/** "Foo, which led the round" leads this one; "Foo, which led its seed round" led an earlier one. */
function relativeClaims(match: Match, relative: string) {
  const at = match.from - relative.length;
  const list = parsePartiesBefore(match.view, at, { firms: true, antecedent: true });
  const antecedent = list?.parties.at(-1);
  if (list === null || antecedent === undefined) return null;
  const earlier =
    match.layer('object', 'round') !== null || /\b(?:its|their|last|previous|first|earlier|prior|initial|seed)\b/.test(match.text);
  const one = { ...list, parties: [antecedent], end: match.to };
  const role = roleOfLed(spelled(match.view, match.from, match.to))?.role ?? 'lead';
  return investorClaims(match, one, { rule: 'investor/led', score: 0.8, role, ...(earlier ? { anchor: 'earlier' as const } : {}) });
}
