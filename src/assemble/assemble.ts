import type { Annotations } from '../annotate/mention.ts';
import type { Document } from '../document/document.ts';
import type { Candidate } from '../extract/candidate.ts';
import type { DealRecord } from '../schema/record.ts';

/** Chooses among the candidates and writes the record. First version: nothing is chosen. */
export function assemble(document: Document, _annotations: Annotations, _candidates: readonly Candidate[]): DealRecord {
  const { title, dek, author, site, url, publishedAt, language } = document.meta;
  return {
    schemaVersion: 1,
    id: document.id,
    kind: 'none',
    article: { title, dek, author, site, url, publishedAt, language },
    deal: null,
    investors: [],
    timeline: [],
    relatedDeals: [],
    people: [],
    competitors: [],
    evidence: {},
    warnings: [],
  };
}
