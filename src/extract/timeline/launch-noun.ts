import { subjectBefore } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { dateOf } from './date-of.ts';
import { eventClaim, isKind } from './event.ts';
import { productBehind } from './object-of.ts';
import { antecedent } from './who.ts';

/** The launch as a noun: "since its 2018 launch", "since launch in May", "announced the launch of Kiln today". */
export const launchNoun: SentenceRule = {
  id: 'timeline/launch-noun',
  triggers: ['launch', 'debut', 'release'],
  patterns: [
    "(?:its|their|our|the|the company's|{X:owner}'s?) {D:date} (?:launch|debut|release)(?! (?:of|date))",
    "(?:its|their|our|since|the company's|{X:owner}'s?) (?:public |official |commercial |initial )?(?:launch|debut|release)(?: in| on|,|) (?:the )?{D:date}",
    '(?:announced|announces|announcing|celebrated|with) the (?:public |official |commercial |general )?(?:launch|release|debut|availability) of',
  ],
  apply(match) {
    const of = match.text.endsWith(' of');
    const placed = of ? dateOf(match.view, match.from, match.to) : null;
    const date = of ? (placed?.date ?? null) : match.layer('date', 'date');
    if (date === null || date.value.direction === 'future') return null;
    if (!of)
      return eventClaim(match, {
        rule: 'timeline/launch-noun',
        event: 'launched',
        score: 0.75,
        date,
        company: match.party('owner') ?? antecedent(match, match.from, match.text.slice(0, match.text.indexOf(' '))),
      });
    const product = productBehind(match, match.to, Math.min(match.view.template.length, match.to + 70));
    const company = subjectBefore(match.view, match.from)?.party ?? null;
    if (product === null && !/^ (?:its|the|their|our|a|an) /.test(match.after)) return null;
    return eventClaim(match, {
      rule: 'timeline/launch-noun',
      event: 'launched',
      score: 0.8,
      date,
      company: company !== null && isKind(match.context, company, 'product') ? null : company,
      product,
    });
  },
};
