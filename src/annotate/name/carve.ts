import { LEGAL_FORMS } from '../../gazetteers/legal-forms.ts';
import {
  CALENDAR,
  DESCRIPTORS,
  FUNCTION_WORDS,
  GENERIC_ACRONYMS,
  ORGANISATION_TAILS,
  TITLE_MODIFIERS,
} from '../../gazetteers/name-words.ts';
import { DEMONYMS, PLACES } from '../../gazetteers/places.ts';
import type { Piece, Run, Word } from './model.ts';
import { titleWords } from './titles.ts';

import { isCommonWord } from './words.ts';

/** Words at the end that are no part of a name in front of them. */
const LOOSE_ENDS = new Set('series round ipo ipos ceo cfo cto coo shares stock plc.'.split(' '));
/** Function words that also open names. */
export const ORDINALS = /^(?:first|second|third|next|last|all|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const ROUND_OPENS = /^(?:series|pre-series|pre-seed|seed)$/;

/** Cuts titles, weekdays, demonyms and generic acronyms off a run; may part it in several names ("Acme CEO Jane Doe"). */
export function carve(words: readonly Word[], run: Run): Piece[] {
  const marks = titleWords(words, run.from, run.to);
  const out: Piece[] = [];
  let from = run.from;
  while (from < run.to) {
    if (marks[from - run.from]) {
      from++;
      continue;
    }
    let to = from;
    while (to < run.to && !marks[to - run.from]) to++;
    const piece = trim(words, from, to);
    if (piece !== null) out.push(piece);
    from = to;
  }
  return out;
}

function trim(words: readonly Word[], start: number, limit: number): Piece | null {
  let from = start;
  let to = limit;
  while (to > from && loosens(words, from, to)) to--;
  while (from < to && opensLoosely(words, from, to)) from++;
  if (from >= to || isNothing(words, from, to)) return null;
  return { from, to, unsure: words[from]!.opens };
}

function loosens(words: readonly Word[], from: number, to: number): boolean {
  const word = words[to - 1]!;
  if (word.shape === 'low') return word.text !== 'i'; // a connector that lost its right side
  if (word.shape === 'number') return to - from === 1;
  if (/^(?:VC|CEO|IPO|GPU|LLM|API|LP|GP|AI)s$/.test(word.text)) return true;
  if (to - from > 2 && isSign(words, from, to - 1)) return true;
  return LOOSE_ENDS.has(word.lower) || (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word.lower) && to - from > 1);
}

/** "Harrow Pharmaceuticals HRWP": the sign under which its shares are traded, glued to a name that is complete without it. */
function isSign(words: readonly Word[], from: number, at: number): boolean {
  const { text, lower } = words[at]!;
  const tail = words[at - 1]!.lower;
  if (!/^[A-Z]{3,5}$/.test(text) || LEGAL_FORMS.has(lower) || ORGANISATION_TAILS.has(lower) || /^[IVX]{1,5}$/.test(text)) return false;
  if (!ORGANISATION_TAILS.has(tail) && !LEGAL_FORMS.has(tail)) return false;
  let letter = 0;
  for (let i = from; i < at; i++) for (const c of words[i]!.lower) if (c === lower.charAt(letter)) letter++;
  return letter >= lower.length && lower.charAt(0) === words[from]!.lower.charAt(0);
}

function opensLoosely(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from]!;
  const more = to - from > 1;
  if (word.shape === 'low') return true;
  if (FUNCTION_WORDS.has(word.lower) && (word.text !== word.text.toUpperCase() || word.text.length === 1)) {
    // a capital inside a sentence is meant: "First Round Capital", "The Question"; at its opening settleOpening() decides about ordinals
    if (!more) return true;
    if (word.opens) return !ORDINALS.test(word.lower);
    return /^(?:a|an|and|or|of|in|on|at|by|for|from|with|to|as|but|if|when|that)$/.test(word.lower);
  }
  if (!more) return false;
  if (CALENDAR.has(word.lower))
    return (
      !ORGANISATION_TAILS.has(words[to - 1]!.lower) ||
      !/^(?:may|june|august|april|sun|sunday|summer|spring|autumn|winter)$/.test(word.lower)
    );
  const next = words[from + 1]!;
  // "early-stage London VC Passion Capital"
  if (PLACES.has(word.lower) && /^(?:vc|pe)$/.test(next.lower) && to - from > 2 && !ORGANISATION_TAILS.has(words[from + 2]!.lower))
    return true;
  // "European Decarbonisation Agency": a body of a country or a union bears its name
  if (DEMONYMS.has(word.lower)) return !keepsDemonym(next) && !(to - from > 2 && BODIES.has(words[to - 1]!.lower));
  // "London VC Blackbird": these describe even before an everyday word
  if (/^(?:vc|vcs|pe)$/.test(word.lower) && !ORGANISATION_TAILS.has(next.lower)) return true;
  if (isGeneric(word))
    return word.lower !== 'ai' && word.lower !== 'ip' && word.lower !== 'ev' && !isCommonWord(next.lower) && !LEGAL_FORMS.has(next.lower);
  if (word.opens && DESCRIPTORS.has(word.lower)) return next.shape !== 'low' && !ORGANISATION_TAILS.has(next.lower); // "Bank of …"
  if (word.opens && TITLE_MODIFIERS.has(word.lower) && /^(?:former|ex|then|current|fellow)$/.test(word.lower)) return true;
  return word.lower === 'former' || word.lower === 'ex';
}

const BODIES: ReadonlySet<string> = new Set(
  'agency commission council institute ministry authority union association federation academy'.split(' '),
);

/** "British Steel", "Indian Oil Corporation": the adjective belongs to the name; "Israeli Acme": it does not. */
function keepsDemonym(next: Word): boolean {
  return !isGeneric(next) && (isCommonWord(next.lower) || ORGANISATION_TAILS.has(next.lower) || LEGAL_FORMS.has(next.lower));
}

/** "AI", "CEO", "Internet"; not "Roi", which only looks like an acronym in lower case. */
export function isGeneric(word: Word): boolean {
  return (
    GENERIC_ACRONYMS.has(word.lower) &&
    (word.text === word.text.toUpperCase() || word.lower.length > 4 || /[a-z][A-Z]|[-&/\d]/.test(word.text) || word.shape === 'low')
  );
}

/** What is left is no name: an acronym everybody uses, a weekday, a demonym, a lone letter or number, a legal form. */
function isNothing(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from]!;
  if (ROUND_OPENS.test(word.lower) && (to - from === 1 || words[from + 1]!.text.length <= 2)) return true;
  if (to - from > 1) {
    // "Existing Investors, including": a heading's capitals in running text
    if (
      to - from === 2 &&
      /^(?:existing|current|previous|new|returning)$/.test(word.lower) &&
      /^(?:investors|backers|shareholders)$/.test(words[from + 1]!.lower)
    )
      return true;
    for (let i = from; i < to; i++) if (!isGeneric(words[i]!) && !CALENDAR.has(words[i]!.lower)) return false;
    return true;
  }
  if (/^\p{Lu}{2,5}s$/u.test(word.text)) return true; // "VCs", "GPUs"
  if (word.text.length === 1 && word.text !== 'X') return true;
  if (isGeneric(word) || CALENDAR.has(word.lower) || DEMONYMS.has(word.lower) || LEGAL_FORMS.has(word.lower)) return true;
  if (FUNCTION_WORDS.has(word.lower) && word.text !== word.text.toUpperCase()) return true;
  return /^(?:\d|fy\d|q[1-4]|h[12]|covid)/i.test(word.lower) && !/\p{L}{3}|^\d+\p{Lu}{2}/u.test(word.text);
}
