import type { Aside, BlockKind } from '../../document/document.ts';
import type { BoilerplateKind } from '../phrases.ts';
import { stepOf } from '../step-names.ts';
import { type Head, opensWith } from './head.ts';
import type { Item } from './item.ts';
import { words } from './language.ts';
import { carried, type Region } from './region.ts';
import { knows, type Page } from './shape.ts';

export interface Verdict {
  readonly keep: boolean;
  /** Kind of the block, if it is kept. */
  readonly kind: BlockKind;
  /** The step that removed it; null for title and dek, which stand elsewhere. */
  readonly step: string | null;
  readonly aside: Aside['kind'] | null;
  readonly zone: 'head' | 'body' | 'tail';
}

export interface Setting {
  readonly page: Page;
  readonly region: Region;
  readonly head: Head;
  /** Steps that are switched off. */
  readonly keep: ReadonlySet<string>;
}

/** One verdict an item. */
export function judge(items: readonly Item[], setting: Setting): Verdict[] {
  const furnished = isFurnished(items, setting.region);
  const mixed = isMixed(items);
  const body = carried(items);
  const places = placesOf(items);
  const dek = items[setting.head.dek]?.key;
  const run = furnitureRuns(items, body, furnished);
  let under: BoilerplateKind | null = null;
  return items.map((item, i) => {
    const zone = i < setting.region.from ? 'head' : i >= setting.region.to ? 'tail' : 'body';
    const kind = blockKind(item);
    const gone = (step: string, aside: Aside['kind'] | null = null): Verdict =>
      setting.keep.has(step) ? { keep: true, kind, step: null, aside: null, zone } : { keep: false, kind, step, aside, zone };
    if (i === setting.head.title || i === setting.head.dek) return { keep: false, kind, step: null, aside: null, zone };
    if (zone === 'head' && i > setting.head.title && setting.head.title >= 0 && opensWith(item, items[setting.head.title]!))
      return gone('repeats');
    if (repeats(item, i, places) || (dek !== undefined && item.key === dek)) return gone('repeats');
    // a heading such as "Most read" covers the lines below it, up to the article's next sentence
    if (item.match !== null) under = isHead(item) ? item.match.kind : null;
    else if (item.good) under = null;
    if (item.kind === 'image') return gone('caption', item.text === '' ? null : 'caption');
    if (
      i + 1 === setting.region.from &&
      item.shape.words <= 3 &&
      items[i + 1]?.kind === 'list-item' &&
      !mixed &&
      isOwnHeading(items, i, body)
    )
      return { keep: true, kind: 'heading', step: null, aside: null, zone };
    if (zone === 'head') return gone(item.match === null ? 'head' : stepOf(item.match.kind), headAside(item));
    if (zone === 'tail') return gone(item.match === null ? 'tail' : stepOf(item.match.kind), tailAside(item, under));
    if (item.match !== null && !isSubheading(item, items[i + 1])) return gone(stepOf(item.match.kind), matchAside(item.match.kind));
    if (item.good) return { keep: true, kind, step: null, aside: null, zone };
    if (item.shape.foreign) return gone('foreign', under === 'related' ? 'related' : null);
    const own = !mixed && isOwnHeading(items, i, body);
    if (under !== null && !body[i]! && !(own && QUIET.has(under))) return gone(stepOf(under), under === 'related' ? 'related' : null);
    if (run[i]! && !own) return gone('run');
    if (zone === 'body' && comesBack(item, i, places)) return gone('repeats');
    if (isInvited(items, i, body)) return gone('link-lines', 'related');
    if (item.linked >= 0.8 && item.shape.words > 3) return gone('link-lines', 'related');
    if (furnished && !body[i]! && item.shape.framed) return gone('ads');
    if (furnished && !body[i]! && ((isLabel(item) && !own) || isTeaser(item, setting.page, items[i - 1], items[i + 1])))
      return gone('label');
    return {
      keep: true,
      kind: kind === 'paragraph' && isHeading(item, body[i + 1] === true) ? 'heading' : kind,
      step: null,
      aside: null,
      zone,
    };
  });
}

/** Lines in a row, none of them a sentence, that make furniture of one another. */
const SHORTEST_RUN = 3;

/** Rows of lines without a sentence, a third of which are known not to be the article: the others belong to them. */
function furnitureRuns(items: readonly Item[], body: readonly boolean[], furnished: boolean): boolean[] {
  const taken = items.map(() => false);
  for (let from = 0; from < items.length; from++) {
    let to = from;
    let known = 0;
    while (to < items.length && !body[to]!) if (isKnown(items[to++]!, furnished)) known++;
    // the last line may be the heading of what follows, if it is set apart
    const last = items[to - 1];
    const heading = to > from && last!.match === null && (last!.kind === 'heading' || (last!.gap > 0 && items[to]?.gap === 0));
    if (to - from >= SHORTEST_RUN && known >= (to - from) / 3) taken.fill(true, from, heading ? to - 1 : to);
    from = to;
  }
  return taken;
}

function isKnown(item: Item, furnished: boolean): boolean {
  return item.match !== null || item.shape.foreign || (furnished && isLabel(item));
}

/** "Related", "Most read from our desk", "Read also:" */
function isHead({ match, shape, text }: Item): boolean {
  if (match?.extent === 'whole' || /[::]\s?$/.test(text)) return true;
  return match?.kind === 'related' && shape.words <= 6 && !shape.ends && !/[::]/.test(text);
}

function blockKind(item: Item): BlockKind {
  if (item.kind === 'line' || item.kind === 'image') return 'paragraph';
  return item.kind;
}

/** A page that was copied with its furniture: an unknown short line amid the body is furniture too. */
function isFurnished(items: readonly Item[], region: Region): boolean {
  let stray = 0;
  items.forEach((item, i) => {
    if (item.shape.foreign || item.match !== null || i >= region.to) stray++;
  });
  return stray >= MOST_STRAY_LINES;
}
const MOST_STRAY_LINES = 4;

/** key → index of the first and the last item that says it. */
interface Places {
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
}

function placesOf(items: readonly Item[]): Places {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  items.forEach(({ key }, i) => {
    if (!first.has(key)) first.set(key, i);
    last.set(key, i);
  });
  return { first, last };
}

/** Said before, word for word: a title or dek set twice, a pull quote, a label that comes back. */
function repeats(item: Item, i: number, places: Places): boolean {
  return item.kind !== 'table-row' && item.text.length >= 12 && item.key !== '' && places.first.get(item.key)! < i;
}

/** "Funding" above a paragraph of an article is a heading of its own, not an entry of a menu. */
function isSubheading(item: Item, next: Item | undefined): boolean {
  return item.kind === 'heading' && item.match?.kind === 'nav' && next?.good === true;
}

function isHeading(item: Item, followed: boolean): boolean {
  return !item.shape.ends && item.shape.words <= 14 && followed;
}

/** Comes back further down, and is no sentence: a button or a teaser. */
function comesBack(item: Item, i: number, places: Places): boolean {
  return !item.good && item.kind !== 'list-item' && item.kind !== 'table-row' && places.last.get(item.key)! > i;
}

/** Its furniture is in another language, so that a label of a word or two cannot be told from it. */
function isMixed(items: readonly Item[]): boolean {
  return items.filter((item) => item.shape.foreign).length >= items.length * 0.2;
}

/** The headline of another story: a button to read it stands right below, or the length of a video right above. */
function isInvited(items: readonly Item[], i: number, body: readonly boolean[]): boolean {
  const { shape, kind, match } = items[i]!;
  if (body[i]! || match !== null || kind !== 'line' || shape.words < 4 || shape.ends) return false;
  const [above, below] = [items[i - 1], items[i + 1]];
  const button = below?.gap === 0 && below.match?.kind === 'related' && below.match.extent === 'whole' && READ.test(below.text);
  return button || (items[i]!.gap === 0 && above !== undefined && /^\d{1,2}:\d\d$/.test(above.text));
}
const READ = /^(?:read|watch|view|see|listen)\b/i;

/** Heads that cover no list of other stories. */
const QUIET: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>(['newsletter', 'share']);

/** A few words without a sum, set apart, with the article going on above and right below: one of its subheadings. */
function isOwnHeading(items: readonly Item[], i: number, body: readonly boolean[]): boolean {
  const { match, shape, gap, text, kind } = items[i]!;
  const next = items[i + 1];
  if (match !== null || shape.foreign || gap === 0 || kind === 'image' || shape.words > 6 || shape.ends) return false;
  // a lone word is as likely a stray name, unless it is set in capitals or leads in
  if (shape.words < 2 && /\p{Ll}/u.test(text) && !text.endsWith(':')) return false;
  return next !== undefined && body[i + 1]! && (next.gap > 0 || /:$/.test(text)) && !/[$€£¥₹|]/.test(text);
}

function isLabel(item: Item): boolean {
  return item.shape.words <= 3 && !item.shape.ends && item.shape.overlap === 0 && item.shape.density === 0;
}

/** "Also read: the headline of another article", alone between two paragraphs, its label a word that the article never uses. */
function isTeaser(item: Item, page: Page, before: Item | undefined, after: Item | undefined): boolean {
  if (item.kind !== 'line' || item.shape.ends || before?.good !== true || after?.good !== true) return false;
  const colon = item.text.search(/[::]/);
  if (colon < 2 || colon > 40) return false;
  // a single letter is a word in too many languages
  const label = words(item.text.slice(0, colon)).filter((word) => word.length > 1 || word > '\u3000');
  const rest = item.text.length - colon;
  return label.length > 0 && label.length <= 4 && rest >= 10 && !label.some((word) => knows(page, word));
}

function matchAside(kind: BoilerplateKind): Aside['kind'] | null {
  if (kind === 'caption') return 'caption';
  if (kind === 'related') return 'related';
  return kind === 'author' || kind === 'credit' ? 'bio' : null;
}

function headAside(item: Item): Aside['kind'] | null {
  if (item.match !== null) return item.match.kind === 'caption' ? 'caption' : null;
  return item.shape.words >= 4 ? 'caption' : null;
}

function tailAside(item: Item, under: BoilerplateKind | null): Aside['kind'] | null {
  if (item.match !== null) return matchAside(item.match.kind);
  if (under === 'related' && item.shape.words >= 4) return 'related';
  return under === 'author' ? 'bio' : null;
}
