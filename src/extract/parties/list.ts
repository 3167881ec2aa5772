import type { MoneyMention, NameKind, NameMention } from '../../annotate/mention.ts';
import type { Party } from '../candidate.ts';
import { partyOf } from '../rule.ts';
import type { SentenceView } from '../view/template.ts';
import { type Element, elementAt } from './element.ts';
import { separatorAt } from './separator.ts';
import { tokenAt } from './token.ts';
import { CLAUSE_VERBS } from './words.ts';

export interface ListedParty {
  readonly party: Party;
  readonly kind: NameKind;
  /** What the words say: an existing investor, a new one, or nothing. */
  readonly existing: boolean | null;
  /** The party's own share of the money, "Foo ($5 million)". */
  readonly amount: MoneyMention | null;
  /** Template position of its name. */
  readonly at: number;
}

export interface PartyList {
  readonly parties: readonly ListedParty[];
  /** The list names not all: "among others", "and several angels". */
  readonly open: boolean;
  /** Flag of the group that the list ends in: "existing investors also participated, including …". */
  readonly existing: boolean | null;
  /** Template position behind the list. */
  readonly end: number;
}

/** One party as a list, for what follows from a subject or a suitor as it does from a list. */
export function listOfOne(party: Party, kind: NameKind, at: number, end: number): PartyList {
  return { parties: [{ party, kind, existing: null, amount: null, at }], open: false, existing: null, end };
}

export interface ListOptions {
  /** Whether "alongside", "as well as" and their like go on with the list; they do unless told. */
  readonly joined?: boolean;
  /** Whether a person's firm is meant where both are named: "Dan Levine of Accel". */
  readonly firms?: boolean;
  /** Flag of the group that the list stands in from its start. */
  readonly existing?: boolean | null;
  /** The verb stands in a relative clause: its subject may lie behind any preposition. */
  readonly antecedent?: boolean;
  /** Template position of the verb whose subject the list is; nothing is read beyond it. */
  readonly verb?: number;
}

/** Names listed from a template position on, with their modifiers, appositions and group words. */
export function parsePartiesForward(view: SentenceView, from: number, options: ListOptions = {}): PartyList {
  const parties: { party: Party; kind: NameKind; existing: boolean | null; amount: MoneyMention | null; at: number }[] = [];
  const limit = options.verb ?? view.template.length;
  let flag = options.existing ?? null;
  let groupStart = 0;
  let open = false;
  let end = from;
  let at = from;
  let separator = '';
  for (let n = 0; n < 80; n++) {
    const element: Element | null = elementAt(view, at, {
      firms: options.firms ?? false,
      limit,
      opening: n === 0 && options.verb === undefined,
    });
    if (element === null || element.end > limit) break;
    if (element.head === null && !introducesMore(view, element) && n === 0 && options.verb === undefined && element.last) break;
    if (element.head !== null && options.verb === undefined && opensClause(view, element.end, separator, parties.length)) break;
    if (element.scope === 'group') {
      flag = element.existing;
      groupStart = parties.length;
    }
    open ||= element.open;
    if (element.head !== null) {
      const item = element.head.item as NameMention;
      const existing = element.after ?? (element.scope === 'one' ? element.existing : flag);
      parties.push({ party: partyOf(item)!, kind: item.value.kind, existing, amount: element.amount, at: element.head.at });
      if (element.forAll !== null) for (const p of parties.slice(groupStart)) p.existing = element.forAll;
    }
    end = element.end;
    if (element.last) break;
    const next = separatorAt(view, end);
    if (next === null || next.end > limit) break;
    if (next.open) {
      open = true;
      end = next.end;
      break;
    }
    if (next.joiner && options.joined === false) break;
    separator = next.text;
    at = next.end;
  }
  return { parties, open, existing: flag, end };
}

function introducesMore(view: SentenceView, element: Element): boolean {
  return separatorAt(view, element.end) !== null;
}

const ACTS = /^(?:said|says|also|joined|participated|invested|raised|announced|plans|told|confirmed|contributed|took|has|have)$/;

/** Whether the verb behind a name makes it the subject of a new clause: "led by Foo, Acme said", "led by Foo, and Bar also joined". */
function opensClause(view: SentenceView, end: number, separator: string, before: number): boolean {
  if (separator === '') return false;
  const verb = tokenAt(view, end);
  if (verb.kind !== 'word' || !CLAUSE_VERBS.has(verb.text)) return false;
  if (separator === 'and') return ACTS.test(verb.text);
  return separator === ', and' ? before === 1 || ACTS.test(verb.text) : true;
}

const BRIDGE = new Set(
  'also just recently today both all each have has had are is will were was too then again , - reportedly either since recently similarly likewise separately plan plans to agreed agree is said expected set ready prepared being poised may could might likely looking willing close in talks considering separately offers offered bids bid nears wants seeks seeking aims now formally reportedly certain'.split(
    ' ',
  ),
);

const LONGEST_SUBJECT = 600;

/** The names that are the subject of the verb at a template position: "Existing investors X and Y, and Z, also ⟨participated⟩". */
export function parsePartiesBefore(view: SentenceView, verb: number, options: Omit<ListOptions, 'verb'> = {}): PartyList | null {
  // a longer subject than this is none; the bound keeps many verbs in one long sentence cheap
  let from = verb > LONGEST_SUBJECT ? view.template.indexOf(' ', verb - LONGEST_SUBJECT) : 0;
  for (let n = 0; n < 60 && from < verb; n++) {
    const list = parsePartiesForward(view, from, { ...options, verb });
    if ((list.parties.length > 0 || list.open) && bridges(view, list.end, verb))
      return complement(view, from) && options.antecedent !== true ? rest(list) : list;
    from = Math.max(list.end, tokenAt(view, Math.max(from, list.end)).end);
  }
  return null;
}

/** A list without its first name, null where that was the only one. */
function rest(list: PartyList): PartyList | null {
  return list.parties.length < 2 ? null : { ...list, parties: list.parties.slice(1) };
}

/** Whether a list that begins here hangs on a preposition, "the editor of Foo": it is not the subject then. */
function complement(view: SentenceView, from: number): boolean {
  return /(?:^| )(?:of|at|for|by)(?: the)? ?$/.test(view.template.slice(Math.max(0, from - 12), from));
}

function bridges(view: SentenceView, from: number, verb: number): boolean {
  let at = from;
  for (let n = 0; n < 6; n++) {
    const token = tokenAt(view, at);
    if (token.at >= verb) return true;
    if (!BRIDGE.has(token.text) || token.kind === 'item') return false;
    at = token.end;
  }
  return false;
}
