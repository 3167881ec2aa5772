import { WORD } from '../../document/letters.ts';
import { MONTH_STEMS } from '../../locales/months.ts';
import { foldLetters } from '../fold.ts';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2049;
/** Numbers and words; digits come first in WORD and stand apart here. */
const LETTER = WORD.replace('0-9', '');
const TOKENS = new RegExp(`\\d+|[${LETTER}][${LETTER}.]*`, 'g');

/** The first date that a byline or a header gives, as an ISO date; null if none. Reads numbers and the months of many languages. */
export function findDate(text: string): string | null {
  if (!/[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/.test(text)) return null;
  const line = westernDigits(text.length > 300 ? text.slice(0, 300) : text);
  return numeric(line) ?? named(line);
}

/** Arabic-Indic, Persian, Devanagari, Bengali and Thai digits. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, (d) =>
    String((d.charCodeAt(0) - (d < '\u06f0' ? 0x660 : d < '\u0900' ? 0x6f0 : d < '\u09d0' ? 0x966 : d < '\u0e00' ? 0x9e6 : 0xe50)) % 10),
  );
}

function numeric(line: string): string | null {
  const big = /(?<!\d)((?:19|20|25)\d\d) ?[-./年년] ?(\d{1,2}) ?[-./月월] ?(\d{1,2})(?!\d)/u.exec(line);
  if (big !== null) return iso(Number(big[1]), Number(big[2]), Number(big[3]));
  const little = /(?<!\d)(\d{1,2}) ?([-./]) ?(\d{1,2}) ?[-./] ?((?:19|20|25)\d\d)(?!\d)/.exec(line);
  if (little === null) return null;
  const [a, b, year] = [Number(little[1]), Number(little[3]), Number(little[4])];
  // day first nearly everywhere; month first only where the numbers leave no choice
  return b > 12 ? iso(year, a, b) : iso(year, b, a);
}

/** A year, a month's name within a few words of it, and a day beside the name. */
function named(line: string): string | null {
  const folded = foldLetters(line);
  const year = /(?<!\d)(?:19|20|25)\d\d(?!\d)/.exec(folded);
  if (year === null) return null;
  const tokens = folded.match(TOKENS) ?? [];
  for (let i = 0; i < tokens.length && i < 40; i++) {
    const month = monthOf(tokens[i]!);
    if (month === 0) continue;
    for (const j of [i - 1, i + 1, i - 2, i + 2]) {
      const token = tokens[j];
      if (token === undefined || !/^\d{1,2}$/.test(token)) continue;
      const date = iso(Number(year[0]), month, Number(token));
      if (date !== null) return date;
    }
  }
  return null;
}

/** stem → month, by the stem's first two letters; built when the first date is looked for. */
const stems = new Map<string, { stem: string; month: number }[]>();

function monthOf(word: string): number {
  if (word.length < 2 || /^\d/.test(word)) return 0;
  if (stems.size === 0) fill();
  let best = 0;
  let length = 0;
  for (const { stem, month } of stems.get(word.slice(0, 2)) ?? []) {
    if (stem.length > length && word.startsWith(stem) && word.length <= stem.length + 7) [best, length] = [month, stem.length];
  }
  return best;
}

function fill(): void {
  for (const list of MONTH_STEMS) {
    foldLetters(list)
      .split(' ')
      .forEach((stem, i) => {
        const key = stem.slice(0, 2);
        const known = stems.get(key) ?? [];
        // languages disagree about a few stems ("lis"): the list that stands first wins
        if (!known.some((k) => k.stem === stem)) known.push({ stem: stem.replaceAll('_', ' '), month: i + 1 });
        stems.set(key, known);
      });
  }
}

function iso(year: number, month: number, day: number): string | null {
  const ad = year > 2500 ? year - 543 : year;
  if (ad < FIRST_YEAR || ad > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${ad}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
