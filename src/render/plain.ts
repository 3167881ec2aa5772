/** C0 (line feed and tab too), DEL, C1, bidi and line separators: what a file name must not smuggle into a terminal. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
const MAX_LINE = 900;

/** Text as one harmless line of bounded length: control and bidi characters as escapes. */
export function oneLine(text: string): string {
  const short = text.length > MAX_LINE ? `${text.slice(0, MAX_LINE / 2)} … ${text.slice(-MAX_LINE / 2)}` : text;
  return short.replace(STEERING, spelled).toWellFormed();
}

/** Text of several lines for a terminal: as `oneLine`, but line feeds and tabs stay. */
export function harmless(text: string): string {
  return text.replace(STEERING, (c) => (c === '\n' || c === '\t' ? c : spelled(c)));
}

function spelled(c: string): string {
  const code = c.charCodeAt(0);
  return c === '\n' ? '\\n' : c === '\t' ? '\\t' : code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
}
