import type { Sentence } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { COMPOUND_PREFIXES, COMPOUND_TAILS, TITLE_HEADS } from '../../gazetteers/name-words.ts';
import type { Gap, Word } from './model.ts';
import { isWordChar, wordEnd } from './scan.ts';
import { shapeOf } from './shape.ts';
import { isCommonWord } from './words.ts';

const ABBREVIATIONS = new Set(
  'inc corp co cos ltd llc bros jr sr st mt ft dr mr mrs ms prof sen rep gov gen jos wm chas geo plc pte pty pvt intl int assoc mfg dept univ no vs'.split(
    ' ',
  ),
);

/** Words of one sentence. `taken` is sorted by start; linear in the sentence. */
export function wordsOf(text: string, sentence: Sentence, taken: readonly Span[], firstTaken: number): Word[] {
  const out: Word[] = [];
  let at = sentence.start;
  let t = firstTaken;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (!isWordChar(text, i)) continue;
    const web = Math.max(urlEnd(text, i, sentence.end), signsEnd(text, i, sentence.end));
    if (web > i) {
      i = web - 1;
      continue;
    }
    const end = wordEnd(text, i, sentence.end);
    while (t < taken.length && taken[t]!.end <= i) t++;
    const isTaken = (t < taken.length && taken[t]!.start < end) || isHandle(text, i, end);
    const between = text.slice(at, i);
    const gap = gapOf(between, out.at(-1));
    out.push(makeWord(text, i, end, gap, out.length === 0 || (gap === 'break' && opensAfter(between)), isTaken, sentence.end));
    at = end;
    i = end - 1;
  }
  return out;
}

/** Part of a mail address, a handle, a hashtag or an escaped address. */
function isHandle(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  return before === 0x40 || before === 0x23 || before === 0x25 || before === 0x3d || before === 0x5f || text.charCodeAt(end) === 0x40;
}

const EXCHANGE = '(?:[A-Z]{2,8}|Nasdaq[A-Z]{0,2}|Euronext)(?: [A-Z][A-Za-z]{1,11})?: ?';
const SIGNS = new RegExp(`${EXCHANGE}[A-Z0-9.]{1,8}(?:[,;] ?(?:[A-Z]{2,8}: ?)?[A-Z0-9.]{1,8}){0,3}(?=\\))`, 'y');

/** End of "(CSE: HRW; OTC: HRWF": an exchange and the sign under which shares are traded there are no names. Else `at`. */
function signsEnd(text: string, at: number, limit: number): number {
  if (text.charCodeAt(at - 1) !== 0x28) return at;
  SIGNS.lastIndex = at;
  return SIGNS.test(text) && SIGNS.lastIndex <= limit ? SIGNS.lastIndex : at;
}

/** End of a web address that begins at `at`, or `at`: its words are no names. */
function urlEnd(text: string, at: number, limit: number): number {
  const c = text.charCodeAt(at) | 0x20;
  if (c !== 0x68 && c !== 0x77) return at; // h, w
  if (!text.startsWith('http://', at) && !text.startsWith('https://', at) && !text.startsWith('www.', at)) return at;
  let end = at;
  while (end < limit && !/[\s)"<>\]]/.test(text.charAt(end))) end++;
  return end;
}

function gapOf(between: string, before: Word | undefined): Gap {
  if (before === undefined) return 'start';
  if (between === ' ') return 'blank';
  const rest = before.dot && between.startsWith('.') ? between.slice(1) : between;
  if (/^[ \u00a0\u202f]{1,3}$/.test(rest)) return 'blank';
  if (rest === ' & ') return 'amp';
  if (rest === ' + ') return 'plus';
  if (rest === ', ') return 'comma';
  return 'break';
}

/** Quotes, colons, bullets, dashes: what follows may have its capital from its place. */
function opensAfter(between: string): boolean {
  return /["“‘«:;•·●▪*|>!?\n–—…]|(?:^|\s)-{1,3}\s|\.\s/.test(between);
}

function makeWord(text: string, start: number, matched: number, gap: Gap, opens: boolean, taken: boolean, limit: number): Word {
  let from = start;
  let end = matched;
  let possessive = false;
  let tail: string | null = null;
  const raw = text.slice(start, end);
  if (raw.length > 2 && /['’][sS]$/.test(raw)) {
    possessive = true;
    end -= 2;
  } else if (/[sS]$/.test(raw) && /^['’](?:\s|$)/.test(text.slice(end, end + 2))) possessive = true;
  const dash = possessive ? -1 : Math.max(raw.lastIndexOf('-'), raw.lastIndexOf('\u2010'), raw.lastIndexOf('\u2011'));
  if (dash > 0 && !TITLE_HEADS.has(raw.toLowerCase())) {
    const last = raw.slice(dash + 1);
    const lower = last.toLowerCase();
    if (COMPOUND_TAILS.has(lower) || (last === lower && /^\p{Lu}/u.test(raw) && isCommonWord(lower))) {
      tail = lower;
      end = start + dash;
    }
  }
  if (raw.length > 4) {
    const prefix = /^(\p{L}{2,7})[-\u2010\u2011](?=\p{Lu})/u.exec(text.slice(from, end));
    if (prefix !== null && COMPOUND_PREFIXES.has(prefix[1]!.toLowerCase())) from += prefix[0].length;
  }
  const word = text.slice(from, end);
  const lower = word.toLowerCase();
  const stop = text.charCodeAt(matched) === 0x2e && matched + 1 < limit;
  const dot = stop && (ABBREVIATIONS.has(lower) || /^\p{Lu}(?:\.\p{Lu}){0,4}$/u.test(word));
  return { start: from, end, text: word, lower, shape: shapeOf(word), gap, opens, possessive, tail, taken, dot, rawEnd: matched };
}
