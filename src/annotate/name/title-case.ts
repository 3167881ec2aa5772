import type { BlockKind } from '../../document/document.ts';
import { GIVEN_NAMES } from '../../gazetteers/given-names.ts';
import { FUNCTION_WORDS, HEADLINE_VERBS, ORGANISATION_TAILS, TITLE_HEADS, TITLE_MODIFIERS } from '../../gazetteers/name-words.ts';
import { PLACES } from '../../gazetteers/places.ts';
import { keyOf, type Word } from './model.ts';
import { runsOf } from './runs.ts';
import { isCommonWord } from './words.ts';

/** Words that a title leaves small. */
const TINY = new Set(
  'a an the and or but nor for to of in on at by with from as vs via into over up per off amid after between'.split(' '),
);

/** Title Case or ALL CAPS: of the words that prose would write small, most have a capital. */
export function isTitleCase(words: readonly Word[], kind: BlockKind): boolean {
  let large = 0;
  let small = 0;
  let commas = 0;
  for (const word of words) {
    if (word.gap === 'comma') commas++;
    if (word.shape === 'cap') large++;
    else if (word.shape === 'low' && !word.taken && word.text.length > 1 && !TINY.has(word.lower)) small++;
  }
  if (large < 2 || large <= 2 * small) return false; // prose, most of the time
  const part = namesByForm(words);
  let capitals = 0;
  let shouted = 0;
  for (const [i, word] of words.entries()) {
    if (part[i] || word.taken || word.shape !== 'cap' || i === 0 || word.opens || word.text.length < 2) continue;
    if (word.text.length > 3 && word.text === word.text.toUpperCase()) shouted++;
    if (GIVEN_NAMES.has(word.lower) || TITLE_HEADS.has(word.lower) || TITLE_MODIFIERS.has(word.lower)) continue;
    // "By", "Raises": prose has no reason for the capital
    if (
      FUNCTION_WORDS.has(word.lower)
        ? word.lower !== 'the' && word.lower !== 'i'
        : isCommonWord(word.lower) || HEADLINE_VERBS.has(word.lower)
    )
      capitals++;
  }
  if (shouted >= 4 && shouted >= 2 * small) return true;
  // a sentence that lists names has capitals between its commas, a title has more of them
  if (capitals < 2 * commas || capitals < 2 * small) return false;
  return capitals >= (kind === 'headline' ? 1 : small === 0 ? 2 : 3);
}

/** Marks the words of names that show by their last word, and of places: their capitals are due to them. */
function namesByForm(words: readonly Word[]): Uint8Array {
  const part = new Uint8Array(words.length);
  for (const run of runsOf(words)) {
    const size = run.to - run.from;
    if (size < 2 || size > 5) continue;
    if (ORGANISATION_TAILS.has(words[run.to - 1]!.lower) || PLACES.has(keyOf(words, run.from, run.to))) part.fill(1, run.from, run.to);
  }
  return part;
}
