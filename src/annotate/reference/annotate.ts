import type { Document } from '../../document/document.ts';
import type { Locale } from '../../locales/locale.ts';
import type { NameMention, ReferenceMention } from '../mention.ts';

/** Noun phrases that stand for a company: "the company", "the Berlin-based startup". First version. */
export function annotateReferences(document: Document, locale: Locale, _names: readonly NameMention[]): ReferenceMention[] {
  const nouns = [...locale.lexicon.company].sort((a, b) => b.length - a.length).join('|');
  const out: ReferenceMention[] = [];
  for (const hit of document.text.matchAll(new RegExp(`\\b(?:the|this|our) (?:[\\w-]{1,20}-based )?(${nouns})\\b(?! of\\b)`, 'gi'))) {
    out.push({
      layer: 'reference',
      start: hit.index,
      end: hit.index + hit[0].length,
      rule: 'reference/the-company',
      value: { noun: hit[1]!.toLowerCase(), plural: false },
    });
  }
  return out;
}
