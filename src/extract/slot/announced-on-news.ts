import type { SentenceRule } from '../rule.ts';
import { announcedClaim } from './announced.ts';

/** The news with its day: "today's funding round", "Monday's announcement", "Today comes big news", "its announcement today". */
export const announcedOnNews: SentenceRule = {
  id: 'slot/announced-on-news',
  triggers: ['\uE007'],
  patterns: [
    "{D:date}'s? (?:[\\w-]{2,14} ){0,2}(?:round|funding|deal|announcement|news|financing|investment|raise|acquisition|close|transaction|statement|purchase|sale)",
    '(?:announcement|news|round|funding|deal) {D:date}',
    "{D:date},? (?:comes|came|it's been confirmed|it has been confirmed|the startup is|the company is|a [\"\\w' -]{2,30} startup|an [\\w' -]{2,30} startup|one of|sees|marks)",
    '^{D:date},? (?:a |an |the )(?:[\\w-]{2,16} |{L}(?:-based)? ){0,3}{X}',
    '{D:date},? (?:a|an|one of) ~~(?:is|are) announcing',
  ],
  apply(match) {
    const date = match.layer('date', 'date');
    if (date === null || !/[\uE006\uE008]|fund|rais|invest|round|acqui|deal|news|announc|series/.test(match.view.template)) return null;
    return announcedClaim(match, 'slot/announced-on-news', date, 0.78);
  },
};
