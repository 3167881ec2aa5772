import { DealxError } from '../errors.ts';

/** UTF-16 units of one article's text; a long book has about as many. */
export const MAX_TEXT = 1_000_000;

/** Holds for text and Markdown as they come in, and for what cleaning leaves of a page. */
export function checkText(text: string): void {
  if (text.length > MAX_TEXT) {
    throw new DealxError('too-large', `the text is longer than ${MAX_TEXT} characters`, 'dealx reads one article at a time: split it');
  }
}
