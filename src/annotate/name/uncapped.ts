import type { Line, Word } from './model.ts';
import { DEAL_VERBS } from './openings.ts';
import { isCommonWord } from './words.ts';

const RULE = 'name/uncapped';
/** Endings of words that are English though no list has them. */
const ENDINGS =
  'tech ness ment tion sion ity ism ware ship able ible ous ive ing ed ly er ers ist ists ic ics al als ies ise ises ized ology graphy less ful coin chain';
const ENGLISH = new RegExp(`(?:${ENDINGS.split(' ').join('|')})$`);

/** An everyday word, or one with an ending that only English words have. */
export function isEnglish(word: string): boolean {
  return isCommonWord(word) || ENGLISH.test(word);
}

/** Names written small, "letgo" or "firstminute": no English word, and where only a name can stand. `found` is sorted and stays so. */
export function findUncapped(line: Line): void {
  const { words, found } = line;
  if (line.titleCase) return;
  let f = 0;
  for (let i = 1; i < words.length; i++) {
    while (f < found.length && found[f]!.to <= i) f++;
    const word = words[i]!;
    if (word.shape !== 'low' || word.taken || word.text.length < 4 || !/^\p{Ll}{4,20}$/u.test(word.text)) continue;
    const listed = afterName(line, f, i) && beforeName(line, f, i);
    if (!listed && !introduced(words, i)) continue;
    if (isEnglish(word.lower)) continue;
    found.splice(f, 0, { from: i, to: i + 1, rule: RULE });
    f++;
  }
}

/** "Acme, x" or "Acme and x". */
function afterName(line: Line, f: number, at: number): boolean {
  const { words, found } = line;
  const end = found[f - 1]?.to;
  if (end === undefined || words[end - 1]!.tail !== null || words[end - 1]!.possessive) return false;
  if (end === at) return words[at]!.gap === 'comma' || words[at]!.gap === 'amp';
  return end === at - 1 && words[at - 1]!.lower === 'and' && words[at]!.gap === 'blank';
}

/** "x, Acme", "x and Acme", or the end of the list. */
function beforeName(line: Line, f: number, at: number): boolean {
  const { words, found } = line;
  const next = words[at + 1];
  if (next === undefined || next.gap === 'break') return true;
  const start = found[f]?.from;
  if (start === at + 1) return next.gap === 'comma' || next.gap === 'amp';
  return start === at + 2 && next.lower === 'and';
}

/** "led by x,", "London firm x (", "dating app x raised". */
function introduced(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  if (words[at]!.gap !== 'blank' || before.taken) return false;
  const next = words[at + 1];
  const closed = next === undefined || next.gap !== 'blank';
  if (before.lower === 'by')
    return (
      /^(?:led|backed|co-led|acquired|founded)$/.test(words[at - 2]?.lower ?? '') &&
      (closed || next?.lower === 'and') &&
      !words[at]!.lower.endsWith('s')
    );
  if (before.possessive || !/^(?:firm|startup|start-up|company|app|marketplace)$/.test(before.lower)) return false;
  return closed || DEAL_VERBS.has(next!.lower);
}
