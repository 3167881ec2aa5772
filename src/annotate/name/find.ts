import type { Document } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { carve } from './carve.ts';
import { findInTitle } from './headline.ts';
import { type Evidence, type Found, keyOf, type Line, type Piece, type Run, type Word } from './model.ts';
import { settleOpening } from './openings.ts';
import { runsOf } from './runs.ts';
import { findSmallBrands } from './small-brand.ts';
import { findSpecial, restoreDemonyms, restoreOpeners } from './special.ts';
import { isTitleCase } from './title-case.ts';
import { wordsOf } from './tokens.ts';
import { findUncapped } from './uncapped.ts';

/** Finds the spans of names: first where capitals speak, then, with what that taught, at sentence openings and in headlines. */
export function findNames(document: Document, taken: readonly Span[], capitalsOnly = false): Line[] {
  const lines = linesOf(document, taken);
  const evidence: Evidence = { sure: new Map(), heads: new Set(), lower: new Map() };
  const unsure: { line: Line; piece: Piece }[] = [];
  for (const line of lines) {
    if (line.titleCase) continue;
    for (const word of line.words) if (word.shape === 'low') evidence.lower.set(word.lower, (evidence.lower.get(word.lower) ?? 0) + 1);
    for (const run of runsOf(line.words)) {
      for (const piece of carve(line.words, run)) {
        if (piece.unsure) unsure.push({ line, piece });
        else {
          line.found.push({ from: piece.from, to: piece.to, rule: 'name/runs' });
          note(line.words, piece, evidence);
        }
      }
    }
  }
  for (const { line, found } of settleAll(unsure, evidence)) {
    line.found.push(found);
    note(line.words, found, evidence);
  }
  restoreDemonyms(lines);
  restoreOpeners(lines, evidence.sure);
  if (!capitalsOnly) findSmallBrands(lines);
  for (const line of lines) {
    if (line.titleCase) findInTitle(line, evidence);
    line.found.sort((a, b) => a.from - b.from);
    findSpecial(line);
    if (!capitalsOnly) findUncapped(line);
  }
  return lines;
}

/** Decides about all openings by what running text showed, so that their order does not matter. */
function settleAll(unsure: readonly { line: Line; piece: Piece }[], evidence: Evidence): { line: Line; found: Found }[] {
  const openings = new Map<string, number>();
  for (const { line, piece } of unsure) {
    const key = keyOf(line.words, piece.from, piece.to);
    openings.set(key, (openings.get(key) ?? 0) + 1);
  }
  return unsure.flatMap(({ line, piece }) => {
    const settled = settleOpening(line.words, piece, evidence, openings);
    return settled === null ? [] : [{ line, found: { from: settled.from, to: settled.to, rule: 'name/openings' } }];
  });
}

function note(words: readonly Word[], piece: Run, evidence: Evidence): void {
  const key = keyOf(words, piece.from, piece.to);
  evidence.sure.set(key, (evidence.sure.get(key) ?? 0) + 1);
  evidence.heads.add(words[piece.from]!.lower);
}

function linesOf(document: Document, taken: readonly Span[]): Line[] {
  let t = 0;
  return document.sentences.map((sentence) => {
    while (t < taken.length && taken[t]!.end <= sentence.start) t++;
    const words = wordsOf(document.text, sentence, taken, t);
    return { sentence, words, titleCase: isTitleCase(words, sentence.kind), found: [] };
  });
}
