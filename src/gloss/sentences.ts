import type { Block, Document, Sentence } from '../document/document.ts';
import { splitSentences } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import type { GlossLexicon } from './lexicon.ts';

const QUOTES: Readonly<Record<string, string>> = { '„': '“', '“': '”', '»': '«', '«': '»' };

/** Sentences of a text that writes „…“ and »…«, "12. März" and "16 Mio. Euro". Linear. */
export function sentencesIn(document: Document, lexicon: GlossLexicon): Sentence[] {
  // quotation marks are turned into those that the splitter knows; every one is one character wide
  const text = /[„»«]/.test(document.text) ? document.text.replace(/[„“»«]/g, (c) => QUOTES[c]!) : document.text;
  const out: Sentence[] = [];
  document.blocks.forEach((block: Block, i) => {
    for (const span of joined(text, splitSentences(text, block), lexicon))
      out.push({ ...span, index: out.length, block: i, kind: block.kind });
  });
  return out;
}

const LONGEST = 1500;

function joined(text: string, spans: readonly Span[], lexicon: GlossLexicon): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last !== undefined && span.end - last.start <= LONGEST && goesOn(text, last, span, lexicon))
      out[out.length - 1] = { start: last.start, end: span.end };
    else out.push(span);
  }
  return out;
}

const LAST_WORD = /(?:^|[\s(])([\p{L}\d.]{1,12})\.$/u;
const FIRST_WORD = /^["“„(]?([\p{L}\d.-]{1,20})/u;
const ORDINAL_BEFORE = /\b(?:am|im|zum|der|den|dem|die|das|vom|bis|seit|ab|und) \d{1,2}\.$/i;

/** Whether a full stop belonged to an abbreviation or an ordinal. */
function goesOn(text: string, a: Span, b: Span, lexicon: GlossLexicon): boolean {
  const tail = text.slice(Math.max(a.start, a.end - 24), a.end);
  const last = LAST_WORD.exec(tail)?.[1]?.toLowerCase();
  if (last === undefined) return false;
  if (lexicon.abbreviations.has(last)) return !/^(?:usw|etc)$/.test(last);
  if (!/^\d{1,2}$/.test(last)) return false;
  const next = FIRST_WORD.exec(text.slice(b.start, b.start + 24))?.[1]?.toLowerCase() ?? '';
  return lexicon.words.get(next)?.tag === 'date' || ORDINAL_BEFORE.test(tail);
}
