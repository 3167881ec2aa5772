import { detectLanguage, languagesOf, type Script, words } from './language.ts';
import { isImpersonal } from './pitch.ts';
import type { Unit, Words } from './unit.ts';

/** What the long sentences of a page have in common: its article's script, language and words. */
export interface Page {
  readonly script: Script | null;
  readonly language: string | null;
  /** Function words, folded: those known of the language and those that the page's own sentences share. */
  readonly common: ReadonlySet<string>;
  /** All words of its sentences, cut to their first six letters so that inflected forms meet. */
  readonly vocabulary: ReadonlySet<string>;
  /** In English, and hardly a sentence speaks to the reader. */
  readonly impersonal: boolean;
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
  /** A sentence between a label and a call to action that are not in the article's words. */
  readonly framed: boolean;
}

const TERMINAL = /[.!?…。!?।॥؟۔።։]["'”’»«“)\]」』)]{0,3}$/u;
const INNER = /\p{L}{2}[.!?…]["'”’»)]{0,2}\s+["'“‘«(]?\p{Lu}|[。!?।]./u;
/** Scripts without blanks between words: length stands in for a word count. */
const UNSPACED: ReadonlySet<Script | null> = new Set<Script | null>(['cjk', 'thai']);

/** Told by their script, not by function words. */
const UNCOUNTED: ReadonlySet<string> = new Set('ja zh ko th lo he ar fa ur el hi bn pa gu ta te kn ml si my ka am km hy'.split(' '));

export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.slice(-5));
}

/** Reads the page's own language off the lines that look like prose, whatever it is. */
export function readPage(units: readonly Unit[], read: readonly Words[]): Page {
  const prose = read.filter((_, i) => isProse(units[i]!));
  const script = commonScript(prose);
  const own = prose.filter((w) => w.scripts.main === script);
  const sample = own.flatMap((w) => w.folded).slice(0, SAMPLE);
  const language = detectLanguage(own.map((w) => w.key).join(' '), sample);
  const vocabulary = new Set<string>();
  const shared = new Map<string, number>();
  const common = new Set<string>();
  for (const { folded } of own) {
    // a long line of the furniture in another language must not lend its words to the article
    if (language !== null && !speaks(folded, language)) continue;
    for (const word of new Set(folded)) {
      vocabulary.add(stem(word));
      if (word.length <= 4) shared.set(word, (shared.get(word) ?? 0) + 1);
      if (language !== null && languagesOf(word).includes(language)) common.add(word);
    }
  }
  for (const [word, n] of shared) if (n >= 3 && n >= own.length / 4) common.add(word);
  const impersonal = language === 'en' && isImpersonal(units.filter(isProse).map((unit) => unit.text));
  return { script, language, common, vocabulary, impersonal };
}

/** So many words tell a language. */
const SAMPLE = 1000;

function isProse(unit: Unit): boolean {
  return unit.kind !== 'image' && unit.linked < 0.6 && looksLikeProse(unit.text);
}

function speaks(list: readonly string[], language: string): boolean {
  let hits = 0;
  for (const word of list) if (languagesOf(word).includes(language)) hits++;
  return UNCOUNTED.has(language) || hits >= list.length * 0.1;
}

function looksLikeProse(text: string): boolean {
  if (text.length < 60) return text.length >= 24 && /[\u3041-\u9fff]/.test(text) && /[。!?]/.test(text);
  return endsSentence(text);
}

function commonScript(lines: readonly Words[]): Script | null {
  const totals = new Map<Script, number>();
  for (const { scripts } of lines) if (scripts.main !== null) totals.set(scripts.main, (totals.get(scripts.main) ?? 0) + scripts.most);
  let best: Script | null = null;
  let most = 0;
  for (const [script, n] of totals) if (n > most) [best, most] = [script, n];
  return best;
}

function stem(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word;
}

export function shapeOf(text: string, read: Words, page: Page): Shape {
  const { scripts } = read;
  const tally = count(text, read, page);
  const { n, common, known } = tally;
  const density = n === 0 ? 0 : common / n;
  const overlap = n === common ? 0 : known / (n - common);
  const ends = endsSentence(text);
  const inner = INNER.test(text);
  const strange = scripts.letters >= 2 && scripts.main !== page.script && scripts.most > scripts.letters / 2;
  const foreign = page.script !== null && (strange || (!UNSPACED.has(page.script) && foreignWords(tally)));
  const figures = n < 5 ? (text.match(/\d[\d.,]*/g)?.length ?? 0) : 0;
  const long = UNSPACED.has(page.script) ? scripts.letters >= 14 : (n >= 5 || (n + figures >= 5 && density > 0)) && text.length >= 28;
  const inFrame = !ends && framed(text, page);
  const sentence = !foreign && long && (ends ? true : inner && text.length >= 60 && density >= 0.2 && !inFrame);
  return { words: n, ends, inner, density, overlap, foreign, sentence, framed: inFrame };
}

interface Tally {
  readonly n: number;
  /** Function words of the article's language. */
  readonly common: number;
  /** Other words that the article's sentences use. */
  readonly known: number;
  /** Weighed words for and against the line being in the article's language. */
  readonly native: number;
  readonly alien: number;
}

/** What an unknown small-letter word weighs against a line: English says little without its function words. */
const UNKNOWN = { en: 0.4, other: 0.12 };

function count(text: string, { raw, folded }: Words, page: Page): Tally {
  // names may come from any language; what begins small is the writer's own word, unless nothing does
  const shouting = !/\p{Ll}/u.test(text);
  const unknown = page.language === 'en' ? UNKNOWN.en : UNKNOWN.other;
  let common = 0;
  let known = 0;
  let native = 0;
  let alien = 0;
  folded.forEach((word, i) => {
    const languages = languagesOf(word);
    const small = shouting || /^\p{Ll}/u.test(raw[i] ?? '');
    // English writes its one-letter pronoun large; elsewhere it is a preposition or an article
    if (isCommon(page, word) && raw[i] !== 'i') {
      common++;
      native++;
    } else if (page.vocabulary.has(stem(word))) {
      known++;
      if (small) native += 0.5;
    } else if (languages.length > 0 && page.language !== null) alien++;
    else if (page.language === 'en' && /[^\0-\u007f’]/.test(raw[i] ?? ''))
      alien += small || (i === 0 && !/^\p{Lu}/u.test(raw[1] ?? '')) ? 1.5 : 0.6;
    else if (small || i === 0) alien += unknown;
  });
  return { n: folded.length, common, known, native, alien };
}

function foreignWords(tally: Tally): boolean {
  return tally.native === 0 ? tally.alien >= 1 && (tally.alien >= 1.3 || tally.n <= 6) : tally.alien >= tally.native * 2 + 1;
}

/** "Label. A sentence of the article's language. Call to action": begins with a label and ends with words that are not the article's. */
function framed(text: string, page: Page): boolean {
  const pieces = text.split(/[.!?]["'”’»)]{0,2}\s+|\s[|–—]\s/u);
  if (pieces.length < 2 || endsSentence(text)) return false;
  const first = words(pieces[0]!);
  const label = first.length <= 4 && !first.some((word) => isCommon(page, word));
  return strangePiece(pieces[0]!, page) || (label && strangePiece(pieces.at(-1)!, page));
}

/** A word that the article's sentences use. */
export function knows(page: Page, word: string): boolean {
  return isCommon(page, word) || page.vocabulary.has(stem(word));
}

function isCommon(page: Page, word: string): boolean {
  return page.common.has(word) || (page.language !== null && languagesOf(word).includes(page.language));
}

function strangePiece(piece: string, page: Page): boolean {
  const list = words(piece);
  return list.length > 0 && list.length <= 4 && !list.some((word) => knows(page, word));
}
