import type { Document } from '../document/document.ts';

/** One thing that the cleaner took away, and which step took it. */
export interface Removal {
  readonly step: string;
  readonly preview: string;
}

export interface Cleaned {
  readonly document: Document;
  readonly removals: readonly Removal[];
}

export interface CleanOptions {
  /** Take the text as it stands: offsets are those of the input. */
  readonly raw?: boolean;
  /** Steps that are switched off. */
  readonly keep?: ReadonlySet<string>;
  /** CSS selector of the article in an HTML page; the rest of the body is left out before cleaning. */
  readonly select?: string;
}
