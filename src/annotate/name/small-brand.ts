import { keyOf, type Line, type Word } from './model.ts';
import { DEAL_VERBS } from './openings.ts';
import { isEnglish } from './uncapped.ts';
import { isCommonWord } from './words.ts';

const RULE = 'name/small-brand';
/** Times that a word must come to be a name by its use alone. */
const OFTEN = 3;
const DETERMINERS = /^(?:a|an|the|this|these|those|each|every|any|some|more|most|no|other|such|many|its|their|our|his|her|your)$/;

/** What the article shows of one small word. */
interface Use {
  count: number;
  /** Times that it does what only companies do: "sennder raised", "sennder's", "founder of sennder". */
  acts: number;
  /** Times that a determiner stands before it, as before nouns. */
  noun: number;
}

/**
 * Brands that are written small throughout, "sennder" or "wefox": no English word, and either the article capitalises it
 * elsewhere (at a sentence's beginning, in the title), or it comes often and acts like a company.
 */
export function findSmallBrands(lines: readonly Line[]): void {
  const uses = new Map<string, Use>();
  const capitalised = new Set<string>();
  for (const { words, found } of lines) {
    for (const f of found) if (f.to - f.from === 1) capitalised.add(keyOf(words, f.from, f.to));
    for (let i = 0; i < words.length; i++) if (maySpell(words[i]!)) note(uses, words, i);
  }
  const brands = new Set<string>();
  for (const [word, { count, acts, noun }] of uses) {
    if (noun > 0) continue;
    // a capital elsewhere outweighs an ending that English words have, too
    if (capitalised.has(word) ? !isCommonWord(word) : count >= OFTEN && acts >= 2 && !isEnglish(word)) brands.add(word);
  }
  if (brands.size === 0) return;
  for (const line of lines) {
    const held = new Set(line.found.flatMap((f) => Array.from({ length: f.to - f.from }, (_, k) => f.from + k)));
    line.words.forEach((word, i) => {
      if (maySpell(word) && brands.has(word.lower) && !held.has(i)) line.found.push({ from: i, to: i + 1, rule: RULE });
    });
  }
}

function maySpell(word: Word): boolean {
  return word.shape === 'low' && !word.taken && word.text.length >= 4 && /^\p{Ll}{4,20}$/u.test(word.text);
}

function note(uses: Map<string, Use>, words: readonly Word[], i: number): void {
  const word = words[i]!;
  const use = uses.get(word.lower) ?? { count: 0, acts: 0, noun: 0 };
  const before = words[i - 1];
  const next = words[i + 1];
  use.count++;
  if (before !== undefined && word.gap === 'blank' && DETERMINERS.test(before.lower)) use.noun++;
  const owner =
    before !== undefined &&
    word.gap === 'blank' &&
    /^(?:of|at)$/.test(before.lower) &&
    /^(?:founders?|co-founders?|ceo|coo|cto|cfo)$/.test(words[i - 2]?.lower ?? '');
  if (word.possessive || owner || (next?.gap === 'blank' && DEAL_VERBS.has(next.lower))) use.acts++;
  uses.set(word.lower, use);
}
