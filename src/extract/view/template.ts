import type { Annotations, Mention, NameKind } from '../../annotate/mention.ts';
import type { Document, Sentence } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';

/**
 * A sentence as rules see it: lower-case words, straight quotes, single blanks, and every mention replaced by two
 * private-use characters, its kind and its index. So one short pattern matches "Alibaba Cloud led a 2 billion yuan
 * ($293 million) Series B" and every other sentence of that shape, whatever the names and sums look like.
 */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly template: string;
  readonly items: readonly Mention[];
  /** Document offset of each template character, plus one for the end. */
  readonly offsets: Int32Array;
}

const KIND_BASE = 0xe001;
const INDEX_BASE = 0xe100;
const NAME_KINDS: readonly NameKind[] = ['organisation', 'person', 'product', 'place', 'unknown'];
/** Kind characters: E001–E005 names by kind, E006 money, E007 date, E008 round, E009 percent, E00A reference. */
const LAYER_KIND = { money: 0xe006, date: 0xe007, round: 0xe008, percent: 0xe009, reference: 0xe00a } as const;

/** Regex source for each placeholder that a pattern may name. Every one is two characters wide. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  O: '[\\uE001\\uE003\\uE005][\\uE100-\\uF8FF]', // organisation, or not known
  P: '[\\uE002\\uE005][\\uE100-\\uF8FF]', // person, or not known
  N: '[\\uE001-\\uE003\\uE005][\\uE100-\\uF8FF]', // any name but a place
  L: '\\uE004[\\uE100-\\uF8FF]', // place
  A: '[\\uE001-\\uE005][\\uE100-\\uF8FF]', // any name at all
  M: '\\uE006[\\uE100-\\uF8FF]', // money
  D: '\\uE007[\\uE100-\\uF8FF]', // date
  R: '\\uE008[\\uE100-\\uF8FF]', // round
  '%': '\\uE009[\\uE100-\\uF8FF]', // share
  C: '\\uE00A[\\uE100-\\uF8FF]', // "the company", "the startup"
  X: '[\\uE001-\\uE003\\uE005\\uE00A][\\uE100-\\uF8FF]', // a name or "the company"
};

const PRIORITY: Record<Mention['layer'], number> = { money: 0, date: 1, round: 2, percent: 3, name: 4, reference: 5 };

export function buildViews(document: Document, annotations: Annotations): SentenceView[] {
  const mentions = select(annotations);
  const views: SentenceView[] = [];
  let next = 0;
  for (const sentence of document.sentences) {
    while (next < mentions.length && mentions[next]!.start < sentence.start) next++;
    const items: Mention[] = [];
    while (next < mentions.length && mentions[next]!.start < sentence.end) {
      const mention = mentions[next++]!;
      if (mention.end <= sentence.end && items.length < 0xf8ff - INDEX_BASE) items.push(mention);
    }
    views.push(viewOf(document.text, sentence, items));
  }
  return views;
}

/** Non-overlapping mentions of all layers: money before date before round …, longer before shorter. */
function select(a: Annotations): Mention[] {
  const all: Mention[] = [...a.money, ...a.dates, ...a.rounds, ...a.percents, ...a.names, ...a.references.filter((r) => !r.value.plural)];
  all.sort((x, y) => x.start - y.start || PRIORITY[x.layer] - PRIORITY[y.layer] || y.end - x.end);
  const kept: Mention[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    // "the Berlin-based startup": the phrase stands for its noun, the name inside only describes
    else if (last.layer === 'reference' && mention.layer === 'name' && mention.end < last.end) continue;
    else if (beats(mention, last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

function beats(a: Mention, b: Mention): boolean {
  if (PRIORITY[a.layer] !== PRIORITY[b.layer]) return PRIORITY[a.layer] < PRIORITY[b.layer];
  return a.end - a.start > b.end - b.start;
}

function viewOf(text: string, sentence: Sentence, items: readonly Mention[]): SentenceView {
  const chars: string[] = [];
  const offsets: number[] = [];
  let at = sentence.start;
  let blank = true;
  const copy = (end: number) => {
    for (; at < end; at++) {
      if (text.charCodeAt(at) === 0x2014) {
        // an em dash parts clauses, written with blanks or without
        for (const c of blank ? '- ' : ' - ') {
          chars.push(c);
          offsets.push(at);
        }
        blank = true;
        continue;
      }
      const c = normal(text.charAt(at));
      if (c === ' ') {
        if (blank) continue;
        blank = true;
      } else blank = false;
      chars.push(c);
      offsets.push(at);
    }
  };
  items.forEach((item, i) => {
    copy(item.start);
    chars.push(String.fromCharCode(kindOf(item)), String.fromCharCode(INDEX_BASE + i));
    offsets.push(item.start, item.start);
    at = item.end;
    blank = false;
  });
  copy(sentence.end);
  offsets.push(sentence.end);
  return { sentence, template: chars.join(''), items, offsets: Int32Array.from(offsets) };
}

function kindOf(item: Mention): number {
  return item.layer === 'name' ? KIND_BASE + NAME_KINDS.indexOf(item.value.kind) : LAYER_KIND[item.layer];
}

function normal(c: string): string {
  const code = c.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return c;
  if (code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0x3000 || code === 0xfeff)
    return ' ';
  if (code < 0x80) return c.toLowerCase();
  if (code === 0x2019 || code === 0x2018) return "'";
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return '"';
  if (code === 0x2013 || code === 0x2014 || code === 0x2010 || code === 0x2011) return '-';
  if (code >= 0xe000 && code <= 0xf8ff) return ' '; // private use: ours alone
  const lower = c.toLowerCase();
  return lower.length === 1 ? lower : c;
}

/** The mention whose placeholder begins at `at`, if one does. */
export function itemAt(view: SentenceView, at: number): Mention | null {
  const kind = view.template.charCodeAt(at);
  if (!(kind >= KIND_BASE && kind <= 0xe00a)) return null;
  return view.items[view.template.charCodeAt(at + 1) - INDEX_BASE] ?? null;
}

/** Document span of template positions [from, to), placeholders taken whole, outer blanks left out. */
export function spanOf(view: SentenceView, from: number, to: number): Span {
  let a = from;
  let b = to;
  while (a < b && view.template.charAt(a) === ' ') a++;
  while (b > a && view.template.charAt(b - 1) === ' ') b--;
  const item = b - 2 >= a ? itemAt(view, b - 2) : null;
  const last = view.offsets[b - 1] ?? view.sentence.start;
  return { start: view.offsets[a] ?? view.sentence.start, end: item ? item.end : b > a ? last + 1 : last };
}
