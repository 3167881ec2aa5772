import { CYRILLIC_WORDS, FUNCTION_WORDS } from '../../locales/function-words.ts';
import { foldLetters } from '../fold.ts';

export type Script = 'latin' | 'cyrillic' | 'greek' | 'hebrew' | 'arabic' | 'indic' | 'thai' | 'cjk' | 'hangul' | 'other';

/** The script of one letter; null for digits, marks and punctuation. */
export function letterScript(c: number): Script | null {
  if (c < 0x80) return (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) ? 'latin' : null;
  if (c < 0xc0) return null;
  if (c < 0x300) return c === 0xd7 || c === 0xf7 ? null : 'latin';
  if (c < 0x370) return null;
  if (c < 0x400) return 'greek';
  if (c < 0x530) return 'cyrillic';
  if (c < 0x590) return 'other';
  if (c < 0x600) return 'hebrew';
  if (c < 0x900) return 'arabic';
  if (c < 0xe00) return 'indic';
  if (c < 0xf00) return 'thai';
  if (c < 0x1100) return 'other';
  if (c < 0x1200) return 'hangul';
  if (c >= 0x1e00 && c < 0x1f00) return 'latin';
  if (c >= 0x1f00 && c < 0x2000) return 'greek';
  if (c < 0x2e80) return c < 0x2000 ? 'other' : null;
  if (c >= 0xac00 && c < 0xd7b0) return 'hangul';
  if (c >= 0x3041 && c < 0xa000) return 'cjk';
  return c >= 0xfb1d && c < 0xff00 ? 'arabic' : null;
}

export interface ScriptCount {
  readonly main: Script | null;
  /** Letters of the main script. */
  readonly most: number;
  readonly letters: number;
}

export function countScripts(text: string): ScriptCount {
  let latin = 0;
  let others: Map<Script, number> | null = null;
  for (let i = 0; i < text.length; i++) {
    const script = letterScript(text.charCodeAt(i));
    if (script === null) continue;
    if (script === 'latin') latin++;
    else {
      others ??= new Map();
      others.set(script, (others.get(script) ?? 0) + 1);
    }
  }
  let main: Script | null = latin > 0 ? 'latin' : null;
  let most = latin;
  let letters = latin;
  for (const [script, n] of others ?? []) {
    letters += n;
    if (n > most) [main, most] = [script, n];
  }
  return { main, most, letters };
}

/** word → the languages that it is a function word of; built when the first text of the script is seen. */
const tables = new Map<'latin' | 'cyrillic', ReadonlyMap<string, readonly string[]>>();

export function languagesOf(word: string): readonly string[] {
  const script = word.charCodeAt(0) < 0x370 ? 'latin' : 'cyrillic';
  let table = tables.get(script);
  if (table === undefined) {
    table = invert(script === 'latin' ? FUNCTION_WORDS : CYRILLIC_WORDS);
    tables.set(script, table);
  }
  return table.get(word) ?? NONE;
}
const NONE: readonly string[] = [];

function invert(lists: Readonly<Record<string, string>>): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const [language, words] of Object.entries(lists)) {
    for (const word of new Set(foldLetters(words).split(' '))) {
      const known = out.get(word);
      if (known === undefined) out.set(word, [language]);
      else known.push(language);
    }
  }
  return out;
}

/** BCP 47 of a text by its script and, where several languages share it, by counting function words; null where nothing speaks. */
export function detectLanguage(text: string, list?: readonly string[]): string | null {
  const { main } = countScripts(text);
  if (main === 'latin' || main === 'cyrillic') return byWords(text, list ?? words(text.slice(0, 6000)), main);
  if (main === 'cjk') return /[\u3041-\u30ff]/.test(text) ? 'ja' : 'zh';
  if (main === 'arabic') return /[\u0679\u0688\u06d2\u06ba]/.test(text) ? 'ur' : /[\u067e\u0686\u06af\u06cc]/.test(text) ? 'fa' : 'ar';
  if (main === 'indic') return byBlock(text);
  if (main === 'thai') return /[\u0e80-\u0eff]/.test(text) ? 'lo' : 'th';
  if (main === 'greek') return 'el';
  if (main === 'hebrew') return 'he';
  if (main === 'hangul') return 'ko';
  if (main === 'other') return byBlock(text);
  return null;
}

const BLOCKS: readonly [number, number, string][] = [
  [0x530, 0x58f, 'hy'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'],
  [0xd80, 0xdff, 'si'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
];

function byBlock(text: string): string | null {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    for (const [from, to, language] of BLOCKS) if (c >= from && c <= to) return language;
  }
  return null;
}

function byWords(text: string, list: readonly string[], script: Script): string | null {
  const counts = countWords(list);
  let best: string | null = null;
  let most = 0;
  for (const [language, n] of counts) if (n > most) [best, most] = [language, n];
  if (script === 'cyrillic' && best === 'uk' && !/[іїєґ]/.test(text)) best = 'ru';
  return most >= 3 && most / list.length > 0.12 ? best : null;
}

/** language → how many of the words are function words of it. */
function countWords(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) for (const language of languagesOf(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

/** Tags of one language under the name that the word lists use. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', fil: 'tl', iw: 'he', in: 'id' };

/**
 * The language of a text that a page declares a language for. Sites declare their own language over an article in another
 * (an English piece on a French site), so the words win, unless the declared one explains half as many of them: neighbours such
 * as Danish and Norwegian share too many to overrule a page.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const found = detectLanguage(text);
  if (declared === null || found === null) return found ?? declared;
  const tag = declared.toLowerCase().split('-')[0]!;
  const primary = SAME[tag] ?? tag;
  if (found === primary || text.length < 300) return declared;
  const counts = countWords(words(text.slice(0, 6000)));
  return 2 * (counts.get(primary) ?? 0) >= (counts.get(found) ?? 1) ? declared : found;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Words of a text as they are spelt. */
export function rawWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Folded words of a text. */
export function words(text: string): string[] {
  return rawWords(text).map(foldLetters);
}
