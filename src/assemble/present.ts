import type { Document } from '../document/document.ts';
import type { DealRecord, Evidence } from '../schema/record.ts';

/**
 * The text that evidence points into. It leaves the headline out unless some value rests on it: the title already
 * stands in `article.title`, and the text is the article's body. Offsets are shifted to match.
 */
export function presentText(document: Document, record: DealRecord): { record: DealRecord; text: string } {
  const [first, second] = document.blocks;
  const headline = first?.kind === 'headline' ? first : null;
  const evidence = Object.entries(record.evidence);
  if (headline === null || evidence.some(([, e]) => e.start < headline.end)) return { record, text: document.text };
  const shift = second?.start ?? document.text.length;
  const moved = evidence.map(([pointer, e]): [string, Evidence] => [pointer, { ...e, start: e.start - shift, end: e.end - shift }]);
  return { record: { ...record, evidence: Object.fromEntries(moved) }, text: document.text.slice(shift) };
}
