import type { Item } from './item.ts';

/** Half-open range of items that hold the article's body. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** A stretch of items with hardly any gaps between its sentences. */
interface Cluster extends Region {
  readonly mass: number;
}

/** So much that is no sentence parts one cluster from the next. */
const WIDE_GAP = 4;

/**
 * From the first sentence of the article to the last, without what stands apart from it: comments below a comment form,
 * notices above the title. A cluster goes only if a wide gap parts it and it is small beside the rest.
 */
export function findRegion(items: readonly Item[]): Region {
  const body = carried(items);
  const clusters = beforeReaders(items, clustersOf(items, body));
  if (clusters.length === 0) return { from: 0, to: items.length };
  const total = clusters.reduce((sum, c) => sum + c.mass, 0);
  let last = clusters.length - 1;
  while (
    last > 0 &&
    clusters[last]!.mass < total * 0.25 &&
    parted(items, clusters[last - 1]!, clusters[last]!) &&
    !goesOn(items, clusters[last - 1]!, clusters[last]!)
  )
    last--;
  let first = 0;
  while (first < last && clusters[first]!.mass < total * 0.15 && parted(items, clusters[first]!, clusters[first + 1]!)) first++;
  return { from: clusters[first]!.from, to: clusters[last]!.to };
}

/** A heading and a form, or a heading and a notice, leave no doubt: readers may write more than the article has. */
function beforeReaders(items: readonly Item[], clusters: readonly Cluster[]): readonly Cluster[] {
  const total = clusters.reduce((sum, c) => sum + c.mass, 0);
  let told = 0;
  for (let k = 1; k < clusters.length; k++) {
    told += clusters[k - 1]!.mass;
    if (told >= total * LEAST_TOLD && commentsBetween(items, clusters[k - 1]!.to, clusters[k]!.from) > 1) return clusters.slice(0, k);
  }
  return clusters;
}
const LEAST_TOLD = 0.4;

function clustersOf(items: readonly Item[], body: readonly boolean[]): Cluster[] {
  const clusters: { from: number; to: number; mass: number }[] = [];
  let gap = 0;
  items.forEach((item, i) => {
    if (!body[i]!) {
      gap += item.match !== null || item.shape.foreign ? 1.5 : 1;
      return;
    }
    const open = clusters.at(-1);
    if (open === undefined || gap >= WIDE_GAP || endsBody(items, open.to, i)) clusters.push({ from: i, to: i + 1, mass: weight(item) });
    else {
      open.to = i + 1;
      open.mass += weight(item);
    }
    gap = 0;
  });
  return clusters;
}

/** Sentences, rows, and list items that say something with a figure in it (deals of a round-up). */
export function carries(item: Item): boolean {
  if (item.good) return true;
  return (
    item.kind === 'list-item' &&
    item.match === null &&
    !item.shape.foreign &&
    item.linked < 0.8 &&
    (/\d/.test(item.text) || item.shape.words >= 8)
  );
}

/** What belongs to the article for its own sake, or because of what stands before it. */
export function carried(items: readonly Item[]): boolean[] {
  const body = items.map(carries);
  items.forEach((item, i) => {
    if (teaser(items, i)) body[i] = false;
    if (i === 0 || body[i]! || item.match !== null || item.shape.foreign || item.kind === 'heading' || item.kind === 'image') return;
    const before = items[i - 1]!;
    // "Our investors are:" and the names below it; a quotation and who said it
    // a long line in the article's language right behind it: a paragraph whose full stop was lost
    const broken =
      body[i - 1]! &&
      item.kind === 'line' &&
      item.text.length >= 90 &&
      item.shape.density >= 0.2 &&
      !item.shape.framed &&
      !item.text.includes('@');
    const listed =
      item.kind === 'list-item'
        ? introduces(before) || (body[i - 1]! && before.kind === 'list-item')
        : body[i - 1]! && introduces(before) && item.gap === 0;
    const signature = before.good && /["”»]$/.test(before.text) && item.shape.words <= 12 && /^[—–-]|,/.test(item.text);
    if (listed || signature || broken || (body[i - 1]! && RATE.test(item.text))) body[i] = true;
  });
  return body;
}

/** "($1 = 6.40 crowns)": what a wire adds below its sums. */
const RATE = /^\([^()=]{1,30} = [^()=]{0,12}\d[^()=]{0,40}\)$/;

/** A question right under "Most read": the title of another article. */
function teaser(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  if (!item.good || item.gap > 0 || item.shape.inner || item.text.length > 110 || !/[?!]$/.test(item.text)) return false;
  const before = items[i - 1]?.match;
  const above = items[i - 1]?.good === false && items[i - 1]?.match === null ? items[i - 2]?.match : undefined;
  return [before, above].some((match) => match?.kind === 'related' && match.extent === 'whole');
}

function introduces(item: Item): boolean {
  return item.match === null && !item.shape.foreign && item.shape.words >= 3 && /[::]$/.test(item.text);
}

function weight(item: Item): number {
  return Math.min(item.text.length, 400);
}

/** A comment form or the like stands between: whatever follows was written by readers. */
function endsBody(items: readonly Item[], from: number, to: number): boolean {
  return commentsBetween(items, from, to) > 0;
}

function commentsBetween(items: readonly Item[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (items[i]!.match?.kind === 'comment') n++;
  return n;
}

/** Lines between two parts of an article at most: a list of other stories. */
const LONGEST_BREAK = 10;

/** Paragraphs with blank lines about them, like all before them, while what stands between is one block without. */
function isSetApart(items: readonly Item[], before: Region, after: Region): boolean {
  const opened = (part: Region) => {
    let [apart, all] = [0, 0];
    for (let i = part.from; i < part.to; i++) {
      if (!items[i]!.good || items[i]!.kind !== 'line') continue;
      all++;
      if (items[i]!.gap > 0) apart++;
    }
    return all === 0 ? 0 : apart / all;
  };
  const between = items.slice(before.to + 1, after.from);
  const glued = between.filter((item) => item.gap === 0).length;
  const last = items[after.to];
  return (
    before.to - before.from >= 2 &&
    opened(before) >= 0.8 &&
    opened(after) === 1 &&
    glued >= between.length * 0.5 &&
    (last === undefined || last.gap > 0)
  );
}

/** A long sentence about names that the article has been about: what stands between was put into the article. */
function goesOn(items: readonly Item[], before: Region, after: Region): boolean {
  if (after.from - before.to > LONGEST_BREAK || endsBody(items, before.to, after.from)) return false;
  if (isSetApart(items, before, after)) return true;
  const first = items[after.from]!;
  if (!first.shape.ends || first.text.length < 80 || first.shape.density < 0.2) return false;
  const names = first.text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? [];
  return names.some((name) => {
    let told = 0;
    for (let i = 0; i < before.to && told < 2; i++) if (items[i]!.good && items[i]!.text.includes(name)) told++;
    return told >= 2;
  });
}

function parted(items: readonly Item[], before: Region, after: Region): boolean {
  let gap = 0;
  for (let i = before.to; i < after.from; i++) gap += items[i]!.match !== null || items[i]!.shape.foreign ? 1.5 : 1;
  return gap >= WIDE_GAP || endsBody(items, before.to, after.from);
}
