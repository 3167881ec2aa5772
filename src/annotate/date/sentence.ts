import type { Document } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';

/** The sentence that holds an offset; the offset alone where none does. */
export function sentenceAt({ sentences }: Document, at: number): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (sentences[mid]!.start <= at) low = mid;
    else high = mid - 1;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= at && at < sentence.end ? sentence : { start: at, end: at };
}
