import type { SentenceRule } from '../rule.ts';
import { dateOf } from './date-of.ts';
import { eventClaim, isKind } from './event.ts';

/** "Jane Roe founded Acme in 2015", "who started Acme two years ago": the object is the company. */
export const founds: SentenceRule = {
  id: 'timeline/founds',
  triggers: ['found', 'establish', 'started', 'starting', 'set up', 'creat'],
  patterns: [
    '(?:co-?)?(?:founded|founding|founds|established|started|starting|set up|created) (?:the (?:company|startup) |a (?:company|startup) called )?{X:company}',
    '(?:co-?)?founded the (?:{A}-based |[\\w-]{2,20} ){0,2}(?:company|startup|firm|business)',
  ],
  apply(match) {
    const company = match.party('company');
    if (company !== null && (isKind(match.context, company, 'person') || isKind(match.context, company, 'product'))) return null;
    if (/\b(?:was|were|is|are|been|be|by) $/.test(match.before)) return null;
    const placed = dateOf(match.view, match.from, match.to);
    if (placed === null || placed.date.value.direction === 'future') return null;
    return eventClaim(match, {
      rule: 'timeline/founds',
      event: 'founded',
      score: /found/.test(match.text) ? 0.9 : 0.7,
      date: placed.date,
      company,
    });
  },
};
