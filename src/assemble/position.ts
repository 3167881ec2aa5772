import type { Document } from '../document/document.ts';

/**
 * How much a sentence's place in the article says that it speaks of the article's subject: headlines and leads state
 * the deal, the tail tells background. Half of all leads with a sum lie in the first four sentences.
 */
export function placeWeights(document: Document): number[] {
  let body = 0;
  return document.sentences.map((sentence) => {
    if (sentence.kind === 'headline') return 4;
    if (sentence.kind === 'dek') return 2.5;
    const i = body++;
    if (i === 0) return 3;
    if (i === 1) return 2.6;
    if (i === 2) return 2.2;
    if (i < 6) return 1.4;
    if (i < 12) return 0.8;
    return 0.45;
  });
}
