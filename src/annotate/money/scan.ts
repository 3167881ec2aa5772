import { type CurrencyToken, countryAfter, currencyAfter, markerBefore } from './currency.ts';
import { type NumberToken, readNumber, skipDigits } from './number.ts';
import { readScale, type ScaleToken } from './scale.ts';
import { readWordsBefore } from './words.ts';

/** A number as written, with what stands around it; a sum of money once a currency is known. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** The number without its scale. */
  readonly number: number;
  readonly factor: number;
  readonly scaled: boolean;
  readonly code: string | null;
  readonly family: string | null;
  /** "a billion-dollar company": no number word; a size rather than a sum. */
  readonly vague: boolean;
}

const SCALE_ANCHOR = /(?:thousand|lakh|crore|million|billion|trillion)(?!s)/gi;

/** Every number of the text, in order, with scale and currency where it has them. `text` is folded; see foldSigns. */
export function scanQuantities(text: string): Quantity[] {
  const digits: Quantity[] = [];
  const anchor = /\d/g;
  for (let hit = anchor.exec(text); hit !== null; hit = anchor.exec(text)) {
    const found = digitQuantity(text, hit.index);
    if (found !== null) digits.push(found);
    anchor.lastIndex = Math.max(found?.end ?? 0, skipDigits(text, hit.index));
  }
  const words: Quantity[] = [];
  for (const hit of text.matchAll(SCALE_ANCHOR)) {
    if (words.length > 0 && hit.index < words.at(-1)!.end) continue;
    const found = wordQuantity(text, hit.index);
    if (found !== null) words.push(found);
  }
  return words.length === 0 ? digits : merge(digits, words);
}

/** Both lists are in order; a number in digits wins over words that overlap it. */
function merge(digits: readonly Quantity[], words: readonly Quantity[]): Quantity[] {
  const out: Quantity[] = [];
  let next = 0;
  for (const word of words) {
    while (next < digits.length && digits[next]!.end <= word.start) out.push(digits[next++]!);
    if (next === digits.length || digits[next]!.start >= word.end) out.push(word);
  }
  return [...out, ...digits.slice(next)];
}

function digitQuantity(text: string, at: number): Quantity | null {
  const number = readNumber(text, at);
  if (number === null) return null;
  const scale = readScale(text, number.end);
  const bodyEnd = scale?.end ?? number.end;
  const before = markerBefore(text, at);
  if (before?.needsScale && scale === null) return null;
  if (before === null && /[\p{Script=Latin}\p{Script=Cyrillic}$#_]/u.test(text.charAt(at - 1))) return null;
  const money = currencyOf(text, before, bodyEnd, scale !== null);
  const end = money?.end ?? bodyEnd;
  // "10x", "5th", "3D"; "5%": no quantity that a currency could share
  if (/[\p{Script=Latin}\d%]/u.test(text.charAt(end)) && !/[\u3000-\u9fff]/.test(text.charAt(end - 1))) return null;
  if (/^[ \u00a0]?(?:%|per[ -]?cent|pct\b)/i.test(text.slice(end, end + 9))) return null;
  const value = readingOf(number, scale, money);
  if (value === null) return null;
  return {
    start: before?.start ?? at,
    end,
    number: value,
    factor: scale?.factor ?? 1,
    scaled: scale !== null,
    code: money?.code ?? null,
    family: money?.family ?? null,
    vague: false,
  };
}

/** Decimal point or decimal comma: by the language of the scale word, by the currency, else by the shape. */
function readingOf(number: NumberToken, scale: ScaleToken | null, money: Money | null): number | null {
  const { point, comma } = number;
  if (point === null || comma === null) return point ?? comma;
  if (point === comma) return point;
  if (scale?.comma) return comma;
  // "1.500 €", "R$ 1.500": one thousand five hundred in countries that write the decimal comma
  return scale === null && comma > point && COMMA_CURRENCIES.has(money?.code ?? '') ? comma : point;
}

const COMMA_CURRENCIES = new Set('EUR BRL DKK SEK NOK PLN CZK HUF RON IDR ARS COP CLP TRY'.split(' '));

interface Money {
  readonly code: string;
  readonly family: string | null;
  readonly end: number;
}

/** The currency from the marks on both sides: "$90 million USD", "$5 million Canadian", "US$5 million dollars". */
function currencyOf(text: string, before: CurrencyToken | null, end: number, scaled: boolean): Money | null {
  const after = currencyAfter(text, end, scaled);
  if (before === null) return after === null ? null : { code: after.code, family: after.family, end: after.end };
  const told = { code: before.code, family: before.family, end };
  if (after !== null) {
    // a second mark belongs to this sum where it names the same currency, or the country of a bare sign
    const narrower = before.family !== null && (after.family === null ? isOfFamily(after.code, before) : after.family === before.family);
    if (narrower) return { code: after.code, family: after.family, end: after.end };
    if (after.code === before.code || after.family === 'dollar') return { ...told, end: after.end };
    return told;
  }
  const country = before.family === null ? null : countryAfter(text, end, before.family);
  return country === null ? told : { code: country.code, family: null, end: country.end };
}

function isOfFamily(code: string, before: CurrencyToken): boolean {
  return before.family === 'dollar'
    ? /D$/.test(code) || code === 'BRL'
    : before.family === 'yen'
      ? /^(?:JPY|CNY)$/.test(code)
      : /^(?:[INLP][NPK]R|[SNDI][EOKS]K)$/.test(code);
}

function wordQuantity(text: string, at: number): Quantity | null {
  if (/[\p{L}\d]/u.test(text.charAt(at - 1))) return null;
  const words = readWordsBefore(text, at);
  const scale = readScale(text, at);
  if (words === null || scale === null) return null;
  const before = words.bare ? null : markerBefore(text, words.start);
  const money = currencyOf(text, before, scale.end, true);
  if (money === null) return null;
  // "its billion-dollar round" is one billion; "millions of dollars" and "million dollar questions" are no sums
  if (words.bare && text.charAt(scale.end) !== '-') return null;
  return {
    start: before?.start ?? words.start,
    end: money.end,
    number: words.value,
    factor: scale.factor,
    scaled: true,
    code: money.code,
    family: money.family,
    vague: words.bare,
  };
}
