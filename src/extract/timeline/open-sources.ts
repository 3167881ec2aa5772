import type { SentenceRule } from '../rule.ts';
import { dateOf } from './date-of.ts';
import { eventClaim } from './event.ts';
import { productBehind } from './object-of.ts';
import { doerOf } from './who.ts';

/** "Acme open-sourced Kiln in 2019", "released Kiln as open source in May". */
export const openSources: SentenceRule = {
  id: 'timeline/open-sources',
  triggers: ['open-sourc', 'open sourc', 'open source'],
  patterns: [
    '(?:open[- ]sourced|open[- ]sourcing)',
    '(?:released|made|launched) (?=(?:~|{N}|~{N}~)(?: as)? (?:open[- ]source|an open[- ]source project))',
  ],
  apply(match) {
    const placed = dateOf(match.view, match.from, match.to);
    if (placed === null || placed.date.value.direction === 'future') return null;
    const product = productBehind(match, match.to, placed.at > match.to ? placed.at : match.to + 60);
    return eventClaim(match, {
      rule: 'timeline/open-sources',
      event: 'open-sourced',
      score: 0.86,
      date: placed.date,
      company: doerOf(match).party,
      product,
    });
  },
};
