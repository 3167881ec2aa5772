import type { Mention } from '../../annotate/mention.ts';
import type { Party } from '../candidate.ts';
import { partyOf } from '../rule.ts';
import { itemAt, type SentenceView } from '../view/template.ts';
import { oneOf } from './words.ts';

/** Words between a subject and its verb that leave the subject what it is: "has", "said it", "announced today that it". */
const BRIDGE = new Set(
  (
    'has have had will would is was are be been being also today now just recently reportedly successfully already officially since formally quietly said says ' +
    'announced announces announcing confirmed that it they this morning week month on to plans plan looks looking wants set about in talks close seeking trying ' +
    'expects expected agreed agrees aims hopes intends considering nearing preparing ready poised going again only first an additional completed finally which who ' +
    'itself and signed agreement entered into definitive a deal the could may might - said it all of its have: not yet disclosed fully tentatively near for more than'
  ).split(' '),
);

export interface Subject {
  readonly party: Party;
  /** Template position where it begins. */
  readonly at: number;
}

/**
 * Who does what the verb at template position `verb` says: the nearest name or "the company" that only an
 * auxiliary, an adverb or a closed apposition (", a Berlin startup,") parts from it. Null where the subject is a
 * pronoun or a plain noun.
 */
export function subjectBefore(view: SentenceView, verb: number): Subject | null {
  const { template } = view;
  const opening = /([\uE001\uE003\uE005][\uE100-\uF8FF]) ?\((?:which |who )?(?:has |have |just |recently |also |most recently )?$/.exec(
    template.slice(Math.max(0, verb - 40), verb),
  );
  if (opening !== null) return subjectAt(view, Math.max(0, verb - 40) + opening.index); // "CodiumAI (raised $11 million)"
  if (RELATIVE.test(template.slice(Math.max(0, verb - 40), verb))) {
    const head = relativeHead(view, verb);
    if (head !== null) return head;
  }
  if (PRONOUN.test(template.slice(Math.max(0, verb - 40), verb))) return antecedent(view, verb);
  const parties = partiesIn(view, clauseStart(template, verb), verb);
  const nearest = parties.at(-1);
  if (nearest === undefined) return null;
  const gap = template.slice(nearest.at + 2, verb);
  const opener = /^(?:,|\)| -)/.test(gap) ? parties.find((p) => p !== nearest && opensApposition(template, p.at)) : undefined;
  if (opener !== undefined && isBridge(gap.slice(1))) return opener;
  if (!afterPreposition(template, nearest.at) && isBridge(gap)) return nearest;
  for (const candidate of parties) {
    if (afterPreposition(template, candidate.at)) continue;
    const after = template.slice(candidate.at + 2, verb);
    // "Acme, a maker of anvils for Road Runners, has raised": the apposition closes right before the verb
    if (/^(?: (?:of|in|from) \uE004.)?(?: \([^)]{0,60}\))?(?:,| -| \()/.test(after) && closesBefore(after)) return candidate;
    if (candidate === nearest) return null;
  }
  return null;
}

const RELATIVE = new RegExp(
  `(?:^|[ ,])(?:that|which|who)(?: ${oneOf('has|have|had|just|recently|also|already|only', 'previously|once|now|itself|reportedly')}){0,3} $`,
);

/** "Berkshire Grey, a robot maker that just raised": whom a relative clause is about. */
function relativeHead(view: SentenceView, verb: number): Subject | null {
  const parties = partiesIn(view, 0, verb);
  const apposed = parties.filter((p) => /^(?:'s)?(?:,| -)? (?:an?|the|another|its) /.test(view.template.slice(p.at + 2, p.at + 14))).at(-1);
  const direct = parties.filter((p) => /^,? (?:that|which|who) /.test(view.template.slice(p.at + 2, p.at + 10))).at(-1);
  return direct ?? apposed ?? null;
}

function subjectAt(view: SentenceView, at: number): Subject | null {
  const item = itemAt(view, at);
  const party = item === null ? null : partyOf(item);
  return party === null ? null : { party, at };
}

const PRONOUN = new RegExp(
  `(?:^|[ ,"])${oneOf("it|they|we|it's|they've|we've|he|she")}(?: ${oneOf('has|have|had|is|was|are|also|already|just|now|recently|will', 'would|successfully|only')}){0,3} $`,
);

/** "While Acme is only coming out of stealth, it has already raised": the sentence's first party, where there is one. */
function antecedent(view: SentenceView, verb: number): Subject | null {
  return partiesIn(view, 0, verb).find((p) => !afterPreposition(view.template, p.at)) ?? null;
}

/** The subject of the clause that holds `at`, whatever verb follows it: for rules that hang on a noun. */
export function clauseSubject(view: SentenceView, at: number): Subject | null {
  const near = subjectBefore(view, at);
  if (near !== null) return near;
  const free = partiesIn(view, clauseStart(view.template, at), at).filter((p) => !afterPreposition(view.template, p.at));
  // "Ather's filing comes as Ola has gone public": an owner is no subject where there is another
  return free.find((p) => !/^'s? /.test(view.template.slice(p.at + 2, p.at + 5))) ?? free[0] ?? null;
}

const DESCRIBES = new RegExp(
  `^(?: (?:of|in|from) \\uE004.)?(?: \\([^)]{0,60}\\))?(?:,| -| \\() ?${oneOf('a|an|the|one|which|whose|who|formerly|known|based', 'founded|best|maker|developer|operator|provider|backed|headquartered|owned|led')} |` +
    // "DoorDash, ⟨the Oslo-based service⟩ backed by Foo,"
    `^, \\uE00A. ${oneOf('backed|owned|led|run|controlled|founded|based|that|which|known|behind')} `,
);

/** "Acme, a health service backed by Foo": a name that a description in commas follows. */
function opensApposition(template: string, at: number): boolean {
  return !afterPreposition(template, at) && DESCRIBES.test(template.slice(at + 2, at + 90));
}

const PERSONS_OWN = new RegExp(
  `^ ${oneOf('co-?founder|founder|ceo|chief|alum|veteran|exec|executive|boss|chairman')}s?'s? |` +
    `^ ${oneOf('report|filing|survey|study|story|article')}s?(?: on| in| from| by| last|,)? `,
);
/** "HONG KONG (Reuters) -": where the report was written. */
const DATELINE = /^(?:, [\w. \uE000-\uF8FF]{0,16})? ?\([^)]{2,16}\) ?-/;
/** "Abu Dhabi-listed", "Foo-backed": the name only describes. */
const MODIFIES = /^-(?:backed|based|listed|owned|led|headquartered|born|founded|controlled|style|focused)\b/;

/** Every name or company reference between two template positions, places aside. */
export function partiesIn(view: SentenceView, from: number, to: number): Subject[] {
  const out: Subject[] = [];
  for (let at = from; at < to; at++) {
    const item = itemAt(view, at);
    if (item === null) continue;
    // "(Reuters)" and "told TechCrunch" are the outlet, not a party
    const behind = view.template.slice(at + 2, at + 40);
    const aside =
      /(?:\(|\btold |\btells )$/.test(view.template.slice(Math.max(0, at - 6), at)) || DATELINE.test(behind) || MODIFIES.test(behind);
    // "PayPal founder's photo site gets": the founder's, not PayPal's
    const owned = PERSONS_OWN.test(behind);
    const party = isParty(item) && !aside && !owned ? partyOf(item) : null;
    if (party !== null) out.push({ party, at });
    at++;
  }
  return out;
}

function isParty(item: Mention): boolean {
  return item.layer === 'reference' || (item.layer === 'name' && item.value.kind !== 'place');
}

/** "Corvane Corp. CRV.N said": the sign under which shares are traded. */
const TICKER = /^[a-z]{1,5}\.[a-z]{1,3}$/;

function isBridge(gap: string): boolean {
  const words = gap.replace(/[\uE000-\uF8FF]/g, '').split(/[ ,]+/);
  return !gap.includes(', and') && words.every((w) => w === '' || BRIDGE.has(w) || TICKER.test(w) || (w.endsWith('ly') && w.length > 3));
}

function closesBefore(after: string): boolean {
  const close = Math.max(after.lastIndexOf(', '), after.lastIndexOf(') '), after.lastIndexOf(' - '));
  if (close < 0) return false;
  return isBridge(after.slice(close + 2));
}

const CLAUSE_MARKS = ['; ', ': ', '" ', ' while ', ' but ', ' although ', ' because '];

/** Start of the clause that holds `at`: after a semicolon, a colon, a quotation's end or "while", "but". */
export function clauseStart(template: string, at: number): number {
  let start = 0;
  for (const mark of CLAUSE_MARKS) {
    const hit = template.lastIndexOf(mark, at - mark.length);
    if (hit >= 0 && hit + mark.length > start) start = hit + mark.length;
  }
  return start;
}

/** End of the clause that holds `at`. */
export function clauseEnd(template: string, at: number): number {
  let end = template.length;
  for (const mark of CLAUSE_MARKS) {
    const hit = template.indexOf(mark, at);
    if (hit >= 0 && hit < end) end = hit;
  }
  return end;
}

const PREPOSITION = new RegExp(
  `(?:^| )${oneOf('of|for|from|by|with|in|at|into|like|including|against|between|via|than|through|under|over', 'backed|owned|behind|within|inside|around')}(?: the| a| an)?(?: [\\w-]{1,20}){0,2} $`,
);

function afterPreposition(template: string, at: number): boolean {
  if (/\b(?:shares|stock|investors|founders|owners) (?:in|of) $/.test(template.slice(Math.max(0, at - 14), at))) return false;
  return PREPOSITION.test(template.slice(Math.max(0, at - 60), at));
}
