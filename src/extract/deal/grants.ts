import { clauseSubject } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

/** "UMass to receive $95M grant", "will receive $1.6 billion from the U.S. government", "awarded €2m by". */
export const grants: SentenceRule = {
  id: 'deal/grants',
  triggers: ['grant', 'award', 'receive', 'donat', 'government', 'gets'],
  patterns: [
    '{M:amount}(?: in| of)?(?: [\\w-]{2,20}){0,3} grants?(?! of\\b)',
    'grants?(?: of| worth| totaling| totalling)(?: up to| about| over)? {M:amount2}',
    "(?:receive|receives|received|awarded|gets|got|wins|won|secure[sd]?)(?: up to| about| a| an| over)? {M:amount3}~(?:{A}~)?(?: from| by| in| of)(?: the| a)?(?: {A}(?:'s)?| [\\w.-]{2,16}){0,3} (?:government|ministry|department|commission|foundation|council|agency|federal|state funding)",
  ],
  apply(match) {
    const amount = match.layer('amount', 'money') ?? match.layer('amount2', 'money') ?? match.layer('amount3', 'money');
    if (/\b(?:contract|fine|loan)\b/.test(match.text)) return null;
    const claim = dealClaim(match, {
      rule: 'deal/grants',
      score: 0.7,
      type: 'grant',
      company: recipient(match),
      amount,
    });
    return claim.status === 'planned' ? { ...claim, status: 'completed' } : claim; // what will be paid has been awarded
  },
};

/** "a grant will go to the Institute", "grant for the Institute"; else the subject. */
function recipient(match: Parameters<SentenceRule['apply']>[0]) {
  const hit = /^(?: will go| goes| went| was awarded| awarded| given)? (?:to|for) (?:the )?(?=[\uE001\uE003\uE005])/.exec(match.after);
  return hit === null ? (clauseSubject(match.view, match.from)?.party ?? null) : match.partyAt(match.to + hit[0].length);
}
