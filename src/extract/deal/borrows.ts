import { clauseEnd, clauseStart, clauseSubject } from '../clause/subject.ts';
import { anyOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

const NOT_BORROWED = anyOf(
  'equity|convertible|series|owes|owed|pay off|pay down|repay|repaid|burden|including debt|student|net debt|in debt load|assumed',
);

/** "signs $500 million credit facility", "a A$1 billion bond", "loan of €30m": a sum that a borrowing noun makes debt. */
export const borrows: SentenceRule = {
  id: 'deal/borrows',
  triggers: ['loan', 'debt', 'credit', 'bond', 'notes', 'facility', 'refinanc', 'sukuk', 'revolver', 'debenture'],
  patterns: [
    '{M:amount}(?: of| in| worth of)?(?: (?!and |equity )[\\w-]{2,32},?){0,4} (?<noun><debt>)',
    '<debt>(?: \\w{2,12}){0,2}(?: of| worth| for| totaling| totalling)(?: up to| about| around| over)? {M:amount2}',
  ],
  apply(match) {
    const amount = match.layer('amount', 'money') ?? match.layer('amount2', 'money');
    const { template } = match.view;
    const clause = template.slice(clauseStart(template, match.from), clauseEnd(template, match.to));
    if (NOT_BORROWED.test(clause)) return null;
    return dealClaim(match, {
      rule: 'deal/borrows',
      score: 0.6,
      type: 'debt',
      company: clauseSubject(match.view, match.from)?.party ?? null,
      amount,
    });
  },
};
