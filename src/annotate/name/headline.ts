import { GIVEN_NAMES } from '../../gazetteers/given-names.ts';
import { LEGAL_FORMS } from '../../gazetteers/legal-forms.ts';
import { CALENDAR, DESCRIPTORS, FUNCTION_WORDS, HEADLINE_VERBS, ORGANISATION_TAILS, TITLE_HEADS } from '../../gazetteers/name-words.ts';
import { DEMONYMS } from '../../gazetteers/places.ts';
import { carve, isGeneric } from './carve.ts';
import { type Evidence, keyOf, type Line, type Word } from './model.ts';
import { DEAL_VERBS } from './openings.ts';
import { isNameWord, runsOf } from './runs.ts';
import { isCommonWord } from './words.ts';

const RULE = 'name/headline';

/** Headlines: names that the body taught, then runs of words that are no English, then the subject before a headline verb. */
export function findInTitle(line: Line, evidence: Evidence): void {
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
    if (clips(words, i + best, keyOf(words, i, i + best), evidence)) best++;
    line.found.push({ from: i, to: i + best, rule: RULE });
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
    for (const piece of carve(words, run)) line.found.push({ from: piece.from, to: piece.to, rule: RULE });
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
      line.found.push({ from: 0, to: verb, rule: RULE });
  }
}

/** "Harrow Semi" where running text has "Harrow Semiconductor": the title cuts the last word short. */
function clips(words: readonly Word[], at: number, held: string, evidence: Evidence): boolean {
  const next = words[at];
  const before = words[at - 1]!;
  if (next === undefined || next.gap !== 'blank' || !isNameWord(next) || next.lower.length < 3 || before.possessive || before.tail !== null)
    return false;
  for (const sure of evidence.sure.keys()) {
    const [first, second = '', third] = sure.split(' ');
    if (first !== held || !second.startsWith(next.lower) || second.length < next.lower.length + 3) continue;
    if (third === undefined || LEGAL_FORMS.has(third)) return true;
  }
  return false;
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
