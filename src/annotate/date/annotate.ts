import type { Document } from '../../document/document.ts';
import type { Locale } from '../../locales/locale.ts';
import type { DateMention } from '../mention.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** First version: "April 2024", "in 2019". */
export function annotateDates(document: Document, _locale: Locale): DateMention[] {
  const out: DateMention[] = [];
  for (const hit of document.text.matchAll(/\b(?:(January|February|March|April|May|June|July|August|September|October|November|December) )?((?:19|20)\d\d)\b/g)) {
    const month = hit[1] === undefined ? null : String(MONTHS.indexOf(hit[1].toLowerCase()) + 1).padStart(2, '0');
    out.push({
      layer: 'date',
      start: hit.index,
      end: hit.index + hit[0].length,
      rule: 'date/month-year',
      value: { edtf: month === null ? hit[2]! : `${hit[2]}-${month}`, precision: month === null ? 'year' : 'month', relative: false, direction: null },
    });
  }
  return out;
}
