import type { Document } from '../../document/document.ts';
import type { Locale } from '../../locales/locale.ts';
import type { MoneyMention } from '../mention.ts';

/** First version: "$1.5 million". */
export function annotateMoney(document: Document, _locale: Locale): MoneyMention[] {
  const out: MoneyMention[] = [];
  for (const hit of document.text.matchAll(/([$€£])(\d[\d,]{0,15}(?:\.\d{1,3})?)(?:[ \u00a0-]?(million|billion|m|bn|k|b)\b)?/gi)) {
    const scale = { m: 1e6, million: 1e6, billion: 1e9, bn: 1e9, b: 1e9, k: 1e3 }[hit[3]?.toLowerCase() ?? ''] ?? 1;
    const currency = { $: 'USD', '€': 'EUR', '£': 'GBP' }[hit[1]!]!;
    const value = Math.round(Number(hit[2]!.replaceAll(',', '')) * scale);
    if (!Number.isFinite(value)) continue;
    out.push({
      layer: 'money',
      start: hit.index,
      end: hit.index + hit[0].length,
      rule: 'money/symbol',
      value: { value, currency, usd: currency === 'USD' ? value : null, qualifier: 'exact', from: null, ambiguousCurrency: false },
    });
  }
  return out;
}
