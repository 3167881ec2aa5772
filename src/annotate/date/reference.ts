import type { Document } from '../../document/document.ts';
import type { DateWords } from '../../locales/date-words.ts';
import { type Civil, isValid, parseIso } from './calendar.ts';
import { capitalised } from './rule.ts';

/** Blocks at the article's head (and foot) that may carry its date. */
const HEAD = 10;

/**
 * The article's day, against which "Friday" and "last month" are resolved: its metadata, else a dateline or a date
 * stamp in the first blocks ("SAN FRANCISCO, Jan. 22, 2020 --", "Posted May 13, 2020").
 */
export function articleDay(document: Document, words: DateWords): Civil | null {
  return parseIso(document.meta.publishedAt) ?? stampOf(document, words);
}

function stampOf(document: Document, words: DateWords): Civil | null {
  const month = `(?<month>${capitalised(words.months)})\\b\\.?`;
  const pattern = new RegExp(
    `(?:${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>20\\d\\d)|(?<day2>\\d{1,2}) (?<month2>${capitalised(words.months)})\\b\\.?,? (?<year2>20\\d\\d)|(?<iso>20\\d\\d-\\d\\d-\\d\\d))`,
    '',
  );
  for (const block of document.blocks.slice(0, HEAD)) {
    if (block.kind === 'headline') continue;
    const text = document.text.slice(block.start, Math.min(block.end, block.start + 240));
    const hit = pattern.exec(text);
    if (hit === null) continue;
    const before = text.slice(0, hit.index);
    const after = text.slice(hit.index + hit[0].length);
    const stamp = block.end - block.start <= 110 && !/[.!?]$/.test(text);
    const dateline =
      before.length <= 60 && /^[^a-z]{0,8}[A-Z][\w .,'’-]*[,(–—-] ?$/.test(before) && /^[^.]{0,40}?(?:--|[-–—/(:])/.test(after);
    const said = /\btoday,? \(?$/i.test(before);
    if (!stamp && !dateline && !said) continue;
    const g = hit.groups!;
    const day =
      g.iso !== undefined
        ? parseIso(g.iso)
        : {
            y: Number(g.year ?? g.year2),
            m: words.months[(g.month ?? g.month2)!.toLowerCase()]!,
            d: Number(g.day ?? g.day2),
          };
    if (day !== null && isValid(day.y, day.m, day.d)) return day;
  }
  return null;
}
