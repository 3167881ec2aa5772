import { subjectBefore } from '../clause/subject.ts';
import { anyOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { eventClaim, isKind } from './event.ts';
import { productBehind, thingBefore } from './object-of.ts';
import { isAhead } from './planned.ts';

const NOT_A_PRODUCT = anyOf(
  'deal|transaction|acquisition|merger|closing|loan|debt|bonds|notes|ipo|listing|round|trial|hearing|vote|meeting|conference|event|elections?|results|earnings|payment',
);

/** A release with its day set: "slated for March 2023", "release date of July 10", "coming in May", "launches in May", "due out next year". */
export const plannedFor: SentenceRule = {
  id: 'timeline/planned-for',
  triggers: ['slated', 'scheduled', 'planned', 'due', 'coming', 'launch', 'release', 'arriv', 'available', 'ships', 'premiere', 'deliver'],
  patterns: [
    '(?:slated|scheduled|planned|set|targeted) (?:for|in) {D:date}',
    '(?:due out|due|coming|arriving|arrives|launches|ships|premieres|available|debuts|goes on sale|opens) (?:in |on |by |at |as early as |)(?:the )?{D:date}',
    '(?:launch|release|delivery|rollout|deliveries|general availability|launch date|release date)(?: is| are|) (?:planned |expected |scheduled |slated |targeted |set |due |of |begins? |starting |beginning )?(?:for |in |on |by |)(?:the )?{D:date}',
    '(?:ready|due|slated|scheduled|set) for (?:launch|release|delivery|production) (?:in |by |on |)(?:the )?{D:date}',
    '(?:eyeing|eyes|targeting) (?:a |an )?(?:~ )?(?:entry|launch|expansion|debut|rollout|release)(?: ~)? (?:in|by) (?:the )?{D:date}',
    '{D:date} (?:release date|launch date|launch|release)(?: of| for)? ',
  ],
  apply(match) {
    const date = match.layer('date', 'date');
    if (
      date === null ||
      !isAhead(date) ||
      date.value.direction === 'present' ||
      NOT_A_PRODUCT.test(match.before.slice(-50)) ||
      / fund\b/.test(match.after.slice(0, 50)) ||
      /\bfor $/.test(match.before)
    )
      return null;
    const { view, context } = match;
    const subject = subjectBefore(view, match.from)?.party ?? null;
    const dated = /\b(?:release|launch)(?: date)?(?: of| for)? $/.test(match.text);
    const thing = dated ? productBehind(match, match.to, Math.min(view.template.length, match.to + 60)) : thingBefore(match, match.from);
    const isProduct =
      thing === null &&
      subject !== null &&
      subject.entity !== null &&
      !isKind(context, subject, 'organisation') &&
      !isKind(context, subject, 'person');
    return eventClaim(match, {
      rule: 'timeline/planned-for',
      event: 'planned',
      score: 0.6,
      date,
      company: isProduct && !dated ? null : subject,
      product: thing ?? (isProduct && !dated ? subject : null),
    });
  },
};
