import type { Document } from '../../document/document.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Round } from '../../schema/terms.ts';
import type { RoundMention } from '../mention.ts';

/** First version: "Series B", "seed". */
export function annotateRounds(document: Document, _locale: Locale): RoundMention[] {
  const out: RoundMention[] = [];
  for (const hit of document.text.matchAll(/\b(?:(pre-)?series[ -]([A-K])\d?\b|(pre-)?seed\b)/gi)) {
    const pre = hit[1] ?? hit[3] ? 'Pre-' : '';
    const round = (hit[2] === undefined ? `${pre}Seed` : `${pre}Series ${hit[2].toUpperCase()}`) as Round;
    out.push({ layer: 'round', start: hit.index, end: hit.index + hit[0].length, rule: 'round/series', value: { round, extension: false } });
  }
  return out;
}
