import { foldLetters } from '../fold.ts';
import { countScripts, rawWords, type ScriptCount } from './language.ts';

/** A line or a Markdown block on its way through the text cleaner. */
export interface Unit {
  readonly text: string;
  readonly kind: 'line' | 'heading' | 'list-item' | 'quote' | 'table-row' | 'image';
  /** Blank lines before it. */
  readonly gap: number;
  /** Share of its letters that stand in links, 0 for plain text. */
  readonly linked: number;
  /** Of a heading, 1–6. */
  readonly level?: number;
  /** Taken for the article, whatever it looks like: code, when asked for. */
  readonly kept?: true;
}

export function lineUnit(text: string, gap: number): Unit {
  return { text, kind: 'line', gap, linked: 0 };
}

/** A unit with its words, read once. */
export interface Words {
  readonly raw: readonly string[];
  readonly folded: readonly string[];
  /** The folded words with single blanks: equal for lines that say the same. */
  readonly key: string;
  readonly scripts: ScriptCount;
}

export function readWords(text: string): Words {
  const raw = rawWords(text);
  const folded = raw.map(foldLetters);
  return { raw, folded, key: folded.join(' '), scripts: countScripts(text) };
}
