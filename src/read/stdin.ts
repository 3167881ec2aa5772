import { readError } from './file.ts';
import { MAX_BYTES, tooLarge } from './limits.ts';

/** All of a stream, at most one article's worth. */
export async function readStream(stream: AsyncIterable<Buffer | string>, what = 'the input'): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      length += bytes.length;
      // leaving the loop closes the stream, so that an endless one ends here
      if (length > MAX_BYTES) throw tooLarge(what);
      chunks.push(bytes);
    }
  } catch (thrown) {
    throw readError(thrown);
  }
  return Buffer.concat(chunks, length);
}
