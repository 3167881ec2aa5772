import type { MoneyMention } from '../../annotate/mention.ts';
import { oneOf } from '../clause/words.ts';
import type { SentenceView } from '../view/template.ts';
import { afterName } from './after-name.ts';
import { headFrom } from './head.ts';
import { note, type Said } from './said.ts';
import { separatorAt } from './separator.ts';
import { bracketEnd, hyphenated, isLetter, possessiveEnd, skipSuffix, type Token, tokenAt } from './token.ts';
import {
  ARM_NOUNS,
  DETERMINERS,
  EXISTING,
  FIRM_NOUNS,
  FRESH,
  GROUP_NOUNS,
  INTRODUCE,
  INVESTOR_NOUNS,
  MANAGED,
  mayModify,
  SINGULAR_NOUNS,
  SOURCE_NOUNS,
  TITLES,
  UNNAMED,
} from './words.ts';

/** One member of a list with the words around it: "London-based REV Partners, a fund that …", or a group without names. */
export interface Element {
  readonly head: Token | null;
  /** Template position behind it. */
  readonly end: number;
  /** What its own words say of all names from here on (`group`) or of this name alone (`one`). */
  readonly scope: 'group' | 'one' | null;
  readonly existing: boolean | null;
  /** What brackets or an apposition behind the name say of it. */
  readonly after: boolean | null;
  /** "- all new backers -": holds for the names of the group so far. */
  readonly forAll: boolean | null;
  readonly amount: MoneyMention | null;
  /** Unnamed members: "others", "several angels". */
  readonly open: boolean;
  readonly angels: boolean | null;
  /** Words behind it belong to another clause; nothing goes on. */
  readonly last: boolean;
}

export interface ElementOptions {
  /** Whether a person's firm is meant where both are named. */
  readonly firms: boolean;
  /** Template position beyond which nothing is read. */
  readonly limit: number;
  /** The list's first element, right behind "by" or "from": no word there can be a verb. */
  readonly opening: boolean;
}

const LONGEST = 14;
const ALSO_INVESTOR = new RegExp(
  `^ and (?:${oneOf('existing|previous|returning|current|longtime|early')} )?(?:investor|backer|shareholder) (?=(?:\\w{2,4} )?[\\uE001-\\uE003\\uE005])`,
);
const OF_THEM = new Set(['they', 'these', 'those', 'who', 'which']);
const INCLUDES = new Set(['include', 'includes', 'included']);

/** Reads one element from a template position. Null where the words there open none. */
export function elementAt(view: SentenceView, from: number, options: ElementOptions): Element | null {
  const said: Said = { pending: null, scope: null, existing: null, group: false, mixed: false, angels: null };
  const { template } = view;
  let at = from;
  let previous = '';
  for (let n = 0; n < LONGEST; n++) {
    const token = tokenAt(view, at);
    if (token.kind === 'item') {
      const { item } = token;
      if (item?.layer === 'round') {
        const next = tokenAt(view, token.end);
        if (!INVESTOR_NOUNS.has(next.text) && !SINGULAR_NOUNS.has(next.text)) return null;
        said.pending = true;
      } else if (item?.layer === 'reference') {
        const possessive = possessiveEnd(template, token.end);
        // "the local conglomerate and existing investor Foo": two descriptions of one
        const both = possessive < 0 ? ALSO_INVESTOR.exec(template.slice(token.end, token.end + 50)) : null;
        if (both !== null) {
          at = token.end + ' and'.length;
          continue;
        }
        if (possessive < 0 && tokenAt(view, token.end).item?.layer !== 'name') return null;
        at = possessive < 0 ? token.end : possessive;
        continue;
      } else if (item?.layer !== 'name') return null;
      else if (item.value.kind !== 'place' && !hyphenated(template, token.end)) return named(view, token, said, options);
      at = skipSuffix(view, token.end);
      previous = '';
      continue;
    }
    if (token.kind !== 'word') {
      // "prominent funds (Foo, Bar) and angels"
      if (said.group && token.text === '(' && tokenAt(view, token.end).item?.layer === 'name') {
        at = token.end;
        continue;
      }
      const colon = token.text === ':' || (token.text === '-' && !isLetter(template.charCodeAt(token.end)));
      if (said.group && (colon || (token.text === ',' && introduces(view, token.end)))) {
        at = token.end;
        continue;
      }
      const nameNext = tokenAt(view, token.end).item?.layer === 'name';
      const apposed = SINGULAR_NOUNS.has(previous) || (FIRM_NOUNS.has(previous) && isDefinite(view, from));
      if ((token.text === '"' && n === 0) || (token.text === ',' && apposed && nameNext)) {
        at = token.end;
        continue;
      }
      // "private equity (PE) firm Foo"
      const short = token.text === '(' && previous !== '' ? bracketEnd(template, token.at, 8) : -1;
      if (short > 0 && tokenAt(view, short).kind === 'word') {
        at = short;
        continue;
      }
      if (token.text === '-' && n === 0) return null;
      break;
    }
    const word = token.text;
    // "all its existing investors - they include Foo and Bar -"
    if (said.group && OF_THEM.has(word) && INCLUDES.has(tokenAt(view, token.end).text)) {
      at = tokenAt(view, token.end).end;
      continue;
    }
    if (word === "who's" && tokenAt(view, token.end).text === 'who') {
      said.group = true;
      at = tokenAt(view, token.end).end;
      continue;
    }
    if (!goesOn(view, token, previous, said) && !(options.opening && /(?:ing|ed)$/.test(word))) {
      if (UNNAMED.has(previous) && (word === 'of' || word === 'from' || word === 'at'))
        return { ...nameless(said, at), open: true, last: true };
      break;
    }
    previous = word;
    at = word === 'such' ? tokenAt(view, token.end).end : token.end;
  }
  // "a family office, Foo, Bar": an unnamed member among named ones
  const unnamed = previous !== '' && at > from && DETERMINERS.has(tokenAt(view, from).text) && separatorAt(view, at) !== null;
  return said.group || unnamed ? nameless(said, at) : null;
}

/** The element of a name: what it means, and what stands behind it. */
function named(view: SentenceView, first: Token, said: Said, options: ElementOptions): Element | null {
  const found = headFrom(view, first, said, options.firms);
  if (found === null) return null;
  // "Foo's industry partners: Bar, Baz": the names come behind the colon
  if (found.head === null) return elementAt(view, found.end, { ...options, opening: true });
  const behind = afterName(view, found.end, options.limit);
  const own = said.scope ?? (said.pending === true ? 'one' : null);
  return {
    head: found.head,
    end: behind.end,
    scope: own,
    existing: said.scope === null ? said.pending : said.existing,
    after: behind.existing,
    forAll: behind.forAll,
    amount: behind.amount,
    open: false,
    angels: said.angels,
    last: behind.last,
  };
}

function nameless(said: Said, end: number): Element {
  return {
    head: null,
    end,
    scope: said.scope,
    existing: said.existing,
    after: null,
    forAll: null,
    amount: null,
    open: true,
    angels: said.angels,
    last: false,
  };
}

/** Whether a word may stand before the element's name; takes note of what it says. */
function goesOn(view: SentenceView, token: Token, previous: string, said: Said): boolean {
  const word = token.text;
  if (note(word, previous, said)) return true;
  if (INTRODUCE.has(word)) return said.group || previous === '';
  if (word === 'such') return said.group && tokenAt(view, token.end).text === 'as';
  if (word === 'of') return ARM_NOUNS.has(previous) || SOURCE_NOUNS.has(previous);
  if (word === 'from') return SOURCE_NOUNS.has(previous);
  if (word === 'by') return MANAGED.has(previous) || SOURCE_NOUNS.has(previous);
  if (word === 'with') return MANAGED.has(previous);
  if ((word === 'and' || word === 'or') && isAge(previous) && isAge(tokenAt(view, token.end).text)) {
    said.mixed = true;
    return true;
  }
  if (word === 'and')
    return (
      (TITLES.has(previous) && TITLES.has(tokenAt(view, token.end).text)) ||
      (previous !== '' && leadsToFirm(view, token.end, FIRM_NOUNS.has(previous)))
    );
  if (word === 'its' || word === 'both' || DETERMINERS.has(word) || MANAGED.has(word)) return true;
  return mayModify(word);
}

function isAge(word: string): boolean {
  return EXISTING.has(word) || FRESH.has(word);
}

/** "led by UAE-based lender, Foo", "the Nordic fund, Foo"; but "a Nordic fund, Foo" are two, the first unnamed. */
function isDefinite(view: SentenceView, from: number): boolean {
  const { text } = tokenAt(view, from);
  return text === 'the' || (text !== 'another' && !DETERMINERS.has(text));
}

/** "hedge fund and ⟨investment firm Foo⟩", "oil and ⟨gas companies Foo⟩": the second half of what describes the names. */
function leadsToFirm(view: SentenceView, from: number, one: boolean): boolean {
  let at = from;
  let firm = false;
  for (let n = 0; n < 5; n++) {
    const token = tokenAt(view, at);
    if (token.kind === 'item') return firm && token.item?.layer === 'name';
    if (token.kind !== 'word' || !mayModify(token.text) || DETERMINERS.has(token.text)) return false;
    firm = GROUP_NOUNS.has(token.text) || (one && FIRM_NOUNS.has(token.text));
    at = token.end;
  }
  return false;
}

function introduces(view: SentenceView, at: number): boolean {
  const { text } = tokenAt(view, at);
  return INTRODUCE.has(text) || text === 'such';
}
