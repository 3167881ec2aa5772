import type { MoneyMention, NameMention } from '../../annotate/mention.ts';
import type { SentenceView } from '../view/template.ts';
import { afterName } from './after-name.ts';
import { isLetter, type Token, tokenAt } from './token.ts';
import {
  ARM_NOUNS,
  DETERMINERS,
  EXISTING,
  FIRM_NAME,
  FRESH,
  GROUP_NOUNS,
  INTRODUCE,
  INVESTOR_NOUNS,
  MANAGED,
  mayModify,
  SINGULAR_NOUNS,
  SOURCE_NOUNS,
  STOP,
  TITLES,
  UNNAMED,
  VEHICLE,
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

/** What the words before a name have said so far. */
interface Said {
  pending: boolean | null;
  scope: 'group' | 'one' | null;
  existing: boolean | null;
  group: boolean;
  angels: boolean | null;
}

const LONGEST = 14;
/** "Foo's venture fund, Bar": the name behind the comma is the vehicle's own. */
const OWN_VEHICLE = new Set(['fund', 'arm', 'vehicle', 'unit', 'subsidiary']);
/** "nbad.ad", as wire services put it behind a name. */
const TICKER = /^[a-z0-9]{1,8}\.[a-z]{1,2}$/;

/** Reads one element from a template position. Null where the words there open none. */
export function elementAt(view: SentenceView, from: number, options: ElementOptions): Element | null {
  const said: Said = { pending: null, scope: null, existing: null, group: false, angels: null };
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
        if (possessive < 0 && tokenAt(view, token.end).item?.layer !== 'name') return null;
        at = possessive < 0 ? token.end : possessive;
        continue;
      } else if (item?.layer !== 'name') return null;
      else if (item.value.kind !== 'place' && !hyphenated(template, token.end)) return chain(view, token, said, options);
      at = skipSuffix(view, token.end);
      previous = '';
      continue;
    }
    if (token.kind !== 'word') {
      const colon = token.text === ':' || (token.text === '-' && !isLetter(template.charCodeAt(token.end)));
      if (said.group && (colon || (token.text === ',' && introduces(view, token.end)))) {
        at = token.end;
        continue;
      }
      const named = tokenAt(view, token.end).item?.layer === 'name';
      if ((token.text === '"' && n === 0) || (token.text === ',' && SINGULAR_NOUNS.has(previous) && named)) {
        at = token.end;
        continue;
      }
      if (token.text === '-' && n === 0) return null;
      break;
    }
    const word = token.text;
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
  const unnamed = previous !== '' && at > from && DETERMINERS.has(tokenAt(view, from).text) && /^[,;]|^and$/.test(tokenAt(view, at).text);
  return said.group || unnamed ? nameless(said, at) : null;
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
  if (word === 'and') return TITLES.has(previous) && TITLES.has(tokenAt(view, token.end).text);
  if (word === 'its' || word === 'both' || DETERMINERS.has(word) || MANAGED.has(word)) return true;
  return mayModify(word);
}

/** Notes "existing", "new" and the nouns they belong to; true where the word is one of those. */
function note(word: string, previous: string, said: Said): boolean {
  if (EXISTING.has(word)) said.pending = true;
  else if (FRESH.has(word)) said.pending = false;
  if (word === 'insiders' || word === 'insider') said.pending = true;
  if (GROUP_NOUNS.has(word)) {
    said.group = true;
    if (INVESTOR_NOUNS.has(word) || said.pending !== null) {
      said.scope = 'group';
      said.existing = said.pending;
      said.pending = null;
    }
    if (INVESTOR_NOUNS.has(word) || word === 'founders' || word === 'individuals' || word === 'executives' || word === 'operators')
      said.angels =
        word === 'angels' || previous === 'angel' || previous === 'individual' || !INVESTOR_NOUNS.has(word) || word === 'individuals';
    return true;
  }
  if (SINGULAR_NOUNS.has(word)) {
    said.scope = 'one';
    said.existing = said.pending;
    return true;
  }
  return EXISTING.has(word) || FRESH.has(word);
}

/** From the first name of an element to the one it means: "Google's GV", "Dropbox founder Drew Houston", "Dan Levine of Accel". */
function chain(view: SentenceView, first: Token, said: Said, options: ElementOptions): Element | null {
  const { template } = view;
  let head = first;
  let at = first.end;
  for (let n = 0; n < 6; n++) {
    const possessive = possessiveEnd(template, at);
    if (possessive >= 0) {
      const next = nameAfter(view, possessive, said);
      if (next === null) {
        const intro = introEnd(view, possessive);
        if (intro >= 0) return elementAt(view, intro, { ...options, opening: true });
        const end = vehicleEnd(view, possessive);
        if (end < 0) return null;
        at = end;
        break;
      }
      // "Lightspeed's Guru Chahal": the partner stands for the firm
      if (!(isPerson(next) && !isPerson(head)) || said.angels === true) head = next;
      at = next.end;
      continue;
    }
    if (hyphenated(template, at)) {
      const next = nameAfter(view, skipSuffix(view, at), said);
      if (next === null) return null;
      head = next;
      at = next.end;
      continue;
    }
    const ticker = tokenAt(view, at);
    if (TICKER.test(ticker.text)) at = ticker.end;
    const slash = tokenAt(view, at);
    const other = slash.text === '/' ? tokenAt(view, slash.end) : null;
    if (other?.item?.layer === 'name') {
      head = other;
      at = other.end;
      continue;
    }
    const token = tokenAt(view, at);
    if (token.kind !== 'word') break;
    const affiliation = affiliated(view, head, token, options.firms && said.angels !== true);
    if (affiliation !== null) {
      head = affiliation.head;
      at = affiliation.end;
      continue;
    }
    if (token.text === 'via' || token.text === 'through') {
      at = vehicleClause(view, token.end);
      break;
    }
    const next = token.text === 'and' ? null : nameAfter(view, at, said);
    if (next === null) break;
    head = next;
    at = next.end;
  }
  const behind = afterName(view, at, options.limit);
  const own = said.scope ?? (said.pending === true ? 'one' : null);
  return {
    head,
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

/** The name that a few modifying words lead to, notes taken; null where something else comes first. */
function nameAfter(view: SentenceView, from: number, said: Said): Token | null {
  const trial: Said = { ...said };
  let at = from;
  let previous = '';
  for (let n = 0; n < 8; n++) {
    const token = tokenAt(view, at);
    if (token.kind === 'item') {
      if (token.item?.layer !== 'name') return null;
      if (token.item.value.kind === 'place' || (hyphenated(view.template, token.end) && n > 0)) {
        at = skipSuffix(view, token.end);
        continue;
      }
      if (n === 0 && from === token.at) return null;
      Object.assign(said, trial);
      return token;
    }
    const appositive = token.text === ',' && (SINGULAR_NOUNS.has(previous) || OWN_VEHICLE.has(previous)) && tokenAt(view, token.end).item?.layer === 'name';
    if (!appositive) {
      const joint = token.text === 'and' && TITLES.has(previous) && TITLES.has(tokenAt(view, token.end).text);
      if (token.kind !== 'word' || !(note(token.text, previous, trial) || joint || mayModify(token.text)) || token.text === 'including')
        return null;
    }
    previous = token.text;
    at = token.end;
  }
  return null;
}

/** "Dan Levine of Accel": the firm where it is one; "Neha Narkhede from Confluent": the person; "Fund by Manager": the fund. */
function affiliated(view: SentenceView, head: Token, word: Token, firms: boolean): { head: Token; end: number } | null {
  if (!['of', 'from', 'at', 'by', 'with'].includes(word.text)) return null;
  let next = tokenAt(view, word.end);
  if (next.text === 'the') next = tokenAt(view, next.end);
  if (next.item?.layer !== 'name') return null;
  if (next.item.value.kind === 'place') return word.text === 'of' ? { head, end: next.end } : null;
  if (word.text === 'by') return /\bfund\b/i.test(nameOf(head)) ? { head, end: next.end } : null;
  if (word.text === 'with') return isPerson(head) && !isPerson(next) ? { head, end: next.end } : null;
  if (isPerson(next) || (!isPerson(head) && word.text === 'from')) return null;
  if (!isPerson(head)) return null;
  return { head: firms || FIRM_NAME.test(nameOf(next)) ? next : head, end: next.end };
}

function nameOf(token: Token): string {
  return (token.item as NameMention).value.name;
}

export function isPerson(token: Token): boolean {
  return token.item?.layer === 'name' && token.item.value.kind === 'person';
}

/** End of "'s" or "'" at a position, -1 where none stands there. */
function possessiveEnd(template: string, at: number): number {
  if (template.charAt(at) !== "'") return -1;
  if (template.charAt(at + 1) === 's' && !isLetter(template.charCodeAt(at + 2))) return at + 2;
  return template.charAt(at + 1) === ' ' ? at + 1 : -1;
}

/** "Foo's venture arm" without a name of the arm's own: the words' end, -1 where they say something else. */
function vehicleEnd(view: SentenceView, from: number): number {
  let at = from;
  for (let n = 0; n < 4; n++) {
    const token = tokenAt(view, at);
    if (token.kind !== 'word' || !VEHICLE.has(token.text)) return n === 0 ? -1 : at;
    at = token.end;
  }
  return at;
}

/** "Foo's industry partners: Bar, Baz": the position behind the colon or dash, -1 where the words introduce nobody. */
function introEnd(view: SentenceView, from: number): number {
  let at = from;
  let previous = '';
  for (let n = 0; n < 6; n++) {
    const token = tokenAt(view, at);
    if (token.text === ':' || (token.text === '-' && view.template.charAt(token.end) === ' '))
      return GROUP_NOUNS.has(previous) ? token.end : -1;
    if (token.kind !== 'word' || !(mayModify(token.text) || GROUP_NOUNS.has(token.text))) return -1;
    previous = token.text;
    at = token.end;
  }
  return -1;
}

/** Skips "its Growth Fund Large Venture" behind "via". */
function vehicleClause(view: SentenceView, from: number): number {
  let at = from;
  for (let n = 0; n < 8; n++) {
    const token = tokenAt(view, at);
    if (token.kind === 'end' || token.kind === 'mark' || token.text === 'and' || STOP.has(token.text.replace('its', ''))) return at;
    at = possessiveEnd(view.template, token.end) < 0 ? token.end : possessiveEnd(view.template, token.end);
  }
  return at;
}

/** "London-based", "Temasek-backed": a hyphen right behind the mention, then a word. */
function hyphenated(template: string, at: number): boolean {
  return template.charAt(at) === '-' && isLetter(template.charCodeAt(at + 1));
}

function skipSuffix(view: SentenceView, at: number): number {
  const possessive = possessiveEnd(view.template, at);
  if (possessive >= 0) return possessive;
  return hyphenated(view.template, at) ? tokenAt(view, at + 1).end : at;
}

function introduces(view: SentenceView, at: number): boolean {
  const { text } = tokenAt(view, at);
  return INTRODUCE.has(text) || text === 'such';
}
