/** A line or a Markdown block on its way through the text cleaner. */
export interface Unit {
  readonly text: string;
  readonly kind: 'line' | 'heading' | 'list-item' | 'quote' | 'table-row' | 'image';
  /** Blank lines before it. */
  readonly gap: number;
  /** Share of its letters that stand in links, 0 for plain text. */
  readonly linked: number;
  /** Of a heading, 1–6. */
  readonly level?: number;
}

export function lineUnit(text: string, gap: number): Unit {
  return { text, kind: 'line', gap, linked: 0 };
}
