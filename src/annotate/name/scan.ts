/** Letters, digits and combining marks of all scripts. */
const WORDISH = /[\p{L}\p{N}\p{M}]/u;

export function isWordChar(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c < 0x80) return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39);
  return c >= 0xaa && WORDISH.test(text.charAt(at));
}

/** End of the word that begins at `start`: letters and digits with the marks that may stand inside, "O'Neil", "AT&T", "acme.ai", "Go-Jek", "Foo+". */
export function wordEnd(text: string, start: number, limit: number): number {
  let i = start + 1;
  for (; i < limit; i++) {
    if (isWordChar(text, i)) continue;
    const c = text.charCodeAt(i);
    const inner = c === 0x27 || c === 0x2019 || c === 0x2d || c === 0x2010 || c === 0x2011 || c === 0x2e || c === 0x26 || c === 0x7b;
    if (inner && i + 1 < limit && isWordChar(text, i + 1)) continue;
    if (c === 0x7d && text.slice(start, i).includes('{')) continue; // super{set}
    if (c === 0x2b && !isWordChar(text, i + 1)) continue;
    break;
  }
  return i;
}
