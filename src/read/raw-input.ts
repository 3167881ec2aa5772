export type Format = 'text' | 'html' | 'markdown';

/** One article as it came in, before any cleaning. */
export interface RawInput {
  readonly id: string;
  readonly format: Format;
  readonly content: string;
  /** Given with the record; beats what the page says. */
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
}
