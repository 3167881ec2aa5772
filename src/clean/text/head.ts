import type { Item } from './item.ts';
import { words } from './language.ts';
import type { Region } from './region.ts';

/** What stands above the body. */
export interface Head {
  /** Index of the title's item, -1 if the text has none. */
  readonly title: number;
  readonly dek: number;
}

/** Title and dek among the lines before the body; `given` is the title that came with the record. */
export function readHead(items: readonly Item[], region: Region, given: string | null): Head {
  const title = given === null ? guessTitle(items, region) : findTitle(items, region, given);
  // a post whose first line is its title has no dek
  if (title >= region.from && given === null) return { title, dek: -1 };
  return { title, dek: title < 0 && given === null ? -1 : lastCopy(items, region, findDek(items, region, title)) };
}

/** A summary that opens the body again, perhaps with other quotation marks: the body's copy is the article's own. */
function lastCopy(items: readonly Item[], region: Region, dek: number): number {
  if (dek < 0) return dek;
  const end = Math.min(region.to, dek + FAR);
  for (let i = end - 1; i > dek; i--) if (items[i]!.key === items[dek]!.key) return i;
  return dek;
}
const FAR = 8;

function findTitle(items: readonly Item[], region: Region, given: string): number {
  const wanted = words(given).join(' ');
  const end = Math.min(items.length, region.from + 3);
  for (let i = 0; i < end; i++) {
    const line = items[i]!.text;
    if (line.length > given.length * 2 + 20) continue;
    const own = items[i]!.key;
    // a page title often carries the site's name behind a bar
    if (own === wanted || (own.length > 20 && (wanted.startsWith(own) || own.startsWith(wanted)))) return i;
  }
  return -1;
}

/** A title is shorter than its summary, or has the capitals of one; a caption that stands above a title has neither. */
function isAbove(title: Item, summary: Item): boolean {
  return title.text.length < summary.text.length || (capitals(title) >= 0.8 && capitals(summary) <= 0.5);
}

/** Share of words that begin with a capital letter. */
function capitals({ text, shape }: Item): number {
  return (text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0) / Math.max(1, shape.words);
}

/** Of a line that may be a title with its summary below. */
const FEWEST_WORDS = 6;
const NEARLY = 0.55;
const BARELY = 0.3;
const ALMOST = 0.8;

function saysMore(title: Item, summary: Item): boolean {
  return summary.text.length >= title.text.length * 1.4;
}

/** "Acme raises $5m on x (opens in a new window)": a button that names the title above. */
export function opensWith(button: Item, title: Item): boolean {
  return title.shape.words >= FEWEST_WORDS && button.key.startsWith(`${title.key} `) && !button.shape.ends;
}

const ROLES =
  'co-?founder|founder|ceo|cto|coo|chief|partner|general partner|managing|venture partner|director|head of|editor|reporter|investor|president|principal|vp'.split(
    '|',
  );

/** What somebody is, below the name: "Co-founder & CEO at Acme". */
const ROLE = new RegExp(`^(?:${ROLES.join('|')})\\b`, 'i');
const NAME = /^\p{Lu}[\p{L}\p{M}.’'-]{0,20}(?: \p{Lu}[\p{L}\p{M}.’'-]{0,20}){1,3}$/u;

/** The job below a name, or "Ann Lee’s Post" beside "Ann Lee". */
function isPerson(items: readonly Item[], i: number): boolean {
  const { text, shape } = items[i]!;
  const named = (line: Item | undefined) => line !== undefined && line.text.length <= 60 && NAME.test(line.text);
  if (ROLE.test(text) && text.length <= 120 && named(items[i - 1])) return true;
  const below = items[i + 1];
  return shape.words <= 5 && named(below) && text.startsWith(below!.text) && text !== below!.text;
}

/** The line above the body that shares most words with it; a first-level heading wins. */
function guessTitle(items: readonly Item[], region: Region): number {
  let best = -1;
  let most = 0;
  // the candidate before the best, with nothing but furniture between them
  let before = -1;
  let second = 0;
  let previous = -1;
  let previousScore = 0;
  // the first of the lines that nothing parts from the best
  let first = -1;
  let firstScore = 0;
  for (let i = 0; i < region.from; i++) {
    const item = items[i]!;
    if (item.kind === 'heading' && item.level === 1 && item.match === null) return i;
    if (!mayBeTitle(item) || isPerson(items, i) || (best >= 0 && opensWith(item, items[best]!))) {
      // a firm's name between the two parts them no more than a share bar does
      if (item.match === null && item.shape.words >= FEWEST_WORDS) first = previous = -1;
      continue;
    }
    const { words: n, overlap, density } = item.shape;
    const score = Math.min(n, 14) * (0.4 + overlap) + density * 4 + (item.kind === 'heading' ? 4 : 0) - (item.shape.ends ? 4 : 0);
    if (score > most) {
      [before, second] = [previous, previousScore];
      [best, most] = [i, score];
    }
    if (first < 0 && n >= FEWEST_WORDS && !item.shape.ends) [first, firstScore] = [i, score];
    if (n >= FEWEST_WORDS) [previous, previousScore] = item.shape.ends ? [-1, 0] : [i, score];
  }
  // points below the title, each as full of the article's words as it
  if (first >= 0 && first < before && firstScore >= most * ALMOST && items[best]!.kind !== 'heading') return first;
  // the summary line below the title says as much as it, or more where it is set right below
  const nearly = before >= 0 && before === best - 1 && saysMore(items[before]!, items[best]!) ? BARELY : NEARLY;
  if (before >= 0 && second >= most * nearly && items[best]!.kind !== 'heading' && isAbove(items[before]!, items[best]!)) return before;
  // a text that opens with a short line and then its first paragraph
  if (best < 0 && region.from === 0 && items.length > 2 && items[0]!.good && !items[0]!.shape.ends) return 0;
  if (best < 0) return lastResort(items, region);
  return best;
}

/** A headline of names and bare nouns looks like no language at all; a post has no title but its first line. */
function lastResort(items: readonly Item[], region: Region): number {
  for (let i = 0; i < region.from; i++) {
    const { match, shape, kind } = items[i]!;
    if (match === null && kind !== 'image' && shape.words >= 5 && shape.overlap >= 0.4 && !shape.ends) return i;
  }
  const opening = items[region.from];
  const next = items[region.from + 1];
  const alone =
    opening?.good === true && opening.kind === 'line' && !/[.!?]\s+\p{Lu}/u.test(opening.text) && opening.text.length <= LONGEST_OPENING;
  return alone && next?.good === true && next.gap > 0 ? region.from : -1;
}
const LONGEST_OPENING = 110;

function mayBeTitle(item: Item): boolean {
  if (item.match !== null || item.kind === 'image' || item.kind === 'table-row' || item.linked > 0.9) return false;
  const long = item.shape.words >= 3 || /[\u3041-\u9fff\u0e00-\u0eff]{6}/.test(item.text);
  return long && item.text.length <= 220 && !item.shape.foreign && !(item.shape.inner && item.shape.ends);
}

/** The summary line: the first line of some length under the title, if other lines part it from the body or it is repeated. */
function findDek(items: readonly Item[], region: Region, title: number): number {
  for (let i = title + 1; i < Math.min(region.from, title + 8); i++) {
    const item = items[i]!;
    if (item.kind === 'image' || (item.kind === 'heading' && i > title + 1) || item.linked >= 0.5) continue;
    if (item.match === null && !item.shape.foreign && item.shape.words >= 6 && !mayBeDate(item)) return i;
  }
  const first = items[region.from];
  if (first === undefined || !first.good || region.from > title + 6 || first.shape.inner || first.kind === 'table-row') return -1;
  const furniture = furnitureAfter(items, region);
  return furniture ? region.from : -1;
}

/** A year in a line that shares hardly a word with the article: a date in months that no list knows. */
function mayBeDate({ shape, text }: Item): boolean {
  return shape.overlap <= 0.2 && shape.density < 0.2 && !shape.ends && text.length <= 80 && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text);
}

/** Byline, date, share bar or caption right behind the first sentence: it was the dek. */
function furnitureAfter(items: readonly Item[], region: Region): boolean {
  const next = items[region.from + 1];
  if (next === undefined || region.from + 1 >= region.to) return false;
  if (next.key === items[region.from]!.key) return true;
  return next.match !== null && ['author', 'date', 'share', 'caption'].includes(next.match.kind);
}
