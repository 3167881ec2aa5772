import { countScripts, detectLanguage, languagesOf, type Script, words } from './language.ts';
import type { Unit } from './unit.ts';

/** What the long sentences of a page have in common: its article's script, language and words. */
export interface Page {
  readonly script: Script | null;
  readonly language: string | null;
  /** Function words, folded: those known of the language and those that the page's own sentences share. */
  readonly common: ReadonlySet<string>;
  /** All words of its sentences, cut to their first six letters so that inflected forms meet. */
  readonly vocabulary: ReadonlySet<string>;
}

export interface Shape {
  readonly words: number;
  /** Ends as a sentence does. */
  readonly ends: boolean;
  /** Holds the end of one sentence and the beginning of another. */
  readonly inner: boolean;
  /** Share of the words that are function words of the article's language, 0–1. */
  readonly density: number;
  /** Share of the other words that its sentences use as well, 0–1. */
  readonly overlap: number;
  /** Surely not in the article's language. */
  readonly foreign: boolean;
  /** Long enough, ends like a sentence, in the article's language. */
  readonly sentence: boolean;
}

const TERMINAL = /[.!?…。!?।॥؟۔።։]["'”’»«“)\]」』)]{0,3}$/u;
const INNER = /\p{L}{2}[.!?…]["'”’»)]{0,2}\s+["'“‘«(]?\p{Lu}|[。!?।]./u;
/** Scripts without blanks between words: length stands in for a word count. */
const UNSPACED: ReadonlySet<Script | null> = new Set<Script | null>(['cjk', 'thai']);

export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.slice(-5));
}

/** Reads the page's own language off the lines that look like prose, whatever it is. */
export function readPage(units: readonly Unit[]): Page {
  const prose = units.filter((u) => u.kind !== 'image' && u.linked < 0.6 && looksLikeProse(u.text));
  const script = commonScript(prose);
  const own = prose.filter((u) => countScripts(u.text.slice(0, 400)).main === script);
  const language = detectLanguage(own.map((u) => u.text).join('\n'));
  const vocabulary = new Set<string>();
  const shared = new Map<string, number>();
  const common = new Set<string>();
  for (const unit of own) {
    for (const word of new Set(words(unit.text))) {
      vocabulary.add(stem(word));
      if (word.length <= 4) shared.set(word, (shared.get(word) ?? 0) + 1);
      if (language !== null && languagesOf(word).includes(language)) common.add(word);
    }
  }
  for (const [word, n] of shared) if (n >= 3 && n >= own.length / 4) common.add(word);
  return { script, language, common, vocabulary };
}

function looksLikeProse(text: string): boolean {
  if (text.length < 60) return text.length >= 24 && /[\u3041-\u9fff]/.test(text) && /[。!?]/.test(text);
  return endsSentence(text) || (text.length > 140 && INNER.test(text));
}

function commonScript(units: readonly Unit[]): Script | null {
  const totals = new Map<Script, number>();
  for (const unit of units) {
    const { main, most } = countScripts(unit.text.slice(0, 400));
    if (main !== null) totals.set(main, (totals.get(main) ?? 0) + most);
  }
  let best: Script | null = null;
  let most = 0;
  for (const [script, n] of totals) if (n > most) [best, most] = [script, n];
  return best;
}

function stem(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word;
}

export function shapeOf(text: string, page: Page): Shape {
  const scripts = countScripts(text);
  const list = words(text);
  let common = 0;
  let known = 0;
  let lower = 0;
  let lowerKnown = 0;
  let others = 0;
  // names may come from any language; what begins small is the writer's own word
  const raw = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  for (let i = 0; i < list.length; i++) {
    const word = list[i]!;
    const isCommon = page.common.has(word) || (page.language !== null && languagesOf(word).includes(page.language));
    const isKnown = !isCommon && page.vocabulary.has(stem(word));
    if (isCommon) common++;
    else if (isKnown) known++;
    else if (languagesOf(word).length > 0) others++;
    if (i === 0 || /^\p{Ll}/u.test(raw[i] ?? '')) {
      lower++;
      if (isCommon || isKnown) lowerKnown++;
    }
  }
  const n = list.length;
  const density = n === 0 ? 0 : common / n;
  const overlap = n === common ? 0 : known / (n - common);
  const ends = endsSentence(text);
  const inner = INNER.test(text);
  const strange = scripts.letters >= 2 && scripts.main !== page.script && scripts.most > scripts.letters / 2;
  const foreign = page.script !== null && (strange || foreignWords(text, { n, common, known, others, lower, lowerKnown }, page));
  const long = UNSPACED.has(page.script) ? scripts.letters >= 14 : n >= 5 && text.length >= 28;
  const sentence = !foreign && long && (ends ? true : inner && text.length >= 60 && density >= 0.2 && !framed(text, page));
  return { words: n, ends, inner, density, overlap, foreign, sentence };
}

interface Counts {
  readonly n: number;
  readonly common: number;
  readonly known: number;
  readonly others: number;
  readonly lower: number;
  readonly lowerKnown: number;
}

/** Letters that the language's native words do not have give a short line away; longer ones lack its function words. */
function foreignWords(text: string, c: Counts, page: Page): boolean {
  if (c.n === 0 || UNSPACED.has(page.script)) return false;
  const density = c.common / c.n;
  if (c.n >= 6 && c.common === 0 && c.lower >= 4) return c.lowerKnown < c.lower / 2;
  if (c.others >= 2 && c.others > c.common && density < 0.15) return true;
  if (c.lowerKnown > 0 && c.n <= 5) return c.common === 0 && c.others > 0 && c.known < c.n / 2;
  if (c.common === 0 && c.known === 0 && c.others > 0) return true;
  return (
    c.common === 0 && c.known <= c.n / 3 && page.language === 'en' && /(?:^|\s)\p{L}*[^\0-\u007f’‘“”–—…€£¥•·|]\p{L}*/u.test(lowerPart(text))
  );
}

function lowerPart(text: string): string {
  return (text.match(/(?:^|\s)(?:\p{Ll}|^\p{Lu})[\p{L}\p{M}]*/gu) ?? []).join(' ');
}

/** "Label. A sentence of the article's language. Call to action": begins and ends with words that are not the article's. */
function framed(text: string, page: Page): boolean {
  const pieces = text.split(/[.!?]["'”’»)]{0,2}\s+|\s[|–—]\s/u);
  if (pieces.length < 2) return false;
  return strangePiece(pieces[0]!, page) && strangePiece(pieces.at(-1)!, page);
}

function strangePiece(piece: string, page: Page): boolean {
  const list = words(piece);
  return list.length > 0 && list.length <= 4 && !list.some((w) => page.common.has(w) || page.vocabulary.has(stem(w)));
}
