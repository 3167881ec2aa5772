import {
  AFTER_SYMBOLS,
  BEFORE,
  COUNTRY_WORDS,
  type CurrencyNoun,
  ISO_CODES,
  type Marker,
  NOUNS,
  WORDLIKE_CODES,
} from '../../gazetteers/currencies.ts';

export interface CurrencyToken {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  /** Noun family whose country only the article can tell ("$", "pesos"); null where the code is sure. */
  readonly family: string | null;
  readonly needsScale: boolean;
}

/** Marks by their last character, longest first. */
const BY_LAST = new Map<string, (readonly [string, Marker])[]>();
for (const entry of Object.entries(BEFORE).sort((a, b) => b[0].length - a[0].length)) {
  const last = entry[0].at(-1)!;
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), entry]);
}
const FORMS = new Map<string, readonly [string, CurrencyNoun]>(
  Object.entries(NOUNS).flatMap(([family, noun]) => noun.forms.map((form) => [form, [family, noun] as const] as const)),
);
const COUNTRY_OF = new Map(Object.entries(COUNTRY_WORDS).flatMap(([country, words]) => words.map((word) => [word, country] as const)));

const WORD = /(?:[ \u00a0\u200b]|-(?=\p{L}))?(?:(?:de|di|of)[ \u00a0]|d['\u2019])?(\p{L}(?:\p{L}|\.(?=\p{L})){0,13})/uy;
/** Compounds in which the noun is no unit: "euro zone", "dollar-denominated". */
const COMPOUND = /^(?:[ -]?zone|[ -]area|-denominated|-based|-backed|-linked|-pegged| (?:store|shop|sign|menu)s?\b)/i;
const AFTER_DEMONYM = /^(?:[.,;:)\]]|$|\n| (?:in|to|for|from|at|as|and|of|by|on|with|last|this|over|\()\b)/;

/** The currency mark that ends where a number begins, one blank allowed between: "US$", "USD ", "Rs. ". */
export function markerBefore(text: string, at: number): CurrencyToken | null {
  const near = readMark(text, skipBlanks(text, at), at);
  if (near === null || near.family === null) return near;
  // "USD $5M", "CAD $5M", "US $5M": the code before a bare sign decides
  const far = readMark(text, skipBlanks(text, near.start), near.start);
  if (far !== null && far.family === null && text.slice(far.start, far.end).length > 1) return { ...far, end: near.end };
  return near;
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i > at - 2 && /[ \u00a0\u200b]/.test(text.charAt(i - 1))) i--;
  return i;
}

function readMark(text: string, end: number, at: number): CurrencyToken | null {
  for (const [mark, marker] of BY_LAST.get(text.charAt(end - 1)) ?? []) {
    const start = end - mark.length;
    if (!text.startsWith(mark, start) || !opens(text, start, mark)) continue;
    if (/^[A-Z]$/.test(mark) && end !== at) continue;
    return { start, end, code: marker.code, family: marker.family, needsScale: marker.needsScale };
  }
  const code = text.slice(end - 3, end);
  if (!ISO_CODES.has(code) || !opens(text, end - 3, code)) return null;
  return { start: end - 3, end, code, family: null, needsScale: WORDLIKE_CODES.has(code) };
}

/** A mark that begins with a letter must not continue a word; a "$" glued to a capital is a dollar that we do not know. */
function opens(text: string, start: number, mark: string): boolean {
  const before = text.charAt(start - 1);
  if (/^\p{L}/u.test(mark)) return !/[\p{Script=Latin}\d/]/u.test(before);
  return mark.startsWith('$') ? !/[A-Z\d]/.test(before) : true;
}

/** The currency after a number and its scale: "dollars", "US dollars", "-euro", "EUR", "元", "mln dlrs". */
export function currencyAfter(text: string, at: number, scaled: boolean): CurrencyToken | null {
  const gap = /[ \u00a0\u200b]/.test(text.charAt(at)) ? 1 : 0;
  for (const [symbol, marker] of AFTER_SYMBOLS) {
    if (!text.startsWith(symbol, at + gap)) continue;
    const end = at + gap + symbol.length;
    if (/[\d.]\d?/.test(text.charAt(end)) && /\d/.test(text.slice(end, end + 2))) return null;
    return { start: at, end, code: marker.code, family: marker.family, needsScale: false };
  }
  const first = wordAt(text, at);
  if (first === null) return null;
  if (ISO_CODES.has(first.word)) {
    if (!scaled && WORDLIKE_CODES.has(first.word)) return null;
    return text.charAt(first.end) === '/' ? null : { start: at, end: first.end, code: first.word, family: null, needsScale: false };
  }
  const plain = nounAt(first, null, scaled);
  if (plain !== null) return COMPOUND.test(text.slice(first.end, first.end + 14)) ? null : { start: at, end: first.end, ...plain };
  let phrase = first.word.toLowerCase();
  let end = first.end;
  for (let i = 0; i < 2; i++) {
    const next = wordAt(text, text.charAt(end) === '.' ? end + 1 : end);
    if (next === null) return null;
    const country = COUNTRY_OF.get(phrase);
    const noun = country === undefined ? null : nounAt(next, country, scaled);
    if (noun !== null) return { start: at, end: next.end, ...noun };
    phrase += ` ${next.word.toLowerCase()}`;
    end = next.end;
  }
  return null;
}

/** "$5 million Canadian": the country alone, after a bare dollar sign, where nothing follows that it could describe. */
export function countryAfter(text: string, at: number, family: string): { readonly end: number; readonly code: string } | null {
  const first = wordAt(text, at);
  const country = first === null ? undefined : COUNTRY_OF.get(first.word.toLowerCase());
  const code = country === undefined ? undefined : NOUNS[family]?.by[country];
  if (first === null || code === undefined || text.charAt(at) !== ' ') return null;
  return AFTER_DEMONYM.test(text.slice(first.end, first.end + 6)) ? { end: first.end, code } : null;
}

function wordAt(text: string, at: number): { readonly word: string; readonly end: number } | null {
  WORD.lastIndex = at;
  const hit = WORD.exec(text);
  if (hit === null) return null;
  const end = at + hit[0].length;
  return /[\p{L}\d]/u.test(text.charAt(end)) ? null : { word: hit[1]!, end };
}

function nounAt(
  token: { readonly word: string },
  country: string | null,
  scaled: boolean,
): { code: string; family: string | null; needsScale: boolean } | null {
  const entry = FORMS.get(token.word.toLowerCase());
  if (entry === undefined) return null;
  const [family, noun] = entry;
  if (country !== null) return noun.by[country] === undefined ? null : { code: noun.by[country]!, family: null, needsScale: false };
  if (noun.weak && !scaled) return null;
  return { code: noun.code, family: Object.keys(noun.by).length > 1 ? family : null, needsScale: false };
}
