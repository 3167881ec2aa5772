import { type BoilerplateMatch, boilerplateMatch } from '../phrases.ts';
import { findDate } from './dates.ts';

/** "By Ann Lee | 3 May 2025" → "Ann Lee"; `match` is the author phrase that the line begins with. */
export function authorOf(line: string, match: BoilerplateMatch | null): string | null {
  const plain = line.replace(/^[^\p{L}\p{N}]+/u, '');
  if (match?.kind === 'author' && match.phrase !== undefined) return nameIn(afterLabel(plain, match.phrase));
  // "Published: 3 May 2025 | Author: Ann Lee": each piece has a label of its own
  for (const piece of plain.split(/[|•·]| {2}/u).slice(1)) {
    const own = boilerplateMatch(piece.trim());
    if (own?.kind === 'author' && own.phrase !== undefined) return nameIn(afterLabel(piece.trim(), own.phrase));
  }
  const handle = /^([^@|/]{4,40}?)\s?@\w{2,30}\b/u.exec(plain);
  if (handle !== null) return nameIn(handle[1]!);
  // "Ann Lee, 3 May 2025, 18:03": a name and the date, no label
  if (findDate(plain) === null) return null;
  const name = /^([\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]+(?:\s+[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]+){1,3})\s*[,|–—•·/]/u.exec(plain);
  return name === null || findDate(`${name[1]} 1 2020`) !== null ? null : nameIn(name[1]!);
}

function afterLabel(line: string, phrase: string): string {
  const colon = /[::]/u.exec(line.slice(0, phrase.length + 24));
  if (colon !== null) return line.slice(colon.index + 1);
  const count = phrase.split(' ').length;
  return line.split(/\s+/).slice(count).join(' ');
}

/** The newsroom signs for nobody: these stand where a name would. */
const NEWSROOM = new Set(
  'la rédaction|rédaction|redacción|la redacción|redaktion|die redaktion|redazione|la redazione|redação|da redação|redakcja|redactie|redaktionen|redaksjonen|toimitus|редакция|newsroom|staff'.split(
    '|',
  ),
);

/** The name at the beginning of what follows a label: up to a bar, a wide gap, a date or a second label. */
function nameIn(rest: string): string | null {
  const piece = rest
    .trim()
    .split(/[|•·/<>(（@\t]| {2}|\s[–—-]\s|\s\d|\d{4}|,\s(?=\p{Ll})/u)[0]!
    .trim()
    .replace(/[,;.]$/u, '');
  if (piece.length < 2 || piece.length > 60 || piece.split(/\s+/).length > 6 || /[!?:]/.test(piece)) return null;
  return NEWSROOM.has(piece.toLowerCase()) ? null : piece;
}

/** Lines among which a page names who wrote it. */
const TOP = 40;

/** The names in the bylines of a page: "By Ann Lee and Bo Karlsen", or a line that is a name with a date below it. */
export function bylines(lines: readonly { text: string; match: BoilerplateMatch | null }[]): string[] {
  const names = new Set<string>();
  for (let i = 0; i < Math.min(lines.length, TOP); i++) {
    const { text, match } = lines[i]!;
    if (text.length > 120) continue;
    const said = authorOf(text, match);
    const parts = (said ?? text).split(/,|\s(?:and|und|et|y|e|en|og|och|&)\s/u).map((part) => part.trim());
    // a line without a label is a byline only if it is nothing but names
    if (said === null && !(match === null && isFollowedByDate(lines, i) && parts.every((part) => FULL_NAME.test(part)))) continue;
    for (const part of parts) if (FULL_NAME.test(part)) names.add(part);
  }
  return [...names];
}

const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]{1,20}(?: (?:[\p{Ll}'’]{1,4} )?\p{Lu}[\p{L}\p{M}'’.-]{0,20}){1,3}$/u;

function isFollowedByDate(lines: readonly { match: BoilerplateMatch | null }[], i: number): boolean {
  return lines[i + 1]?.match?.kind === 'date' || (lines[i + 1]?.match !== null && lines[i + 2]?.match?.kind === 'date');
}
