import type { Document } from '../../document/document.ts';
import type { Locale } from '../../locales/locale.ts';
import type { MoneyMention } from '../mention.ts';
import { settleCurrencies } from './context.ts';
import { foldSigns } from './normalise.ts';
import { qualifierOf } from './qualifier.ts';
import { joinRanges } from './range.ts';
import { joinRestatements } from './restatement.ts';
import { scanQuantities } from './scan.ts';

/**
 * Sums of money: every number is read with its scale and the currency on either side, then ranges and restatements in
 * another currency are joined, then currencies that several countries write are settled. Linear in the text.
 */
export function annotateMoney(document: Document, _locale: Locale): MoneyMention[] {
  const text = foldSigns(document.text);
  const sums = joinRestatements(text, joinRanges(text, scanQuantities(text)));
  settleCurrencies(text, sums);
  return sums.map((sum): MoneyMention => {
    const { value, from } = sum;
    return {
      layer: 'money',
      start: sum.start,
      end: sum.end,
      rule: sum.rule,
      value: {
        value,
        currency: sum.code,
        usd: sum.code === 'USD' ? value : sum.usd,
        qualifier: sum.vague ? 'about' : qualifierOf(text, sum),
        from,
        ambiguousCurrency: sum.family !== null,
      },
    };
  });
}
