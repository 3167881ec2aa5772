import type { MoneyMention } from '../../annotate/mention.ts';
import { oneOf } from '../clause/words.ts';
import { itemAt, type SentenceView } from '../view/template.ts';
import { bracketEnd, tokenAt } from './token.ts';
import { CLAUSE_VERBS, COLLECTIVES, mayModify, TITLES } from './words.ts';

export interface Behind {
  readonly end: number;
  readonly existing: boolean | null;
  readonly forAll: boolean | null;
  readonly amount: MoneyMention | null;
  readonly last: boolean;
}

const RELATIVE = new Set(['which', 'who', 'whose']);
const OPENS_APPOSITION = new Set(
  'parent formerly previously known now part based owned backed managed run headquartered itself founded led'.split(' '),
);
/** "- all new backers -", "(both existing investors)". */
const FOR_ALL = /\b(?:all|both|each)\b[^,;]{0,30}?\b(existing|previous|prior|returning|current|new|first-time)\b/;
const HELD = oneOf('existing|previous|current|returning|prior|pre-existing|largest|longtime|long-time|repeat');
const HOLDER = oneOf('investor|backer|shareholder|stakeholder|supporter');
const IS_EXISTING = new RegExp(
  `\\b${HELD}\\b[^,;]{0,24}\\b${HOLDER}|\\balso (?:an? )?(?:investor|backer)|\\bearly (?:investor|backer) in the\\b`,
);
const IS_NEW = /\bnew (?:investor|backer|shareholder)|\bfirst-time\b/;
/** "which led the Series A", "who had invested in its seed round", "(which led the B round)". */
const TOOK = oneOf('led|co-led|participated|took part|joined|invested|backed|anchored|contributed');
const TOOK_EARLIER_ROUND = new RegExp(`\\b${TOOK}\\b[^,;]{0,60}?(?:\\uE008.|\\b(?:seed|previous|prior|earlier|last|first) )`);
const HAD_INVESTED = /\b(?:had|has|have|previously) (?:already |previously |also )?(?:invested|backed|led|put)|\balready (?:owns|an)\b/;

/** What follows a name and still belongs to it: brackets, an apposition, a relative clause, an aside between dashes. */
export function afterName(view: SentenceView, from: number, limit: number): Behind {
  const { template } = view;
  let end = from;
  let existing: boolean | null = null;
  let forAll: boolean | null = null;
  let amount: MoneyMention | null = null;
  const read = (a: number, b: number) => {
    const text = template.slice(a, b);
    const all = FOR_ALL.exec(text);
    if (all !== null) forAll = all[1] !== 'new' && all[1] !== 'first-time';
    else existing = flagOf(text) ?? existing;
  };
  for (let n = 0; n < 4; n++) {
    const token = tokenAt(view, end);
    if (token.at >= limit) break;
    if (n === 0 && token.kind === 'word' && (NUMBER.test(token.text) || belongs(view, token, limit))) {
      end = token.end;
      continue;
    }
    if (token.text === '(') {
      const close = bracketEnd(template, token.at);
      if (close < 0) break;
      read(token.at, close);
      amount ??= moneyIn(view, token.at, close);
      end = close;
    } else if (token.text === '-' && template.charAt(token.at - 1) === ' ' && template.charAt(token.end) === ' ') {
      const close = asideEnd(template, token.end);
      if (close < 0) break;
      read(token.end, close);
      end = close;
    } else if (token.text === ',' && isApposition(view, token.end)) {
      const relative = RELATIVE.has(tokenAt(view, token.end).text);
      const close = appositionEnd(view, token.end, relative);
      const text = template.slice(token.end, close);
      read(token.end, close);
      end = close;
      if (/^ ?whose\b/.test(text) || (relative && /\b(?:include|includes|included|including|such as|like)\b/.test(text)))
        return { end, existing, forAll, amount, last: true };
    } else break;
  }
  return { end, existing, forAll, amount, last: false };
}

/** "Foo's Growth Fund 2", "Foo Ventures III". */
const NUMBER = /^(?:\d|i{1,3}|iv|vi{0,3})$/;
const VEHICLE = new Set('affiliate affiliates subsidiary unit division arm vehicle'.split(' '));

/** "Foo and its Bar affiliate, Baz": the noun closes the name before it. */
function belongs(view: SentenceView, token: { readonly text: string; readonly end: number }, limit: number): boolean {
  // "the Foo fund ⟨contributed⟩"
  if (token.text === 'fund' && token.end < limit && token.end + 1 >= limit) return true;
  return VEHICLE.has(token.text) && /^(?:[,.;)]|$| and )/.test(view.template.slice(token.end, token.end + 5));
}

function flagOf(text: string): boolean | null {
  if (IS_EXISTING.test(text) || HAD_INVESTED.test(text)) return true;
  if (TOOK_EARLIER_ROUND.test(text) && !/\b(?:the|this) (?:latest |new |current )?(?:round|deal|investment|financing)\b/.test(text))
    return true;
  return IS_NEW.test(text) ? false : null;
}

function moneyIn(view: SentenceView, from: number, to: number): MoneyMention | null {
  for (let at = from; at < to; at++) {
    const item = itemAt(view, at);
    if (item?.layer === 'money') return item;
  }
  return null;
}

/** An aside's end, its second dash taken in; also where the sentence ends first. -1 where the dash opens none. */
function asideEnd(template: string, from: number): number {
  const close = template.slice(from, from + 140).search(/ --? /);
  if (close >= 0) return from + close + (template.charAt(from + close + 2) === '-' ? 3 : 2);
  return template.length - from <= 140 && /^ (?:the|a|an|which|formerly|all|both|who|its|[\w-]+'s)\b/.test(template.slice(from, from + 20))
    ? template.length
    : -1;
}

/** Whether the words behind a comma describe the name before it rather than open the list's next element. */
function isApposition(view: SentenceView, from: number): boolean {
  const first = tokenAt(view, from);
  // "Foo, the Oslo-based firm that …,"
  if (first.item?.layer === 'reference') return tokenAt(view, first.end).item?.layer !== 'name' && view.template.charAt(first.end) !== "'";
  if (first.kind !== 'word') return false;
  const word = first.text;
  if (RELATIVE.has(word) || OPENS_APPOSITION.has(word) || word === 'one') return true;
  if (word === 'a' || word === 'an') return !opensCollective(view, first.end);
  if (word === 'the' || word === 'its' || word === 'his' || word === 'their' || word === 'another')
    return !leadsToName(view, first.end, false);
  if (TITLES.has(word) && word !== 'angel' && word !== 'investor') return !leadsToName(view, first.end, true);
  return false;
}

function opensCollective(view: SentenceView, from: number): boolean {
  let at = from;
  for (let n = 0; n < 3; n++) {
    const token = tokenAt(view, at);
    if (token.kind !== 'word') return false;
    if (COLLECTIVES.has(token.text)) return true;
    at = token.end;
  }
  return false;
}

/** Whether modifying words alone part this place from a name: "the Sony Fund", not "the family office of Sony". */
function leadsToName(view: SentenceView, from: number, titles: boolean): boolean {
  let at = from;
  for (let n = 0; n < 6; n++) {
    const token = tokenAt(view, at);
    if (token.kind === 'item') return token.item?.layer === 'name';
    if (token.kind !== 'word' || !(mayModify(token.text) || (titles && token.text === 'and'))) return false;
    at = token.end;
  }
  return false;
}

/** Where an apposition ends: before the comma, semicolon or dash that closes it, or before "and" and the list's next name. */
function appositionEnd(view: SentenceView, from: number, relative: boolean): number {
  const { template } = view;
  for (let at = from; at < template.length; at++) {
    const c = template.charAt(at);
    if (c === '(') {
      const close = bracketEnd(template, at);
      if (close < 0) return at;
      at = close - 1;
    } else if (c === ';' || c === ')' || c === '"' || (c === ' ' && /^ --? /.test(template.slice(at, at + 4)))) return at;
    else if (c === ',' && !isDigit(template.charCodeAt(at + 1))) return at;
    else if (c === ' ' && template.startsWith(' and ', at) && nextOpens(view, at + 5, relative, template.slice(from, at))) return at;
    else if (
      c === ' ' &&
      CLAUSE_VERBS.has(tokenAt(view, at).text) &&
      !relative &&
      template.charAt(at - 1) !== ' ' &&
      /^ (?:also )?(?:participated|joined|participating)\b/.test(template.slice(at, at + 20))
    )
      return at;
  }
  return template.length;
}

/** "…, which led the Series B and Wu Capital, which …"; "…, founder of Foo and Jane Doe, founder of Bar". */
function nextOpens(view: SentenceView, at: number, relative: boolean, before: string): boolean {
  const token = tokenAt(view, at);
  if (token.item?.layer !== 'name') return false;
  if (relative)
    return (
      /(?:round|funding|financing|seed|\uE008.)$/.test(before) && /^(?:,| also| participated|\.|$)/.test(view.template.slice(token.end))
    );
  return token.item.value.kind === 'person' && /\b(?:of|at)\b/.test(before);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
