import { clauseEnd, clauseStart, subjectBefore } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim, MANY } from './claim.ts';
import { moneyDealType } from './money-type.ts';

/** "Acme announces a $53 million Series C", "closed €8m in seed funding": weak verbs that a funding noun must back. */
export const takes: SentenceRule = {
  id: 'deal/takes',
  triggers: ['\uE006'],
  patterns: [
    '<take>(?: (?:a|an|the|its|our|another|additional|new|further|fresh|about|around|nearly|almost|over|more|than|up|to|total|of|whopping|massive|first|second|latest|oversubscribed|closing|close|completion|final|strategic|on)){0,6} (?:{R} (?:round |funding |financing |investment ){0,2}(?:of |worth ){0,2})?{M:amount}(?: (?:in|of|for|worth))?(?: (?:a|an|the|its|new|fresh|further|additional|first|second|strategic|oversubscribed|growth|venture|equity|total|combined|early-stage|late-stage|mixed|institutional|outside|external|extra|more|private|convertible|unsecured|secured|syndicated|senior)){0,4}(?: ~)?(?: |-)(?:{R:round}|(?<noun><funding>|<debt>|<fund>|<listing>|grant|follow-on offering|share offering|rights issue))',
    '<take>(?: (?:a|an|the|its|our|new|first|latest|oversubscribed|strategic|fresh|on)){0,3} (?:{R:named} )?(?<noun2><funding>|<debt>|<listing>)(?: (?:round|financing|funding|deal|agreement|facility))?(?: of| worth| at| for| totaling| totalling)(?: up to| about| over| more than| nearly| around| approximately)? {M:amount}',
    '(?:took|takes|takes in|took in|added|adds|received|receives|accepted)(?: (?:a|an|another|about|around|nearly|over|up|to|further|additional|in)){0,3} {M:amount} from(?= (?:[\\w-]{2,20} ){0,4}(?:[\\uE001\\uE003\\uE005]|investor|backer|shareholder|angels|(?:its|existing) ))',
    '(?<bare>gets?|got|takes?|took|wins?|won|closes|receives|lands)(?: (?:a|an|another|about|nearly|over|up|to|further|additional|in|new|fresh|more)){0,3} {M:amount}(?= (?:to|for|from|in|as|bridge|after|led|at)(?: |$)|,|$)',
  ],
  apply(match) {
    if (match.group('bare') !== null && match.view.sentence.kind !== 'headline') return null; // in a title the verb and the sum suffice
    const amount = match.layer('amount', 'money');
    if (amount === null || MANY.test(match.before.slice(-100)) || /^(?:has|have|had|having) /.test(match.text)) return null; // what one has one may have had for long
    const { template } = match.view;
    const object = template.slice(match.to, Math.min(clauseEnd(template, match.to), match.to + 50));
    const claim = dealClaim(match, {
      rule: 'deal/takes',
      score: 0.85,
      type: 'funding',
      company: subjectBefore(match.view, match.from)?.party ?? null,
      amount,
    });
    const round = match.layer('round', 'round') ?? match.layer('named', 'round') ?? claim.round;
    const type = moneyDealType(
      template.slice(clauseStart(template, match.from), match.to + 40),
      `${match.text.replace(/^\S+/, '')}${object}`,
      round,
    );
    return type === null ? null : { ...claim, type, round };
  },
};
