import type { Party } from '../candidate.ts';
import { partyOf } from '../rule.ts';
import { itemAt, type SentenceView, spanOf } from '../view/template.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nouns that close the title of a founder, an executive or an investor's partner. Spokespeople, officials and analysts are none. */
const HEADS = set(
  'ceo cfo coo cto cmo cio cpo cro cso ciso chro president chairman chairwoman chairperson chair founder founders co-founder co-founders cofounder cofounders capitalist veep exec execs officer officers director directors partner partners principal principals md gp gps vp svp evp avp head heads co-head co-ceo co-ceos co-president co-chairman co-chair owner chief boss treasurer executive executives manager ceos executive-chairman founder/ceo',
);
/** Words that may stand before the head. */
const MODIFIERS = set(
  'chief vice deputy senior sr executive managing general founding founder co-founder operating financial technology technical marketing information product products revenue strategy investment commercial communications business creative content customer data design development digital engineering growth legal medical operations people policy risk sales science scientific security solo corporate global group regional assistant associate interim acting portfolio fund venture deal former ex-ceo then-ceo current new two three four american european outgoing incoming non-executive board human resources platform research brand country area equity private capital asset lead legal administrative experience accounting brand privacy compliance diversity',
);
/** Heads that also mean other things: they need more than a comma beside the name. */
const WEAK = set(
  'head heads partner partners director directors manager officer officers executive executives chief owner boss principal principals chair',
);
const CHIEFS = set('scientist architect technologist evangelist counsel engineer investor member');
const CHIEF_ALONE = set('chief boss');
const VENTURES = set(
  'firm startup start-up company house group business platform maker provider agency studio fund bank app marketplace developer retailer brand unicorn consultancy fintech network site website',
);
const OPENERS = set('the a an its their our his her my your another one');
const LINKS = set('of at for with in from');

export interface Title {
  /** Template positions. */
  readonly from: number;
  readonly to: number;
  readonly company: Party | null;
  readonly plural: boolean;
  /** The head alone would not prove a person. */
  readonly weak: boolean;
}

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const TOKEN = /[\uE001-\uE00A][\uE100-\uF8FF]|'s\b|[\p{L}\p{N}][\p{L}\p{N}'./-]{0,40}|[^\s]/gu;

function tokens(template: string, from: number, to: number): Token[] {
  const out: Token[] = [];
  const slice = template.slice(from, to);
  for (const hit of slice.matchAll(TOKEN)) {
    // "founder's" keeps its ending apart, so that owners and heads are told alike
    const bare = hit[0].replace(/'s$/, '').replace(/[.'/-]$/, '');
    out.push({ text: bare === '' ? hit[0] : bare, from: from + hit.index, to: from + hit.index + bare.length });
    if (bare !== '' && hit[0].endsWith("'s"))
      out.push({ text: "'s", from: from + hit.index + bare.length, to: from + hit.index + hit[0].length });
  }
  return out;
}

/** "chief scientist", "general counsel": a head only behind its modifier. */
const isHead = (word: string, before = '') =>
  HEADS.has(word.replace(/^(?:ex|then)-/, '')) ||
  (/^(?:chief|general|founding|lead)$/.test(before) && CHIEFS.has(word)) ||
  (word.includes('/') && word.split('/').every((part) => HEADS.has(part)));
const partyAt = (view: SentenceView, token: Token | undefined): Party | null => {
  const item = token === undefined ? null : itemAt(view, token.from);
  return item === null || (item.layer === 'name' && item.value.kind === 'person') ? null : partyOf(item);
};

/** "Lisbon-born", "self-taught". */
const COMPOUND = /^[\p{L}\uE001-\uF8FF]{2,12}-\p{L}/u;

/** Reads a title that begins at template position `at`: "the company's co-founder and ceo", "head of product at Acme". */
export function titleAfter(view: SentenceView, at: number): Title | null {
  const list = tokens(view.template, at, at + 110);
  let i = 0;
  let company: Party | null = null;
  if (OPENERS.has(list[i]?.text ?? '')) i++;
  const owner = partyAt(view, list[i]);
  if (owner !== null) {
    const possessive = list[i + 1]?.text === "'s" || list[i + 1]?.text === "'";
    company = owner;
    i += possessive ? 2 : 1;
  }
  const first = list[i];
  if (first === undefined) return null;
  let end = -1;
  let head = '';
  let mods = 0;
  for (; i < list.length && mods < 8; i++) {
    const word = list[i]!.text;
    if (isHead(word, list[i - 1]?.text)) {
      head = word;
      end = i;
      mods = 0;
    } else if (MODIFIERS.has(word) || (end < 0 && mods < 4 && COMPOUND.test(word))) mods++;
    else if (end < 0 && word === 'and' && COMPOUND.test(list[i - 1]?.text ?? '') && COMPOUND.test(list[i + 1]?.text ?? '')) continue;
    else if (end >= 0 && (word === 'and' || word === '&' || word === '/' || word === ',') && startsTitle(list, i + 1)) continue;
    else break;
  }
  if (end < 0) return null;
  let to = list[end]!.to;
  let next = end + 1;
  // "head of product", "vice president of business development": what the post is for, up to a name or a mark
  if (LINKS.has(list[next]?.text ?? '') && company === null) {
    let k = next + 1;
    if (OPENERS.has(list[k]?.text ?? '')) k++;
    company = partyAt(view, list[k]);
    if (company === null && list[next]!.text === 'of') {
      while (k < list.length && k < next + 7 && /^[\p{L}&]/u.test(list[k]!.text) && !LINKS.has(list[k]!.text)) k++;
      // "founder of the software house Acme": the noun describes the name that follows it
      const owned = OPENERS.has(list[next + 1]!.text);
      const described = k > next + 1 && (owned || VENTURES.has(list[k - 1]!.text)) ? partyAt(view, list[k]) : null;
      if (described !== null) company = described;
      else {
        if (k > next + (owned ? 2 : 1)) to = list[k - 1]!.to;
        if (LINKS.has(list[k]?.text ?? '')) company = partyAt(view, list[k + 1]);
      }
    }
    next = k;
  }
  return { from: first.from, to, company, plural: /s$/.test(head) && head !== 'boss', weak: WEAK.has(head) && !modified(list, end) };
}

/** Reads a title that ends at template position `at`: "Acme ceo", "its chief executive,", "the founder and chairman of Acme,". */
export function titleBefore(view: SentenceView, at: number): (Title & { readonly owned: boolean; readonly comma: boolean }) | null {
  const list = tokens(view.template, Math.max(0, at - 90), at);
  let i = list.length - 1;
  let company: Party | null = null;
  while (list[i]?.text === '-' || list[i]?.text === ':') i--;
  const comma = list[i]?.text === ',' || i < list.length - 1;
  if (list[i]?.text === ',') i--;
  const last = partyAt(view, list[i]);
  if (last !== null && LINKS.has(list[i - 1]?.text ?? '')) {
    company = last;
    i -= 2;
  }
  // "director of product marketing": what the post is for stands between its head and the name
  const stop = i;
  if (company === null && !isHead(list[i]?.text ?? '', list[i - 1]?.text)) {
    // "chair of the Task Force": the name is what is chaired
    if (OPENERS.has(list[i]?.text ?? '')) return null;
    let k = i;
    while (k > 0 && k > i - 7 && /^[\p{L}&-]{1,30}$/u.test(list[k]!.text) && !LINKS.has(list[k]!.text)) k--;
    if (list[k]?.text !== 'of' || k === i) return null;
    i = k - 1;
  }
  const head = list[i]?.text ?? '';
  if (!isHead(head, list[i - 1]?.text)) return null;
  const end = i === stop || company !== null ? i : stop;
  const headAt = i;
  while (i > 0) {
    const word = list[i - 1]!.text;
    if (isHead(word) || MODIFIERS.has(word)) i--;
    else if ((word === 'and' || word === '&' || word === '/') && isHead(list[i - 2]?.text ?? '')) i -= 2;
    else break;
  }
  let owned = company !== null;
  const before = list[i - 1]?.text ?? '';
  if (company === null) {
    const ownerAt = before === "'s" || before === "'" ? i - 2 : i - 1;
    company = partyAt(view, list[ownerAt]);
    owned = company !== null || before === "'s" || OPENERS.has(before);
  }
  const from = list[i]!.from;
  const to = list[end]!.to;
  return { from, to, company, plural: /s$/.test(head) && head !== 'boss', weak: WEAK.has(head) && !modified(list, headAt), owned, comma };
}

function modified(list: readonly Token[], head: number): boolean {
  const before = list[head - 1]?.text ?? '';
  return MODIFIERS.has(before) && before !== 'new' && before !== 'former' && !CHIEF_ALONE.has(list[head]!.text);
}

function startsTitle(list: readonly Token[], at: number): boolean {
  for (let i = at; i < list.length && i < at + 5; i++) {
    const word = list[i]!.text;
    if (isHead(word)) return true;
    if (!MODIFIERS.has(word) && !OPENERS.has(word)) return false;
  }
  return false;
}

const COUNT = /^(?:two|three|four|five|former|current|new|its|the) (?=\S{1,20}s\b)/i;

/** The title as the article writes it; one that several people share is told of each: "three co-founders" → "co-founder". */
export function titleText(text: string, view: SentenceView, title: Title): string {
  const span = spanOf(view, title.from, title.to);
  const said = text.slice(span.start, span.end).replace(/\s{1,20}/g, ' ');
  return title.plural ? said.replace(COUNT, '').replace(/s$/, '') : said;
}
