import type { DealRecord } from '../schema/record.ts';
import { valid } from '../schema/valid.ts';

export interface RecordOptions {
  /** Put the cleaned text into `article.text`. */
  readonly text?: boolean;
  /** False leaves `evidence` empty. */
  readonly evidence?: boolean;
}

/** The record as it leaves dealx: what was asked for and nothing else, checked against the contract. */
export function recordOut(record: DealRecord, text: string, options: RecordOptions = {}, warnings: readonly string[] = []): DealRecord {
  return valid({
    ...record,
    article: options.text ? { ...record.article, text } : record.article,
    evidence: options.evidence === false ? {} : record.evidence,
    warnings: [...record.warnings, ...warnings],
  });
}
