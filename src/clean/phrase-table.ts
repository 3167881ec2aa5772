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

/** What the lists know of phrases that begin with the same two letters. */
export interface Bucket {
  readonly whole: ReadonlyMap<string, BoilerplateKind>;
  readonly heads: readonly PhraseEntry[];
}

/**
 * The phrases of one script, by their first (or last) two letters. Ten thousand phrases are parted into buckets when the
 * script is met and read only when a line with those letters is: a short run pays for what it uses.
 */
export class PhraseTable {
  private readonly raw = new Map<string, string[]>();
  private readonly read = new Map<string, Bucket>();
  private readonly ends = new Map<string, PhraseEntry[]>();

  constructor(sources: readonly string[]) {
    const keys = new Map<string, string>();
    const keyOf = (two: string) => {
      let key = keys.get(two);
      if (key === undefined) {
        key = foldLetters(two).slice(0, 2);
        keys.set(two, key);
      }
      return key;
    };
    for (const source of sources) {
      for (const line of source.split('\n')) {
        const colon = line.indexOf(':');
        if (colon < 0) continue;
        const kind = line.slice(0, colon);
        for (const item of line.slice(colon + 2).split(' | ')) {
          if (item.startsWith('…')) this.addEnd(foldLetters(item.slice(1)), kind as BoilerplateKind);
          else append(this.raw, keyOf(item.slice(0, 2)), `${kind}:${item}`);
        }
      }
    }
  }

  bucket(two: string): Bucket | null {
    const known = this.read.get(two);
    if (known !== undefined) return known;
    const raw = this.raw.get(two);
    if (raw === undefined) return null;
    const bucket = readBucket(raw);
    this.read.set(two, bucket);
    return bucket;
  }

  tails(two: string): readonly PhraseEntry[] {
    return this.ends.get(two) ?? [];
  }

  private addEnd(phrase: string, kind: BoilerplateKind): void {
    append(this.ends, phrase.slice(-2), { phrase, kind, colon: false });
  }
}

/** The format is told in locales/boilerplate/index.ts; the language that stands first wins. */
function readBucket(raw: readonly string[]): Bucket {
  const whole = new Map<string, BoilerplateKind>();
  const heads: PhraseEntry[] = [];
  for (const item of raw) {
    const kind = item.slice(0, item.indexOf(':')) as BoilerplateKind;
    const text = foldLetters(item.slice(kind.length + 1));
    const open = text.endsWith('…') || text.endsWith(':');
    const phrase = open ? text.slice(0, -1) : text;
    if (!whole.has(phrase)) whole.set(phrase, kind);
    if (open) heads.push({ phrase, kind, colon: text.endsWith(':') });
  }
  return { whole, heads };
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
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
    table = new PhraseTable(BOILERPLATE[group].flatMap((languages) => Object.values(languages)));
    tables.set(group, table);
  }
  return table;
}
