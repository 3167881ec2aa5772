import { GIVEN_NAMES } from '../../gazetteers/given-names.ts';
import { INVESTORS } from '../../gazetteers/investors.ts';
import { LEGAL_FORMS } from '../../gazetteers/legal-forms.ts';
import { AND_TAILS, CALENDAR, FOR_HEADS, FUNCTION_WORDS, OF_HEADS, ORGANISATION_TAILS, PARTICLES } from '../../gazetteers/name-words.ts';
import { DEMONYMS, PLACES } from '../../gazetteers/places.ts';
import { isGeneric } from './carve.ts';
import type { Run, Word } from './model.ts';
import { isCommonWord } from './words.ts';

/** Everyday words whose apostrophe belongs to a name: "Men's Wearhouse". */
const OWNERS = new Set(
  'men women people children founder king queen mother father builder maker farmer trader driver worker teacher angel devil lion member player runner fool saint lady baby kid owner merchant'.split(
    ' ',
  ),
);
/** Behind an apostrophe these are no thing that is owned: "Harrow's Group", "Calder's Inc.". */
const OWN_FORMS = new Set('group holdings companies inc corp ltd plc llc international'.split(' '));
/** Legal forms that a comma may part from the name. */
const AFTER_COMMA = new Set('inc llc ltd limited corp plc lp gmbh incorporated sa bv nv'.split(' '));
/** Words that end a firm's name, so that "and" behind them begins another. */
const FIRM_ENDS = new Set(
  'capital ventures venture partners partner group fund funds holdings bank management associates equity advisors labs foundation university institute company corporation ministry agency'.split(
    ' ',
  ),
);
/** Numbers before these open a name: "500 Global", "7 Seas Partners". */
const NUMBER_OPENS = /^(?:global|startups|fund|ventures|capital|vc|advisors|partners|holdings)$/;

export function isNameWord(word: Word): boolean {
  return !word.taken && (word.shape === 'cap' || word.shape === 'odd');
}

/**
 * Longest runs of words that look like names, joined by what may stand inside one: "Bank of America", "Johnson & Johnson",
 * "Miguel de Icaza". Modifiers and titles are still in them; carve() cuts those. `names` says which words count.
 */
export function runsOf(words: readonly Word[], names: (word: Word, index: number) => boolean = isNameWord): Run[] {
  const out: Run[] = [];
  let i = 0;
  while (i < words.length) {
    const open = opensWithNumber(words, i, names);
    if (!open && !names(words[i]!, i)) {
      i++;
      continue;
    }
    let end = i + 1;
    if (open) end = i + 2;
    for (let next = step(words, i, end, names); next > end; next = step(words, i, end, names)) end = next;
    out.push({ from: i, to: end });
    i = end;
  }
  return out;
}

function opensWithNumber(words: readonly Word[], i: number, names: (word: Word, index: number) => boolean): boolean {
  const a = words[i]!;
  const b = words[i + 1];
  if (a.shape !== 'number' || a.taken || b === undefined || b.gap !== 'blank' || !names(b, i + 1) || !/^\d{1,4}\p{L}{0,2}$/u.test(a.text))
    return false;
  if (/\p{L}/u.test(a.text)) return ORGANISATION_TAILS.has(b.lower);
  if (NUMBER_OPENS.test(b.lower)) return b.lower !== 'partners';
  // "360 ONE Asset": an everyday word in capitals is styled so, not abbreviated
  if (/^\p{Lu}{3,}$/u.test(b.text) && isCommonWord(b.lower) && !isGeneric(b) && !CALENDAR.has(b.lower)) return true;
  let j = i + 1;
  while (j + 1 < words.length && words[j + 1]!.gap === 'blank' && names(words[j + 1]!, j + 1)) j++;
  return j > i + 1 && ORGANISATION_TAILS.has(words[j]!.lower) && !words[j]!.lower.endsWith('ies');
}

/** End of the run [from, end) lengthened by one joint, or `end` where it stops. */
function step(words: readonly Word[], from: number, end: number, names: (word: Word, index: number) => boolean): number {
  const last = words[end - 1]!;
  const next = words[end];
  if (next === undefined || last.tail !== null || next.taken) return end;
  if (last.possessive) return insideApostrophe(words, from, end, names) ? end + 1 : end;
  if (next.gap === 'plus') return plusJoins(words, from, end, names) ? end + 1 : end;
  const firm = next.gap === 'comma' ? lawFirm(words, from, end, names) : end;
  if (firm > end) return firm;
  if (next.gap === 'comma') return AFTER_COMMA.has(next.lower.replaceAll('.', '')) && names(next, end) ? end + 1 : end;
  if (next.gap === 'amp') return names(next, end) && joinsByAnd(words, from, end, end, names) ? end + 1 : end;
  if (next.gap !== 'blank') return end;
  if (names(next, end)) return end + 1;
  if (next.shape === 'number') return numberEnds(words, end) ? end + 1 : end;
  const after = words[end + 1];
  if (after === undefined || after.gap !== 'blank' || !names(after, end + 1)) return twoParticles(words, end, names);
  if (next.tail !== null || next.possessive) return end;
  if (next.lower === 'of') return OF_HEADS.has(last.lower) && end - from > 0 ? end + 2 : end;
  if (next.lower === 'for') return FOR_HEADS.has(last.lower) ? end + 2 : end;
  if (next.lower === 'and') return joinsByAnd(words, from, end, end + 1, names) ? end + 2 : end;
  if (next.lower === 'i') return ORGANISATION_TAILS.has(after.lower) ? end + 2 : end;
  if (PARTICLES.has(next.lower)) return end + 2;
  return end;
}

/** "Harrow + Calder": two single words that a firm writes with a plus; in "Foo Capital + Bar Ventures" the plus lists two. */
function plusJoins(words: readonly Word[], from: number, end: number, names: (word: Word, index: number) => boolean): boolean {
  const after = words[end + 1];
  if (end - from > 1 || !names(words[end]!, end) || words[end - 1]!.tail !== null) return false;
  if (after !== undefined && (after.gap === 'plus' || (after.gap === 'blank' && names(after, end + 1)))) return false;
  return !INVESTORS.has(words[from]!.lower) && !INVESTORS.has(words[end]!.lower);
}

/** Words of sentences in which a list of family names is a law firm's. */
const LEGAL = /^(?:legal|counsel|law|lawyers?|attorneys?|llp)$/;

/** "Tindle, Marlow, Quist & Sons": end of a firm of partners whose names commas part, where the sentence is about counsel; else `end`. */
function lawFirm(words: readonly Word[], from: number, end: number, names: (word: Word, index: number) => boolean): number {
  if (end - from > 1) return end;
  for (let at = end; at < Math.min(words.length, end + 4); at++) {
    const word = words[at]!;
    if ((word.gap !== 'comma' && word.gap !== 'amp') || !names(word, at) || word.taken) return end;
    if (word.gap === 'amp') return words.some((w) => LEGAL.test(w.lower)) ? at + 1 : end;
    if (word.possessive || word.tail !== null) return end;
  }
  return end;
}

/** "Mike de la Cruz", "House of the Giants". */
function twoParticles(words: readonly Word[], end: number, names: (word: Word, index: number) => boolean): number {
  const [a, b, c] = [words[end]!, words[end + 1], words[end + 2]];
  if (b === undefined || c === undefined || b.gap !== 'blank' || c.gap !== 'blank' || !names(c, end + 2)) return end;
  if (PARTICLES.has(a.lower) && PARTICLES.has(b.lower)) return end + 3;
  if (a.lower === 'of' && b.lower === 'the' && OF_HEADS.has(words[end - 1]!.lower)) return end + 3;
  return end;
}

/** "Founder's Circle Capital", "Men's Wearhouse": an everyday word with an apostrophe is no owner. */
function insideApostrophe(words: readonly Word[], from: number, end: number, names: (word: Word, index: number) => boolean): boolean {
  const last = words[end - 1]!;
  const next = words[end]!;
  if (next.gap !== 'blank' || !names(next, end) || end - 1 !== from) return false;
  const after = words[end + 1];
  const alone = after === undefined || after.gap !== 'blank' || !names(after, end + 1);
  if (GIVEN_NAMES.has(last.lower) && !isCommonWord(last.lower)) return alone && isCommonWord(next.lower) && !next.possessive;
  if (alone && OWN_FORMS.has(next.lower) && !PLACES.has(last.lower) && !DEMONYMS.has(last.lower) && !isGeneric(last)) return true;
  if (last.opens) return false;
  if (!isCommonWord(last.lower) || FUNCTION_WORDS.has(last.lower) || CALENDAR.has(last.lower)) return false;
  return OWNERS.has(last.lower);
}

/** A number at the end: "Fund 2", "Model 3"; not "Acme 20 million users". */
function numberEnds(words: readonly Word[], at: number): boolean {
  const number = words[at]!;
  if (!/^(?:\d{1,4}\p{Lu}?|[IVX]{1,4})$/u.test(number.text)) return false;
  const after = words[at + 1];
  return after === undefined || after.gap !== 'blank' || FUNCTION_WORDS.has(after.lower) || after.shape === 'cap';
}

/** Does "A and B" (or "A & B") make one name? `at` is the first word of B. */
function joinsByAnd(words: readonly Word[], from: number, end: number, at: number, names: (word: Word, index: number) => boolean): boolean {
  const left = words[end - 1]!;
  let to = at + 1;
  while (
    to < words.length &&
    words[to]!.gap === 'blank' &&
    names(words[to]!, to) &&
    words[to - 1]!.tail === null &&
    !words[to - 1]!.possessive
  )
    to++;
  const right = words[to - 1]!;
  const size = end - from;
  const amp = words[at]!.gap === 'amp';
  if (LEGAL_FORMS.has(words[at]!.lower) || /^(?:company|sons|brothers|daughters|associates|partners)$/.test(words[at]!.lower)) return true;
  if (amp) return !ORGANISATION_TAILS.has(left.lower) || to - at === 1;
  if (to - at >= 2 && size <= 4 && twoThings(words, from, end, at, to)) return true;
  // one institution named after two things, "Food and Drug Administration": the left part is an everyday word or a place
  if (to - at >= 2 && AND_TAILS.has(right.lower) && size <= 4 && !ORGANISATION_TAILS.has(left.lower))
    return (
      (isCommonWord(left.lower) && (size === 1 || isCommonWord(words[at]!.lower))) ||
      (PLACES.has(left.lower) &&
        PLACES.has(
          words
            .slice(at, at + 2)
            .map((w) => w.lower)
            .join(' '),
        ))
    );
  if (to - at >= 3 && PLACES.has(left.lower) && right.lower === 'group') return PLACES.has(`${words[at]!.lower} ${words[at + 1]!.lower}`);
  return COUPLES.has(`${left.lower} ${words[at]!.lower}`);
}

/** "National Investment and Infrastructure Fund", "Growth and Opportunity Fund": everyday words throughout, none of them a firm's last. */
function twoThings(words: readonly Word[], from: number, end: number, at: number, to: number): boolean {
  if (!AND_TAILS.has(words[to - 1]!.lower) || FIRM_ENDS.has(words[end - 1]!.lower)) return false;
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if ((i < end || i >= at) && !isCommonWord(lower) && !DEMONYMS.has(lower) && !PLACES.has(lower)) return false;
  }
  return true;
}

/** Firms that write "and" between two family names. */
const COUPLES = new Set([
  'procter gamble',
  'marks spencer',
  'ernst young',
  'johnson johnson',
  'standard poor',
  'smith wesson',
  'price waterhouse',
  'black decker',
  'dolce gabbana',
  'rolls royce',
  'arm hammer',
]);
