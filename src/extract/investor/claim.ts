import type { MoneyMention } from '../../annotate/mention.ts';
import type { Role } from '../../schema/terms.ts';
import type { DealClaim, InvestorClaim, Party } from '../candidate.ts';
import { clauseSubject, type Subject, subjectBefore } from '../clause/subject.ts';
import { oneOf } from '../clause/words.ts';
import { listOfOne, type PartyList, parsePartiesBefore } from '../parties/list.ts';
import type { Match } from '../rule.ts';
import { pointedAt } from './anchor.ts';
import { spelled } from './context.ts';

interface InvestorParts {
  readonly rule: string;
  readonly score: number;
  readonly role: Role;
  /** Where not given, read off the words around. */
  readonly anchor?: DealClaim['anchor'];
  readonly company?: Party | null;
  readonly amount?: MoneyMention | null;
  readonly existing?: boolean | null;
}

/** One claim for each listed party; deal, round and receiver are read off the words around match and list. */
export function investorClaims(match: Match, list: PartyList | null, parts: InvestorParts): InvestorClaim[] {
  if (list === null || list.parties.length === 0) return [];
  const first = list.parties[0]!.at;
  const ahead = match.from <= first;
  const pointed = pointedAt(match, Math.min(match.from, first), Math.max(match.to, list.end), ahead ? match.to : first);

  const given = parts.company === undefined ? pointed.company : parts.company;
  const company = given?.entity != null && match.context.annotations.entities[given.entity]?.kind === 'person' ? null : given;
  return list.parties
    .filter((p) => company?.entity == null || p.party.entity !== company.entity)
    .map((p) => ({
      kind: 'investor',
      rule: parts.rule,
      score: p.kind === 'product' ? parts.score * 0.7 : parts.score,
      span: p.party.span,
      sentence: match.view.sentence.index,
      party: p.party,
      role: parts.role,
      existing: p.existing ?? parts.existing ?? null,
      amount: p.amount ?? (list.parties.length === 1 ? (parts.amount ?? null) : null),
      anchor: parts.anchor === undefined ? pointed.anchor : parts.anchor,
      round: pointed.round,
      company,
    }));
}

/** "made a friendly $450 million offer to", "has entered into an agreement to": words between a subject and what it does. */
const LIGHT_VERB = new RegExp(
  `${oneOf('made|makes|making|entered|signed|reached|struck|inked|launched|submitted|confirmed|announced|unveiled')}(?: into)?(?: [\\w(-]{1,16}| \\(?[\\uE001-\\uE009].\\)?){0,8} ${oneOf('deal|agreement|offer|bid|proposal|plan|plans|talks|contract')} to $`,
);

/** "Foo is making its biggest bet after deciding to ⟨invest⟩": the sentence's subject decides. */
const DECIDING = / (?:after|by|while|when) (?:deciding|agreeing|choosing|opting|committing|planning|offering) to $/;

/** The verb's subject as a list; where its words are no list ("entered a deal to buy"), the one name that is. */
export function subjectParties(match: Match, verb: number): PartyList | null {
  const deciding = DECIDING.exec(match.view.template.slice(Math.max(0, verb - 40), verb));
  const phrase = LIGHT_VERB.exec(match.view.template.slice(Math.max(0, verb - 120), verb));
  const at = phrase === null ? verb : verb - phrase[0].length;
  const list = parsePartiesBefore(match.view, at, { firms: true });
  if (list !== null) return list;
  const subject = deciding === null ? subjectBefore(match.view, at) : clauseSubject(match.view, verb - deciding[0].length);
  return listOfSubject(match, subject);
}

/** A verb's subject as a list of one; null where no name stands there. */
export function listOfSubject(match: Match, subject: Subject | null): PartyList | null {
  if (subject === null || subject.party.entity === null) return null;
  const kind = match.context.annotations.entities[subject.party.entity]?.kind ?? 'unknown';
  return listOfOne(subject.party, kind, subject.at, subject.at + 2);
}

/** Last words before a template position, for a look at what they say. */
export function wordsBefore(match: Match, length: number): string {
  return spelled(match.view, Math.max(0, match.from - length), match.from);
}
