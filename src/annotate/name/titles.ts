import { GIVEN_NAMES } from '../../gazetteers/given-names.ts';
import { ORGANISATION_TAILS, TITLE_HEADS, TITLE_MODIFIERS } from '../../gazetteers/name-words.ts';
import type { Word } from './model.ts';
import { isCommonWord } from './words.ts';

/** Heads that are titles wherever they stand. */
const STRONG = new Set(
  'ceo cfo coo cto cmo cio cpo cro ciso svp evp vp avp md mr mrs ms dr prof co-founder cofounder co-ceo chairman chairwoman president co-president co-chairman spokesman spokeswoman spokesperson professor senator minister governor treasurer co-chair secretary officer'.split(
    ' ',
  ),
);
/**
 * Marks the words of [from, to) that belong to a personal title: "Managing Director" in "Managing Director Jane Doe".
 * A word such as "Principal" or "Founder" is one only where a person's name or nothing follows ("Principal Financial" is a name).
 */
export function titleWords(words: readonly Word[], from: number, to: number): boolean[] {
  const marks: boolean[] = new Array(to - from).fill(false);
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (!TITLE_HEADS.has(word.lower) || word.shape !== 'cap') continue;
    // "Senator Investment Group"
    if (
      /^(?:senator|governor|judge|lord|baron)$/.test(word.lower) &&
      i === from &&
      to - i > 2 &&
      ORGANISATION_TAILS.has(words[to - 1]!.lower) &&
      isCommonWord(words[i + 1]!.lower)
    )
      continue;
    // "Foo Partners LP": a legal form
    if (word.lower === 'lp' && i > from && ORGANISATION_TAILS.has(words[i - 1]!.lower)) continue;
    let start = i;
    while (start > from && TITLE_MODIFIERS.has(words[start - 1]!.lower) && words[start]!.gap === 'blank') start--;
    if (!STRONG.has(word.lower) && !standsAsTitle(words, start, i, to)) continue;
    // a name before the title keeps its last word: "Foo Group President"
    while (start < i && start > from && ORGANISATION_TAILS.has(words[start]!.lower) && !marks[start - 1 - from]) start++;
    for (let k = start; k <= i; k++) marks[k - from] = true;
    if (words[i + 1]?.lower === 'emeritus' && i + 1 < to) marks[i + 1 - from] = true;
  }
  return marks;
}

function standsAsTitle(words: readonly Word[], start: number, head: number, to: number): boolean {
  const next = words[head + 1];
  if (head + 1 >= to || next === undefined) return start < head || head > 0 || words[head]!.lower !== 'founder';
  if (ORGANISATION_TAILS.has(words[to - 1]!.lower)) return false;
  if (GIVEN_NAMES.has(next.lower)) return true;
  return start < head && to - head > 2;
}
