import { type BoilerplateMatch, boilerplateMatch } from '../phrases.ts';
import { isDisclaimer, isPitch } from './pitch.ts';
import { type Page, type Shape, shapeOf } from './shape.ts';
import { isCredited, signalOf } from './signals.ts';
import type { Unit, Words } from './unit.ts';

/** A unit with all that is known about it before its place is looked at. */
export interface Item extends Unit {
  /** Its folded words: equal for lines that say the same. */
  readonly key: string;
  readonly shape: Shape;
  readonly match: BoilerplateMatch | null;
  /** A sentence of the article by its shape, and no stock phrase. */
  readonly good: boolean;
}

/** Kinds whose phrases begin whole sentences ("Sign up for our newsletter and …"); the others also begin an article's. */
const SENTENCES = new Set(['comment', 'newsletter', 'related', 'share', 'cookie', 'paywall', 'credit', 'legal', 'notice']);
const LONGEST_PITCH = 220;
/** In words: "By", "Par" and "Von" begin titles as well. */
const LONGEST_BYLINE = 12;

const PITCHED: BoilerplateMatch = { kind: 'newsletter', extent: 'part' };

export function toItem(unit: Unit, read: Words, page: Page): Item {
  const shape = shapeOf(unit.text, read, page);
  const match = unit.kept ? null : (matchOf(unit, shape) ?? appealOf(unit, page));
  const row = unit.kind === 'table-row';
  return {
    ...unit,
    key: read.key,
    shape,
    match,
    good:
      match === null && (shape.sentence || row || unit.kept === true || leadsIn(unit, shape)) && unit.kind !== 'image' && unit.linked < 0.8,
  };
}

/** "We are thankful to our investors:" */
function leadsIn(unit: Unit, shape: Shape): boolean {
  return /[::]$/.test(unit.text) && shape.words >= 5 && shape.density >= 0.2 && !shape.foreign;
}

/** A request to the reader or a disclaimer, told by the words that meet in it. */
function appealOf({ text, kind }: Unit, page: Page): BoilerplateMatch | null {
  if (kind === 'table-row') return null;
  if (page.impersonal && isPitch(text)) return PITCHED;
  return page.language === 'en' && isDisclaimer(text) ? DISCLAIMED : null;
}
const DISCLAIMED: BoilerplateMatch = { kind: 'legal', extent: 'part' };

const PICTURE = /^\p{Extended_Pictographic}/u;

function matchOf(unit: Unit, shape: Shape): BoilerplateMatch | null {
  if (unit.kind === 'table-row') return null;
  if (shape.sentence) {
    if (/^(?:©|\([cC]\) ?(?:19|20)\d\d|[Cc]opyright ©)/.test(unit.text)) return { kind: 'legal', extent: 'part' };
    // what somebody said is no pitch: “Follow us anywhere,” said …
    if (unit.text.length > LONGEST_PITCH || /^["“„«「『]/.test(unit.text)) return null;
    const pitch = boilerplateMatch(unit.text);
    if (pitch !== null && (pitch.extent === 'whole' || (pitch.phrase !== undefined && SENTENCES.has(pitch.kind)))) return pitch;
    // a sentence and, behind it, who took the picture
    return !shape.ends && (pitch?.kind === 'caption' || isCredited(unit.text)) ? { kind: 'caption', extent: 'part' } : null;
  }
  const words = boilerplateMatch(unit.text);
  // "Comments (88)" heads them; "88 comments" may stand beside a share bar
  const counted = /^(.{3,30}) ?\(\d{1,6}\)$/.exec(unit.text);
  if (counted !== null && boilerplateMatch(counted[1]!)?.kind === 'comment') return { kind: 'comment', extent: 'part' };
  if (words !== null && !(words.kind === 'author' && words.extent === 'part' && shape.words > LONGEST_BYLINE)) return words;
  // an emoji may be the bullet of a list that the article has led in
  const kind = unit.kind === 'list-item' && PICTURE.test(unit.text) ? null : signalOf(unit.text);
  return kind === null ? null : { kind, extent: 'part' };
}
