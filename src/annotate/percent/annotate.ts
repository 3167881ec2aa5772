import type { Document } from '../../document/document.ts';
import type { Locale } from '../../locales/locale.ts';
import { anyOf } from '../alternatives.ts';
import type { PercentMention } from '../mention.ts';
import { readWordsBefore } from '../money/words.ts';

const NUMBER = '\\d{1,3}(?:[.,]\\d{1,4})?';
const SIGN = new RegExp(
  `(?<![\\d.,])(${NUMBER})(?: ?(?:-|–|to) ?(${NUMBER}))?[ \\u00a0-]?(?:%|${anyOf('percent|per cent|pct|pc')}\\b)(?!-age)`,
  'gi',
);
const WORDS = /(?<=[a-z][ -])(?:percent|per cent)\b/g;
const FRACTION = new RegExp(
  `\\b(?:(an?|one|two|three|four)[ -](half|third|quarter|fourth|fifth|sixth|tenth)s?|(half))(?= ${anyOf('of|stake|interest|share|ownership|equity')}\\b)` +
    `(?! of (?:the )?${anyOf('year|users|an?|20\\d\\d')}\\b)`,
  'gi',
);
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, tenth: 10 };
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };

/** Shares as fractions: "51%", "8 per cent", "ten percent", "one-third of", "a fifth stake". Of a range the upper end. Over 100 % is no share. */
export function annotatePercents(document: Document, _locale: Locale): PercentMention[] {
  const { text } = document;
  const out: PercentMention[] = [];
  const add = (start: number, end: number, rule: string, fraction: number) => {
    if (fraction > 0 && fraction <= 1)
      out.push({ layer: 'percent', start, end, rule: `percent/${rule}`, value: { fraction: Math.round(fraction * 1e6) / 1e6 } });
  };
  for (const hit of text.matchAll(SIGN))
    add(hit.index, hit.index + hit[0].length, 'sign', Number((hit[2] ?? hit[1]!).replace(',', '.')) / 100);
  for (const hit of text.matchAll(WORDS)) {
    const words = readWordsBefore(text, hit.index);
    if (words !== null && !words.bare) add(words.start, hit.index + hit[0].length, 'words', words.value / 100);
  }
  for (const hit of text.matchAll(FRACTION)) {
    const part = PARTS[(hit[2] ?? hit[3]!).toLowerCase()]!;
    add(hit.index, hit.index + hit[0].length, 'fraction', (COUNTS[hit[1]?.toLowerCase() ?? 'a'] ?? 1) / part);
  }
  return out.sort((a, b) => a.start - b.start);
}
