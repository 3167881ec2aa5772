import type { NameMention } from '../../annotate/mention.ts';
import type { SentenceView } from '../view/template.ts';
import { note, type Said } from './said.ts';
import { hyphenated, possessiveEnd, skipSuffix, type Token, tokenAt } from './token.ts';
import { FIRM_NAME, GROUP_NOUNS, mayModify, SINGULAR_NOUNS, STOP, TITLES, VEHICLE } from './words.ts';

/** The name that an element means, and the position behind it; without a name, where the names that it introduces begin. */
export interface Head {
  readonly head: Token | null;
  readonly end: number;
}

/** Nouns that say whose maker, owner or head is meant, where no name of theirs follows. */
const KNOWN_BY = new Set('maker creator founder founders co-founder cofounder owner parent ceo chairman boss alumni alums'.split(' '));
/** "Foo's venture fund, Bar": the name behind the comma is the vehicle's own. */
const OWN_VEHICLE = new Set(['fund', 'arm', 'vehicle', 'unit', 'subsidiary']);
/** "nbad.ad", as wire services put it behind a name. */
const TICKER = /^[a-z0-9]{1,8}\.[a-z]{1,2}$/;

/** From the first name of an element to the one it means: "Google's GV", "Dropbox founder Drew Houston", "Dan Levine of Accel". */
export function headFrom(view: SentenceView, first: Token, said: Said, firms: boolean): Head | null {
  const { template } = view;
  let head = first;
  let at = first.end;
  for (let n = 0; n < 6; n++) {
    const possessive = possessiveEnd(template, at);
    if (possessive >= 0) {
      const next = nameAfter(view, possessive, said);
      if (next === null) {
        const intro = introEnd(view, possessive);
        if (intro >= 0) return { head: null, end: intro };
        const end = vehicleEnd(view, possessive);
        if (end < 0) return null;
        at = end;
        break;
      }
      // "Lightspeed's Guru Chahal": the partner stands for the firm
      if (!(looksPersonal(next) && !isPerson(head)) || said.angels === true) head = next;
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
    const affiliation = affiliated(view, head, token, firms && said.angels !== true);
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
    // "from Homebrew maker to build": somebody unnamed, known by the name
    if (next === null && KNOWN_BY.has(token.text)) return null;
    if (next === null) break;
    head = next;
    at = next.end;
  }
  return { head, end: at };
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
    const appositive =
      token.text === ',' && (SINGULAR_NOUNS.has(previous) || OWN_VEHICLE.has(previous)) && tokenAt(view, token.end).item?.layer === 'name';
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
  if (next.item.value.kind === 'place') return /^(?:of|from)$/.test(word.text) ? { head, end: next.end } : null;
  // "Sprout Accelerator by Foo Group": the programme, not its owner
  if (word.text === 'by') return isPerson(head) ? null : { head, end: next.end };
  if (word.text === 'with') return isPerson(head) && !isPerson(next) ? { head, end: next.end } : null;
  if (isPerson(next) || (!isPerson(head) && word.text === 'from')) return null;
  if (!isPerson(head)) return null;
  return { head: firms || FIRM_NAME.test(nameOf(next)) ? next : head, end: next.end };
}

function nameOf(token: Token): string {
  return (token.item as NameMention).value.name;
}

/** A person, or two plain words that name no firm and are not known to be anything else. */
function looksPersonal(token: Token): boolean {
  if (isPerson(token)) return true;
  return (
    token.item?.layer === 'name' &&
    token.item.value.kind === 'unknown' &&
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(nameOf(token)) &&
    !FIRM_NAME.test(nameOf(token))
  );
}

function isPerson(token: Token): boolean {
  return token.item?.layer === 'name' && token.item.value.kind === 'person';
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
