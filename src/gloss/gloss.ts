import type { Document, Sentence } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { Gloss } from '../locales/locale.ts';
import { chooseWords } from './choose.ts';
import { type GlossLexicon, lexiconOf } from './lexicon.ts';
import { countUses, settleNames, type Uses } from './names.ts';
import { reorder } from './order.ts';
import { sentencesIn } from './sentences.ts';
import { tagWords } from './tag.ts';
import { type Token, tokensOf } from './token.ts';
import { Loom } from './weave.ts';

/** An article in another language beside its gloss. Both have the same blocks and sentences. */
export interface Glossed {
  /** The article, its sentences split by its language's rules. */
  readonly source: Document;
  /** What stands for it in the words that the rules know. */
  readonly document: Document;
  /** From a span of the gloss to the source's. */
  readonly toSource: (span: Span) => Span;
  /** The record's own words in the article's language. */
  readonly terms: Readonly<Record<string, string>>;
}

/** Glosses an article. Pure, linear in the text. */
export function glossOf(document: Document, gloss: Gloss): Glossed {
  const lexicon = lexiconOf(gloss);
  const source: Document = { ...document, sentences: sentencesIn(document, lexicon) };
  const uses: Uses = new Map();
  const tagged = source.sentences.map((sentence) => {
    const tokens = tagWords(
      tokensOf(source.text, sentence.start, sentence.end, (word, next) => isDotted(word, next, lexicon)),
      lexicon,
    );
    countUses(tokens, uses, lexicon);
    return tokens;
  });
  const loom = new Loom();
  const sentences: Sentence[] = [];
  let at = 0;
  tagged.forEach((tokens, i) => {
    const sentence = source.sentences[i]!;
    loom.gap(source.text, at, sentence.start);
    finish(tokens, uses, lexicon);
    sentences.push({ ...sentence, ...loom.sentence(tokens) });
    at = sentence.end;
  });
  loom.gap(source.text, at, source.text.length);
  const blocks = source.blocks.map((block, i) => {
    const own = sentences.filter((s) => s.block === i);
    return { ...block, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
  });
  return { source, document: { ...document, text: loom.text, blocks, sentences }, toSource: loom.mapper(), terms: gloss.terms };
}

function finish(tokens: Token[], uses: Uses, lexicon: GlossLexicon): void {
  settleNames(tokens, uses, lexicon);
  chooseWords(tokens, lexicon);
  reorder(tokens, lexicon);
}

/** "Mio.", "z.B.", "12. März": the full stop belongs to the word. */
function isDotted(word: string, next: string, lexicon: GlossLexicon): boolean {
  if (/^\d{1,2}$/.test(word)) return /^ \p{L}/u.test(next);
  return lexicon.abbreviations.has(word.toLowerCase()) || (word.length === 1 && /^ \p{Lu}/u.test(next) && word === word.toUpperCase());
}
