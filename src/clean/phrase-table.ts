import type { ScriptGroup } from '../locales/boilerplate/index.ts';
import { foldLetters } from './fold.ts';
import { type PhraseIndex, phraseIndex } from './phrase-index.ts';

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
  | 'notice'
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

/** The phrases of one script. A bucket is read only when a line with its letters is met: a short run pays for what it uses. */
export class PhraseTable {
  private readonly raw: ReadonlyMap<string, string>;
  private readonly rawEnds: ReadonlyMap<string, string>;
  private readonly read = new Map<string, Bucket>();
  private readonly readEnds = new Map<string, readonly PhraseEntry[]>();

  constructor({ starts, ends }: PhraseIndex) {
    this.raw = byPair(starts);
    this.rawEnds = byPair(ends);
  }

  bucket(two: string): Bucket | null {
    const known = this.read.get(two);
    if (known !== undefined) return known;
    const raw = this.raw.get(two);
    if (raw === undefined) return null;
    const bucket = readBucket(itemsOf(raw));
    this.read.set(two, bucket);
    return bucket;
  }

  tails(two: string): readonly PhraseEntry[] {
    let entries = this.readEnds.get(two);
    if (entries === undefined) {
      const raw = this.rawEnds.get(two);
      entries = raw === undefined ? [] : itemsOf(raw).map((item) => ({ ...kindAndPhrase(item), colon: false }));
      this.readEnds.set(two, entries);
    }
    return entries;
  }
}

function byPair(index: string): Map<string, string> {
  return new Map(index.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line]));
}

function itemsOf(line: string): string[] {
  return line.split('\t').slice(1);
}

function kindAndPhrase(item: string): { kind: BoilerplateKind; phrase: string } {
  const colon = item.indexOf(':');
  return { kind: item.slice(0, colon) as BoilerplateKind, phrase: item.slice(colon + 1) };
}

/** The format is told in locales/boilerplate/index.ts; the language that stands first wins. */
function readBucket(raw: readonly string[]): Bucket {
  const whole = new Map<string, BoilerplateKind>();
  const heads: PhraseEntry[] = [];
  for (const item of raw) {
    const { kind, phrase: written } = kindAndPhrase(item);
    const text = foldLetters(written);
    const open = text.endsWith('…') || text.endsWith(':');
    const phrase = open ? text.slice(0, -1) : text;
    if (!whole.has(phrase)) whole.set(phrase, kind);
    if (open) heads.push({ phrase, kind, colon: text.endsWith(':') });
  }
  return { whole, heads };
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
    table = new PhraseTable(phraseIndex(group));
    tables.set(group, table);
  }
  return table;
}
