import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { Evidence } from '../schema/record.ts';

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

  toJSON(): Record<string, Evidence> {
    return this.entries;
  }
}
