import type { SentenceRule } from '../rule.ts';
import { dateOf } from './date-of.ts';
import { eventClaim } from './event.ts';
import { productBehind } from './object-of.ts';
import { doerOf } from './who.ts';

/** A new version: "released Kiln 2.0 in July", "launched version 3 of Kiln last month", "updated Kiln in May". */
export const updates: SentenceRule = {
  id: 'timeline/updates',
  triggers: ['version', 'update', 'upgrade', '.0', ' v', 'releas', 'launch', 'relaunch'],
  patterns: [
    '(?:released|launched|shipped|introduced|unveiled|announced) (?:~ )?(?:version \\d|v\\d|a new version|an updated version|a major update|an update|the second version|the next version|the latest version|an upgraded version)',
    '(?:updated|upgraded|relaunched|revamped|overhauled) (?=(?:its |the )?{N:product})',
  ],
  apply(match) {
    if (/\b(?:will|to|was|were|be|been) (?:[a-z]+ly )?$/.test(match.before)) return null;
    const placed = dateOf(match.view, match.from, match.to);
    if (placed === null || placed.date.value.direction === 'future') return null;
    const product = match.party('product') ?? productBehind(match, match.to, placed.at > match.to ? placed.at : match.to + 60);
    return eventClaim(match, {
      rule: 'timeline/updates',
      event: 'updated',
      score: 0.87,
      date: placed.date,
      company: doerOf(match).party,
      product,
    });
  },
};
