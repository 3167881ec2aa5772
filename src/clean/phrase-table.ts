import { BOILERPLATE, type ScriptGroup } from '../locales/boilerplate/index.ts';
import { foldLetters } from './fold.ts';

/** What a line of a page is for, when it is not the article. */
export type BoilerplateKind =
  | 'comment'
  | 'newsletter'
  | 'related'
  | 'share'
  | 'cookie'
  | 'author'
  | 'paywall'
  | 'ad'
  | 'caption'
  | 'nav'
  | 'legal'
  | 'date'
  | 'tags'
  | 'credit';

export interface PhraseEntry {
  readonly phrase: string;
  readonly kind: BoilerplateKind;
  /** The phrase counts only where a colon or a dash follows ("Photo: …"). */
  readonly colon: boolean;
}

export interface PhraseTable {
  readonly whole: ReadonlyMap<string, BoilerplateKind>;
  /** By the first two characters of the phrase. */
  readonly heads: ReadonlyMap<string, readonly PhraseEntry[]>;
  /** By the last two. */
  readonly tails: ReadonlyMap<string, readonly PhraseEntry[]>;
}

/** Filled once a script is met: most runs see only one or two of them. */
const tables = new Map<ScriptGroup, PhraseTable>();

/** The tables of the scripts that a (folded) line is written in. */
export function tableFor(text: string): PhraseTable[] {
  const groups: ScriptGroup[] = [];
  for (let i = 0; i < text.length; i++) {
    const group = scriptOf(text.charCodeAt(i));
    if (group !== null && !groups.includes(group)) groups.push(group);
  }
  return groups.map(load);
}

export function scriptOf(c: number): ScriptGroup | null {
  if (c < 0x61) return null;
  if (c < 0x370) return c <= 0x7a || c >= 0xc0 ? 'latin' : null;
  if (c >= 0x1e00 && c < 0x1f00) return 'latin';
  if (c < 0x400 || (c >= 0x1f00 && c < 0x2000)) return 'other';
  if (c < 0x530) return 'cyrillic';
  if (c >= 0x590 && c < 0x780) return 'semitic';
  if (c >= 0x1100 && c < 0x1200) return 'cjk';
  if (c < 0x2000) return 'other';
  return c >= 0x3040 && c < 0xd800 ? 'cjk' : null;
}

function load(group: ScriptGroup): PhraseTable {
  let table = tables.get(group);
  if (table === undefined) {
    table = parse(BOILERPLATE[group].map((languages) => foldLetters(Object.values(languages).join('\n'))));
    tables.set(group, table);
  }
  return table;
}

/** The format is told in locales/boilerplate/index.ts; the language that stands first wins. */
function parse(sources: readonly string[]): PhraseTable {
  const whole = new Map<string, BoilerplateKind>();
  const heads = new Map<string, PhraseEntry[]>();
  const tails = new Map<string, PhraseEntry[]>();
  const addWhole = (text: string, kind: BoilerplateKind) => {
    if (!whole.has(text)) whole.set(text, kind);
  };
  for (const line of sources.flatMap((source) => source.split('\n'))) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const kind = line.slice(0, colon) as BoilerplateKind;
    for (const text of line.slice(colon + 2).split(' | ')) {
      if (text.startsWith('…')) add(tails, text.slice(-2), { phrase: text.slice(1), kind, colon: false });
      else if (text.endsWith('…')) {
        addWhole(text.slice(0, -1), kind);
        add(heads, text.slice(0, 2), { phrase: text.slice(0, -1), kind, colon: false });
      } else if (text.endsWith(':')) {
        addWhole(text.slice(0, -1), kind);
        add(heads, text.slice(0, 2), { phrase: text.slice(0, -1), kind, colon: true });
      } else addWhole(text, kind);
    }
  }
  return { whole, heads, tails };
}

function add(index: Map<string, PhraseEntry[]>, key: string, entry: PhraseEntry): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [entry]);
  else list.push(entry);
}
