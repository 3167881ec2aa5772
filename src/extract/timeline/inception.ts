import { subjectBefore } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { eventClaim } from './event.ts';
import { antecedent } from './who.ts';

/** Beginnings told by a noun or an idiom: "since its founding in 2015", "has been around since 2012", "got its start three decades ago", "dates back to 1934". */
export const inception: SentenceRule = {
  id: 'timeline/inception',
  triggers: [
    'founding',
    'inception',
    'around since',
    'start',
    'began',
    'begun',
    'operation since',
    'business since',
    'back to',
    'incorporation',
    'roots',
  ],
  patterns: [
    "(?<whose>its|our|their|the company's|the firm's) (?:founding|inception|establishment|incorporation|beginnings)(?: as ~)?(?: in| on|) {D:date}",
    "{X:company}'s? (?:founding|inception|establishment|incorporation)(?: in| on|) {D:date}",
    '(?:been around|been in business|in business|in operation|been operating) since {D:date}',
    '(?:got|gets) (?:its|their) start(?: ~)? (?:in |back in |)(?:the )?{D:date}',
    '{X:company} (?:began|started|started out|started life|began life|started business|started operations|began operations)(?: as ~| in {L})? (?:in |back in |)(?:the )?{D:date}',
    '(?:which|that) (?:began|started|started out|started life|began life|started business)(?: as ~| in {L})? (?:in |back in |)(?:the )?{D:date}',
    '{X:company},? (?:which |that )?(?:dates back to|dating back to|traces (?:its|their) (?:roots|history|origins) (?:back )?to) {D:date}',
  ],
  apply(match) {
    const date = match.layer('date', 'date');
    if (date === null || date.value.direction === 'future' || date.value.precision === 'day') return null;
    const whose = match.group('whose');
    const company =
      match.party('company') ??
      (whose === null ? subjectBefore(match.view, match.from)?.party : antecedent(match, match.from, whose)) ??
      null;
    // "a cycle that began two years ago" is no company
    if (company === null && /^(?:which|that) /.test(match.text)) return null;
    return eventClaim(match, { rule: 'timeline/inception', event: 'founded', score: 0.75, date, company });
  },
};
