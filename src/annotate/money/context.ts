import { COUNTRY_WORDS, NOUNS } from '../../gazetteers/currencies.ts';
import { anyOf } from '../alternatives.ts';
import type { Sum } from './sum.ts';

/** "All figures are in Canadian dollars." */
const STATED = new RegExp(
  `\\b(?:all|dollar) ${anyOf('figures|amounts|sums|values|currency')}\\b[^.\\n]{0,40}?\\b(${anyOf(
    'US|U\\.S\\.?|canadian|australian|new zealand|singapore|hong kong|USD|CAD|AUD|NZD|SGD|HKD',
  )})\\b`,
  'i',
);

/**
 * Settles marks that several countries write ("$", "pesos", "Rs") by what the article says elsewhere. A bare "$" stays the
 * US dollar unless the article states another, or sets it against "US$".
 */
export function settleCurrencies(text: string, sums: readonly Sum[]): void {
  const families = new Set(sums.map((sum) => sum.family).filter((family) => family !== null));
  for (const family of families) {
    const home = family === 'dollar' ? homeDollar(text, sums) : homeOf(text, family, sums);
    for (const sum of sums) {
      if (sum.family !== family) continue;
      if (sum.code === 'XXX') sum.code = home.code === 'USD' ? (mostNamed(text, 'dollar', 'US') ?? 'USD') : home.code;
      else if (sum.code === NOUNS[family]!.code) sum.code = home.code;
      if (home.sure) sum.family = null;
    }
  }
}

interface Home {
  readonly code: string;
  readonly sure: boolean;
}

function homeDollar(text: string, sums: readonly Sum[]): Home {
  const by = NOUNS.dollar!.by;
  const stated = STATED.exec(text)?.[1]?.toLowerCase();
  if (stated !== undefined) {
    const country = Object.keys(by).find((c) => COUNTRY_WORDS[c]!.includes(stated)) ?? 'US';
    return { code: stated.length === 3 && stated !== 'u.s' ? stated.toUpperCase() : by[country]!, sure: true };
  }
  // an article that writes "US$" for the American dollar means its own by "$" – but only one that never writes "A$" for it
  const local = mostNamed(text, 'dollar', 'US');
  if (local !== null && sums.some((s) => s.code === 'XXX')) return { code: local, sure: true };
  return { code: 'USD', sure: local === null };
}

/** Elsewhere the country named most decides, and the family's usual currency where none is. */
function homeOf(text: string, family: string, sums: readonly Sum[]): Home {
  const known = sums.find((sum) => sum.family === null && Object.values(NOUNS[family]!.by).includes(sum.code));
  if (known !== undefined) return { code: known.code, sure: true };
  const named = mostNamed(text, family, null);
  return { code: named ?? NOUNS[family]!.code, sure: named !== null };
}

function mostNamed(text: string, family: string, except: string | null): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [country, code] of Object.entries(NOUNS[family]!.by)) {
    if (country === except) continue;
    const count = countNamed(text, COUNTRY_WORDS[country]!);
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return best;
}

function countNamed(text: string, words: readonly string[]): number {
  let count = 0;
  for (const word of words) {
    const name = word.charAt(0).toUpperCase() + word.slice(1).replace(/ [a-z]/g, (c) => c.toUpperCase());
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) count++;
  }
  return count;
}
