import type { SentenceRule } from '../rule.ts';
import { eventClaim } from './event.ts';

/** "the 2015-founded startup Acme", "Acme (founded 2015)", "Founded: 2015". */
export const yearFounded: SentenceRule = {
  id: 'timeline/year-founded',
  triggers: ['founded', 'established', 'est'],
  patterns: [
    '{D:date}-(?:founded|established|incorporated)(?: [\\w-]{2,20}){0,3}(?: {X:company})?',
    '{X:company} \\((?:founded|est\\.?|established):? {D:date}',
    '(?:year |date )?(?:founded|established): {D:date}',
  ],
  apply(match) {
    const date = match.layer('date', 'date');
    if (date === null || date.value.direction === 'future') return null;
    return eventClaim(match, { rule: 'timeline/year-founded', event: 'founded', score: 0.85, date, company: match.party('company') });
  },
};
