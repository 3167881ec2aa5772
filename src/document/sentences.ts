import type { Span } from './span.ts';

/**
 * Words whose full stop does not end a sentence. Our own splitter, not Intl.Segmenter: that one differs between ICU
 * versions (same bytes every run) and breaks at every "Inc." and "J.P.".
 */
const NEVER_ENDS = new Set(
  'mr mrs ms dr prof st sen rep gov gen col lt sgt capt rev hon messrs vs approx est dept fig vol no art sec e.g i.e cf al rs nos viz gr ca'.split(
    ' ',
  ),
);
/** May end a sentence; decided by what follows. */
const MAY_END = new Set(
  'inc corp ltd co cos llc plc bros jr sr pvt pte pty etc a.m p.m u.s u.k u.n e.u d.c u.a.e s.a b.v n.v a.g s.p.a l.p l.l.c jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
/** First words that show that a capital letter really begins a sentence. */
const STARTERS = new Set(
  'the a an in on at by for from with it its this that these those he she they we i but and as after before while when if however meanwhile founded led other some both new according since last earlier our his her their there to of'.split(
    ' ',
  ),
);

/** Sentences of one block, in order, trimmed of white space; linear in the block's length. */
export function splitSentences(text: string, block: Span): Span[] {
  const out: Span[] = [];
  let start = block.start;
  for (let i = block.start; i < block.end; i++) {
    const c = text.charCodeAt(i);
    const hard = c === 0x21 || c === 0x3f || c === 0x3002 || c === 0xff01 || c === 0xff1f;
    if (c === 0x0a) {
      // a line break parts only what a blank line or a bullet parts; single breaks are kept inside by the cleaner on purpose
      if (text.charCodeAt(i + 1) === 0x0a) {
        push(out, text, start, i);
        start = i + 1;
      }
      continue;
    }
    if (c !== 0x2e && !hard) continue;
    let end = i + 1;
    while (end < block.end && isClosing(text.charCodeAt(end))) end++;
    const wide = c === 0x3002 || c === 0xff01 || c === 0xff1f;
    if (end < block.end && !wide && !isSpace(text.charCodeAt(end))) {
      if (!(c === 0x2e && gluedSentence(text, i, end))) {
        continue;
      }
    }
    if (c === 0x2e && !endsHere(text, start, i, end, block.end)) continue;
    if (hard && c !== 0x3002 && !wide && !nextStarts(text, end, block.end)) continue;
    push(out, text, start, end);
    start = end;
    i = end - 1;
  }
  push(out, text, start, block.end);
  return out;
}

/**
 * Rules look at a sentence as a whole, many of them once for each match in it, so its length must be bounded. What is longer is no
 * sentence (a table, a page without full stops, an attack) and is cut between words.
 */
const LONGEST = 1500;
const LONGEST_WORD = 100;

function push(out: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (end - start > LONGEST) {
    let cut = start + LONGEST;
    while (cut > start + LONGEST - LONGEST_WORD && !isSpace(text.charCodeAt(cut))) cut--;
    // the middle of a surrogate pair
    if ((text.charCodeAt(cut) & 0xfc00) === 0xdc00) cut--;
    out.push({ start, end: cut });
    start = cut;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
  }
  if (end > start) out.push({ start, end });
}

function endsHere(text: string, start: number, dot: number, end: number, limit: number): boolean {
  let w = dot;
  while (w > start && isWordish(text.charCodeAt(w - 1)) && dot - w < 24) w--;
  const raw = text.slice(w, dot);
  const word = raw.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  const next = nextWord(text, end, limit);
  if (next === '') return true;
  const lower = /^\p{Ll}/u.test(next);
  if (NEVER_ENDS.has(word)) return false;
  if (word === 'no' && /^\d/.test(next)) return false;
  // an initial: "J. P. Morgan", "Samuel L. Jackson"
  if (/^\p{Lu}$/u.test(raw) && end === dot + 1)
    return /^[\p{Lu}\d]/u.test(next) ? STARTERS.has(next.toLowerCase()) && raw !== 'A' && next.length > 1 : !lower;
  if (MAY_END.has(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(raw)) {
    if (lower || /^[\d,;:)]/.test(next)) return false;
    return STARTERS.has(next.toLowerCase()) || /^["“‘'(]/.test(next);
  }
  return !lower || !/^\p{Lu}/u.test(raw);
}

/** "…in the round.The company…": a missing blank between sentences, not "Binah.ai" or "3.5". */
function gluedSentence(text: string, dot: number, end: number): boolean {
  if (end !== dot + 1) return /\p{Lu}/u.test(text.charAt(end)) && /\p{Ll}{2}/u.test(text.slice(dot - 2, dot));
  return (
    /\p{Ll}{3}/u.test(text.slice(dot - 3, dot)) &&
    STARTERS.has(nextWord(text, end, end + 20).toLowerCase()) &&
    /\p{Lu}/u.test(text.charAt(end))
  );
}

function nextStarts(text: string, end: number, limit: number): boolean {
  const next = nextWord(text, end, limit);
  return next === '' || !/^\p{Ll}/u.test(next);
}

function nextWord(text: string, from: number, limit: number): string {
  let i = from;
  while (i < limit && isSpace(text.charCodeAt(i))) i++;
  const end = Math.min(limit, i + 24);
  let j = i;
  while (j < end && !isSpace(text.charCodeAt(j))) j++;
  return text.slice(i, j).replace(/[.,;:!?]{1,24}$/, '') || text.slice(i, j);
}

function isSpace(c: number): boolean {
  return c === 0x20 || (c >= 0x09 && c <= 0x0d) || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000;
}

function isWordish(c: number): boolean {
  return c === 0x2e || (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || c > 0xbf;
}

function isClosing(c: number): boolean {
  return c === 0x22 || c === 0x27 || c === 0x29 || c === 0x5d || c === 0x2019 || c === 0x201d || c === 0xbb || c === 0x300d;
}
