import { type Aside, type BlockText, type Metadata, makeDocument } from '../../document/document.ts';
import type { RawInput } from '../../read/raw-input.ts';
import type { Cleaned, CleanOptions, Removal } from '../cleaned.ts';
import { markBios, markCaption, markComments } from './bios.ts';
import { authorOf } from './byline.ts';
import { findDate } from './dates.ts';
import { readHead } from './head.ts';
import { type Item, toItem } from './item.ts';
import { judge, type Verdict } from './judge.ts';
import { languageOf } from './language.ts';
import { findRegion } from './region.ts';
import { readPage } from './shape.ts';
import type { Header } from './sources.ts';
import { readWords, type Unit } from './unit.ts';

const PREVIEW = 120;

/** Decides for every unit whether it is the article, and puts the document together. */
export function cleanUnits(
  input: RawInput,
  units: readonly Unit[],
  header: Header,
  options: CleanOptions,
  before: readonly Removal[] = [],
): Cleaned {
  const read = units.map((u) => readWords(u.text));
  const page = readPage(units, read);
  const items = markCaption(markBios(markComments(units.map((u, i) => toItem(u, read[i]!, page)))));
  const region = findRegion(items);
  const given = input.title ?? header.title;
  const head = readHead(items, region, given);
  const verdicts = judge(items, { page, region, head, keep: options.keep ?? NONE });

  const removals: Removal[] = [...before];
  const asides: Aside[] = [];
  const parts: BlockText[] = [];
  const title = given ?? (head.title < 0 ? null : single(items[head.title]!.text));
  const dek = head.dek < 0 ? null : single(items[head.dek]!.text);
  if (title !== null) parts.push({ kind: 'headline', text: title });
  if (dek !== null) parts.push({ kind: 'dek', text: dek });
  items.forEach((item, i) => {
    const verdict = verdicts[i]!;
    const text = single(item.text);
    if (verdict.keep) parts.push({ kind: verdict.kind, text });
    else if (verdict.step !== null) removals.push({ step: verdict.step, preview: text.slice(0, PREVIEW) });
    if (verdict.aside !== null) asides.push({ kind: verdict.aside, text });
  });
  if (parts.length === 0) removals.push({ step: 'empty', preview: 'the text has no line that could be an article’s' });
  const body = parts.filter((p) => p.kind !== 'headline' && p.kind !== 'dek').map((p) => p.text);
  const meta: Metadata = {
    title,
    dek: dek ?? header.dek,
    author: header.author ?? findAuthor(items, verdicts),
    site: null,
    url: input.url ?? header.url,
    publishedAt: input.publishedAt ?? header.publishedAt ?? findPublished(items, verdicts),
    language: languageOf([title ?? '', ...body].join('\n'), page.language),
  };
  return { document: makeDocument(input.id, parts, meta, asides), removals };
}

const NONE: ReadonlySet<string> = new Set();

/** One line with single blanks. */
export function single(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A byline above the body; failing that, the author box below it. */
function findAuthor(items: readonly Item[], verdicts: readonly Verdict[]): string | null {
  for (let i = 0; i < items.length; i++) {
    const { step, zone } = verdicts[i]!;
    if (step === null || zone === 'body') continue;
    const item = items[i]!;
    if (zone === 'tail' && item.match?.kind !== 'author') continue;
    // "Avatar photo" stands above the name
    if (item.kind !== 'image' && item.match?.kind === 'author' && item.match.extent === 'whole') {
      const next = items[i + 1];
      if (next !== undefined && next.kind !== 'image' && next.shape.words <= 4 && next.match === null && !next.shape.ends)
        return single(next.text);
      continue;
    }
    const author = authorOf(item.text, item.match);
    if (author !== null) return author;
  }
  return null;
}

function findPublished(items: readonly Item[], verdicts: readonly Verdict[]): string | null {
  for (let i = 0; i < items.length; i++) {
    if (verdicts[i]!.zone === 'tail') break;
    if (verdicts[i]!.keep || verdicts[i]!.step === 'title' || items[i]!.match === null) continue;
    const date = findDate(items[i]!.text);
    if (date !== null) return date;
  }
  return null;
}
