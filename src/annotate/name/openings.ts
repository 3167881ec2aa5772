import { GIVEN_NAMES } from '../../gazetteers/given-names.ts';
import { CALENDAR, DESCRIPTORS, FUNCTION_WORDS, HEADLINE_VERBS, ORGANISATION_TAILS, TITLE_HEADS } from '../../gazetteers/name-words.ts';
import { DEMONYMS, PLACES } from '../../gazetteers/places.ts';
import { isGeneric, ORDINALS } from './carve.ts';
import { type Evidence, keyOf, type Piece, type Run, type Word } from './model.ts';
import { isCommonWord } from './words.ts';

/** Verbs that make the word before them a party even where nothing else proves it. */
export const DEAL_VERBS = new Set(
  'raises raised secures secured nabs nabbed lands landed closes closed snags bags bagged acquires acquired buys bought announces announced launches launched has is was plans gets leads led scores invests invested offers uses helps makes provides wants lets allows'.split(
    ' ',
  ),
);

/** Decides about a run whose first word opens a sentence. */
export function settleOpening(words: readonly Word[], piece: Piece, evidence: Evidence, openings: ReadonlyMap<string, number>): Run | null {
  const first = words[piece.from]!;
  const key = keyOf(words, piece.from, piece.to);
  if (evidence.sure.has(key) || PLACES.has(key)) return piece;
  const size = piece.to - piece.from;
  // "Embattled U.S. carmakers"; not "Harrow India"
  if (size > 1 && /.(?:ed|ing)$/.test(first.lower) && PLACES.has(keyOf(words, piece.from + 1, piece.to))) return shorter(words, piece);
  const common = isCommonWord(first.lower) || DESCRIPTORS.has(first.lower) || isGeneric(first) || TITLE_HEADS.has(first.lower);
  if (size === 1 && leadsToDescribed(words, piece.from)) return null;
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
  const acts =
    first.possessive ||
    /^(?:backed|owned|led|founded)$/.test(first.tail ?? '') ||
    (next !== undefined && next.gap === 'blank' && DEAL_VERBS.has(next.lower));
  const plural = first.lower.endsWith('s') && !first.lower.endsWith('ss');
  if (acts && !plural && seenSmall === 0 && ((openings.get(key) ?? 0) > 1 || words.length > 3)) return piece;
  return null;
}

/** Nouns that name a relation to the word before them: "Harrow rival startup Calder" speaks of Harrow. */
const RELATIONS = new Set(
  'parent rival owner maker backer competitor subsidiary investor unit supplier spinout spin-off alum alumni'.split(' '),
);

/** "Vegan beauty startup Harrow": the opening word describes, as the everyday words up to the name do. */
function leadsToDescribed(words: readonly Word[], from: number): boolean {
  if (words[from]!.possessive || words[from]!.tail !== null || words[from]!.shape !== 'cap' || /\p{Ll}\p{Lu}/u.test(words[from]!.text))
    return false;
  for (let i = from + 1; i <= from + 4; i++) {
    const word = words[i];
    if (word === undefined || word.gap !== 'blank' || word.shape !== 'low') return false;
    if (DESCRIPTORS.has(word.lower) && !RELATIONS.has(word.lower) && i > from + 1) {
      const next = words[i + 1];
      return next !== undefined && next.gap === 'blank' && next.shape !== 'low' && next.shape !== 'number';
    }
    if (RELATIONS.has(word.lower) || HEADLINE_VERBS.has(word.lower) || FUNCTION_WORDS.has(word.lower) || /(?:s|ed)$/.test(word.lower))
      return false;
  }
  return false;
}

function describes(word: Word): boolean {
  return FUNCTION_WORDS.has(word.lower) || CALENDAR.has(word.lower) || DEMONYMS.has(word.lower) || /^\p{L}{3,}ly$/u.test(word.lower);
}

function shorter(words: readonly Word[], piece: Piece): Run | null {
  let from = piece.from + 1;
  while (from < piece.to && words[from]!.shape === 'low') from++;
  return from < piece.to ? { from, to: piece.to } : null;
}
