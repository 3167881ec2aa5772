import { objectAfter } from '../clause/object.ts';
import { clauseEnd, clauseStart, clauseSubject } from '../clause/subject.ts';
import { anyOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';
import { possessor } from './sum-round.ts';

const NOT_BORROWED = anyOf(
  'equity|convertible|series|owes|owed|pay off|pay down|repay|repaid|burden|including debt|student|net debt|in debt load|assumed|deposits|in assets|loans and leases',
);

/** Limits within a facility, or what it may grow by: no loan of their own. */
const PART = anyOf('swingline|swing line|letter-of-credit|letters of credit|letter of credit|sub-facility|sublimit|accordion|may borrow');

/** "signs $500 million credit facility", "a A$1 billion bond", "loan of €30m": a sum that a borrowing noun makes debt. */
export const borrows: SentenceRule = {
  id: 'deal/borrows',
  triggers: [
    'bailout',
    'bail-out',
    'rescue',
    'state aid',
    'aid package',
    'lifeline',
    'commitments',
    'loan',
    'debt',
    'credit',
    'bond',
    'notes',
    'facility',
    'refinanc',
    'sukuk',
    'revolver',
    'debenture',
  ],
  patterns: [
    '{M:amount}(?: of| in| worth of)?(?: (?!and |equity )[\\w-]{2,32},?){0,4} (?<noun><debt>)',
    "(?:increas\\w{1,3}|upsiz\\w{1,2}|ups|upped|expand\\w{1,3}|boost\\w{0,3})(?: (?!to )(?:[\\w-]{2,16}|{A}(?:'s)?)){0,5} (?:<debt>|commitments) to {M:amount3}",
    '{M:amount4}(?: [\\w-]{2,16}){0,3} (?<aid>bailout|bail-out|rescue package|aid package|rescue loan|state aid|lifeline)(?: (?:of|for|to)(?= ))?',
    '(?<bare>secures?|secured|gets|got|wins|won|signs|signed|obtains?|obtained|lands|landed|receives|received|arranges|arranged)(?: (?!and |for |to |from )(?:[\\w-]{2,16}|{R})){0,5} (?:loan|credit facility|credit line|debt facility|bridge loan|term loan|refinancing)(?! (?:of|worth|totaling))',
    '<debt>(?: \\w{2,12}){0,2}(?: of| worth| for| totaling| totalling)(?: up to| about| around| over)? {M:amount2}',
  ],
  apply(match) {
    const amount =
      match.layer('amount', 'money') ??
      match.layer('amount2', 'money') ??
      match.layer('amount3', 'money') ??
      match.layer('amount4', 'money');
    const { template } = match.view;
    const clause = template.slice(clauseStart(template, match.from), clauseEnd(template, match.to));
    if (NOT_BORROWED.test(clause) || PART.test(`${match.before.slice(-24)}${match.text}`)) return null;
    const aided = match.group('aid') === null ? null : objectAfter(match.view, match.to);
    if (match.group('aid') !== null && aided === null) return null;
    return dealClaim(match, {
      rule: 'deal/borrows',
      score: 0.6,
      type: 'debt',
      company: aided?.party ?? possessor(match) ?? clauseSubject(match.view, match.from)?.party ?? null,
      amount,
    });
  },
};
