import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { Evidence } from '../schema/record.ts';

/** Where a value stands and who said so. */
export interface Source {
  readonly span: Span;
  readonly rule: string;
  readonly score: number;
}

/** A value that lost, for `dealx explain`. */
export interface Loser {
  /** JSON Pointer of the slot that it lost. */
  readonly pointer: string;
  readonly text: string;
  readonly rule: string;
  readonly weight: number;
}

/** Collects where each value stands: JSON Pointer → span, rule, confidence. */
export class EvidenceBook {
  private readonly entries: Record<string, Evidence> = {};

  constructor(private readonly document: Document) {}

  put(pointer: string, span: Span, rule: string, confidence: number): void {
    this.entries[pointer] = {
      start: span.start,
      end: span.end,
      quote: this.document.text.slice(span.start, span.end),
      rule,
      confidence: Math.round(Math.min(0.99, Math.max(0.01, confidence)) * 100) / 100,
    };
  }

  /** One entry for each of a list's elements, under `pointer/0`, `pointer/1` … */
  putAll(pointer: string, sources: readonly Source[]): void {
    for (const [i, source] of sources.entries()) this.put(`${pointer}/${i}`, source.span, source.rule, source.score);
  }

  toJSON(): Record<string, Evidence> {
    return this.entries;
  }
}
