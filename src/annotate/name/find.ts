import type { Document } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { GIVEN_NAMES } from '../../gazetteers/given-names.ts';
import {
  CALENDAR,
  DESCRIPTORS,
  FUNCTION_WORDS,
  HEADLINE_VERBS,
  ORGANISATION_TAILS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../../gazetteers/name-words.ts';
import { DEMONYMS } from '../../gazetteers/places.ts';
import { carve, isGeneric, ORDINALS } from './carve.ts';
import { type Evidence, keyOf, type Line, type Piece, type Word } from './model.ts';
import { isNameWord, runsOf } from './runs.ts';
import { wordsOf } from './tokens.ts';
import { isCommonWord } from './words.ts';

/** Finds the spans of names: first where capitals speak, then, with what that taught, at sentence openings and in headlines. */
export function findNames(document: Document, taken: readonly Span[]): Line[] {
  const lines = linesOf(document, taken);
  const evidence: Evidence = { sure: new Map(), heads: new Set(), lower: new Map() };
  const unsure: { line: Line; piece: Piece }[] = [];
  for (const line of lines) {
    if (line.titleCase) continue;
    for (const word of line.words) if (word.shape === 'low') evidence.lower.set(word.lower, (evidence.lower.get(word.lower) ?? 0) + 1);
    for (const run of runsOf(line.words)) {
      for (const piece of carve(line.words, run)) {
        if (piece.unsure) unsure.push({ line, piece });
        else accept(line, piece, evidence, 'name/run');
      }
    }
  }
  const openings = new Map<string, number>();
  for (const { line, piece } of unsure) {
    const key = keyOf(line.words, piece.from, piece.to);
    openings.set(key, (openings.get(key) ?? 0) + 1);
  }
  for (const { line, piece } of unsure) {
    const settled = settleOpening(line.words, piece, evidence, openings);
    if (settled !== null) line.found.push({ from: settled.from, to: settled.to, rule: 'name/opening' });
  }
  for (const { line } of unsure) for (const f of line.found) note(line.words, f, evidence);
  for (const line of lines) if (line.titleCase) findInTitle(line, evidence);
  for (const line of lines) line.found.sort((a, b) => a.from - b.from);
  return lines;
}

function accept(line: Line, piece: Piece, evidence: Evidence, rule: string): void {
  line.found.push({ from: piece.from, to: piece.to, rule });
  note(line.words, piece, evidence);
}

function note(words: readonly Word[], piece: { from: number; to: number }, evidence: Evidence): void {
  const key = keyOf(words, piece.from, piece.to);
  evidence.sure.set(key, (evidence.sure.get(key) ?? 0) + 1);
  evidence.heads.add(words[piece.from]!.lower);
}

function linesOf(document: Document, taken: readonly Span[]): Line[] {
  let t = 0;
  return document.sentences.map((sentence) => {
    while (t < taken.length && taken[t]!.end <= sentence.start) t++;
    const words = wordsOf(document.text, sentence, taken, t);
    return { sentence, words, titleCase: isTitleCase(words), found: [] };
  });
}

/** Title Case or ALL CAPS: of the words that prose would write small, most have a capital. */
function isTitleCase(words: readonly Word[]): boolean {
  let capitals = 0;
  let small = 0;
  let shouted = 0;
  const part = new Uint8Array(words.length); // words of names that show by their last word
  for (const run of runsOf(words)) {
    if (run.to - run.from < 6 && run.to - run.from > 1 && ORGANISATION_TAILS.has(words[run.to - 1]!.lower)) part.fill(1, run.from, run.to);
  }
  for (const [i, word] of words.entries()) {
    if (GIVEN_NAMES.has(word.lower) || TITLE_HEADS.has(word.lower) || TITLE_MODIFIERS.has(word.lower)) continue;
    if (part[i] || word.taken || word.text.length < 3 || FUNCTION_WORDS.has(word.lower)) continue;
    if (word.shape === 'low') small++;
    else if (i > 0 && word.shape === 'cap' && !word.opens && isCommonWord(word.lower)) capitals++;
    if (word.text.length > 3 && word.text === word.text.toUpperCase() && word.shape === 'cap') shouted++;
  }
  if (shouted >= 4 && shouted >= 2 * small) return true;
  return capitals >= 2 && capitals >= 2 * small && words.length >= 4;
}

/** Verbs that make the word before them a party even where nothing else proves it. */
const DEAL_VERBS = new Set(
  'raises raised secures secured nabs nabbed lands landed closes closed snags bags bagged acquires acquired buys bought announces announced launches launched has is was plans gets leads led scores invests invested offers uses helps makes provides wants lets allows'.split(
    ' ',
  ),
);

/** Decides about a run whose first word opens a sentence. */
function settleOpening(
  words: readonly Word[],
  piece: Piece,
  evidence: Evidence,
  openings: ReadonlyMap<string, number>,
): { from: number; to: number } | null {
  const first = words[piece.from]!;
  const key = keyOf(words, piece.from, piece.to);
  if (evidence.sure.has(key)) return piece;
  const size = piece.to - piece.from;
  const common = isCommonWord(first.lower) || isGeneric(first) || TITLE_HEADS.has(first.lower);
  if (!common || (size > 1 && GIVEN_NAMES.has(first.lower) && !FUNCTION_WORDS.has(first.lower))) return piece;
  const inner = first.shape === 'odd' || /\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(first.text);
  if (size > 1) {
    const rest = keyOf(words, piece.from + 1, piece.to);
    const restAlone = evidence.sure.has(rest);
    if (inner && !restAlone) return piece;
    const joint = words[piece.from + 1]!;
    if (joint.shape === 'low' || joint.gap === 'amp') return piece; // "Bank of …"
    if (ORDINALS.test(first.lower) && size > 2 && !restAlone && ORGANISATION_TAILS.has(words[piece.to - 1]!.lower)) return piece;
    if (restAlone || describes(first) || (DESCRIPTORS.has(first.lower) && !ORGANISATION_TAILS.has(words[piece.from + 1]!.lower)))
      return shorter(words, piece);
    if (/(?:ly|ing|ed)$/.test(first.lower) && !ORGANISATION_TAILS.has(words[piece.to - 1]!.lower)) return shorter(words, piece);
    return piece;
  }
  if (inner) return piece;
  if (DESCRIPTORS.has(first.lower) || ORGANISATION_TAILS.has(first.lower) || TITLE_HEADS.has(first.lower) || describes(first)) return null;
  // short form of a name seen elsewhere: "Drip" of "Drip Capital"
  const seenSmall = evidence.lower.get(first.lower) ?? 0;
  if (evidence.heads.has(first.lower) && seenSmall === 0) return piece;
  const next = words[piece.to];
  const acts = first.possessive || first.tail !== null || (next !== undefined && next.gap === 'blank' && DEAL_VERBS.has(next.lower));
  const plural = first.lower.endsWith('s') && !first.lower.endsWith('ss');
  if (acts && !plural && seenSmall === 0 && ((openings.get(key) ?? 0) > 1 || words.length > 3)) return piece;
  return null;
}

function describes(word: Word): boolean {
  return FUNCTION_WORDS.has(word.lower) || CALENDAR.has(word.lower) || DEMONYMS.has(word.lower) || /^\p{L}{3,}ly$/u.test(word.lower);
}

function shorter(words: readonly Word[], piece: Piece): { from: number; to: number } | null {
  let from = piece.from + 1;
  while (from < piece.to && words[from]!.shape === 'low') from++;
  return from < piece.to ? { from, to: piece.to } : null;
}

/** Headlines: names that the body taught, then runs of words that are no English, then the subject before a headline verb. */
function findInTitle(line: Line, evidence: Evidence): void {
  const words = line.words;
  const covered = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.taken || !evidence.heads.has(words[i]!.lower)) continue;
    let best = 0;
    let key = '';
    for (let n = 1; n <= 8 && i + n <= words.length; n++) {
      const word = words[i + n - 1]!;
      if (word.taken || (n > 1 && word.gap === 'break')) break;
      key = n === 1 ? word.lower : `${key} ${word.lower}`;
      if (evidence.sure.has(key)) best = n;
      if (word.possessive || word.tail !== null) break;
    }
    if (best === 0) continue;
    line.found.push({ from: i, to: i + best, rule: 'name/headline-known' });
    covered.fill(1, i, i + best);
    i += best - 1;
  }
  const verb = words.findIndex((w, i) => i > 0 && HEADLINE_VERBS.has(w.lower));
  const telling = (word: Word, i: number) => {
    if (covered[i] || !isNameWord(word) || HEADLINE_VERBS.has(word.lower) || FUNCTION_WORDS.has(word.lower)) return false;
    if (word.shape === 'odd' || !isPlain(word)) return true;
    const next = words[i + 1];
    if (GIVEN_NAMES.has(word.lower) && next !== undefined && next.gap === 'blank' && isNameWord(next) && !isPlain(next)) return true;
    const before = words[i - 1];
    const joined = word.gap === 'blank' || word.gap === 'amp';
    return (
      ORGANISATION_TAILS.has(word.lower) &&
      before !== undefined &&
      joined &&
      i > 0 &&
      !covered[i - 1] &&
      before.tail === null &&
      isNameWord(before) &&
      !isPlain(before)
    );
  };
  for (const run of runsOf(words, telling)) {
    for (const piece of carve(words, run)) line.found.push({ from: piece.from, to: piece.to, rule: 'name/headline' });
    covered.fill(1, run.from, run.to);
  }
  // "Range Raises $6M": an everyday word as subject
  if (verb > 0 && verb <= 3 && !covered.subarray(0, verb).some((c) => c === 1)) {
    const subject = words.slice(0, verb);
    const plain = subject.every(
      (w, i) =>
        isNameWord(w) &&
        w.tail === null &&
        (i === 0 || w.gap === 'blank') &&
        !FUNCTION_WORDS.has(w.lower) &&
        !DESCRIPTORS.has(w.lower) &&
        !DEMONYMS.has(w.lower),
    );
    if (plain && DEAL_VERBS.has(words[verb]!.lower) && !/s$/.test(subject.at(-1)!.lower))
      line.found.push({ from: 0, to: verb, rule: 'name/headline-subject' });
  }
}

/** An everyday word, title, acronym or descriptor: no name by itself. */
function isPlain(word: Word): boolean {
  return (
    isCommonWord(word.lower) ||
    isGeneric(word) ||
    CALENDAR.has(word.lower) ||
    DEMONYMS.has(word.lower) ||
    TITLE_HEADS.has(word.lower) ||
    DESCRIPTORS.has(word.lower)
  );
}
