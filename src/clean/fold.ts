/**
 * A line as the phrase lists spell it: lower case, without accents, with plain quotes and single blanks, and without the
 * bullets, arrows, pictograms, stars and full stops that surround a label.
 */
export function fold(line: string): string {
  return trimMarks(foldLetters(line).replace(/\s{2,}|[\t\n\r\u00a0\u202f\u3000]/g, ' '));
}

/** Lower case and no accents; also for the lists themselves. */
export function foldLetters(text: string): string {
  let out = text.toLowerCase();
  if (!/[^\0-\u007f]/.test(out)) return out;
  // accents go (all-capital labels are often written without them); Hangul and Indic vowel signs stay
  out = out.normalize('NFD').replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u200b-\u200f\u2060-\u2069\ufeff]/g, '');
  return out
    .replace(/[\u2018\u2019\u02bc\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replaceAll('\u0131', 'i')
    .replaceAll('\uff1a', ':');
}

/** Opening brackets, bullets, arrows, dashes, pictograms; digits stay. */
const HEAD = /^[^\p{L}\p{N}©@#]+/u;
const TAIL = /[^\p{L}\p{N}\p{M})©]$/u;

function trimMarks(text: string): string {
  const head = text.replace(HEAD, '');
  // looked for from the end by hand: a `+$` would start again at every mark of a long line
  let end = head.length;
  while (end > 0 && TAIL.test(head.slice(Math.max(0, end - 2), end))) end--;
  return head.slice(0, end);
}
