import type { Document } from '../../document/document.ts';
import type { Locale } from '../../locales/locale.ts';
import type { PercentMention } from '../mention.ts';

/** "51%", "15.9 per cent", "8 percent" as a fraction. */
export function annotatePercents(document: Document, _locale: Locale): PercentMention[] {
  const out: PercentMention[] = [];
  for (const hit of document.text.matchAll(/(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?) ?(?:%|percent\b|per cent\b)/gi)) {
    const fraction = Number(hit[1]!.replace(',', '.')) / 100;
    if (fraction <= 1) out.push({ layer: 'percent', start: hit.index, end: hit.index + hit[0].length, rule: 'percent/sign', value: { fraction } });
  }
  return out;
}
