import { DealxError } from '../errors.ts';

/** One article: bytes of the file, page or record, decoded. */
export const MAX_BYTES = 10_000_000;

export function tooLarge(what: string): DealxError {
  return new DealxError('too-large', `${what} is larger than ${MAX_BYTES / 1e6} MB`, 'dealx reads one article at a time: split it');
}
