import { articleOf, type Given } from '../read/article.ts';
import { readFile } from '../read/file.ts';
import type { Format, RawInput } from '../read/raw-input.ts';
import { looksLikeUrl } from '../read/scheme.ts';
import { readStream } from '../read/stdin.ts';

/** Flags of every command that reads one article at a time. */
export interface InputFlags {
  readonly as?: Format;
  readonly published?: string;
  readonly url?: string;
  readonly allowPrivate?: boolean;
  /** False with --no-clean. */
  readonly clean?: boolean;
}

/** One article by its path, its URL, or `-` for the standard input. */
export async function readInput(input: string, flags: InputFlags): Promise<RawInput> {
  const given: Given = { publishedAt: flags.published ?? null, url: flags.url ?? null, ...(flags.as ? { format: flags.as } : {}) };
  if (input === '-' || input === '/dev/stdin') {
    return articleOf('-', { bytes: await readStream(process.stdin), name: null, contentType: null }, given);
  }
  if (looksLikeUrl(input)) {
    const { fetchPage } = await import('../read/url.ts');
    const page = await fetchPage(input, { allowPrivate: flags.allowPrivate ?? false });
    return articleOf(input, page, { ...given, url: flags.url ?? page.url });
  }
  return articleOf(input, { bytes: readFile(input), name: input, contentType: null }, given);
}
