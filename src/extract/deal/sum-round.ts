import { clauseEnd, clauseStart } from '../clause/subject.ts';
import { oneOf } from '../clause/words.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';
import { moneyDealType } from './money-type.ts';

/** "the $20 million Series B", "a €4m funding round", "$30 million in seed funding": a sum that a funding noun makes a round. */
export const sumRound: SentenceRule = {
  id: 'deal/sum-round',
  triggers: ['\uE006'],
  patterns: [
    '{M:amount}(?: of| in| worth of)?(?: (?:a|new|fresh|total|equity|first|strategic|growth|venture|oversubscribed|additional|debt|mixed|private|convertible|combined|early-stage|late-stage)){0,3} (?:{R:round}|(?:funding|financing|investment|fundraising|capital|equity|venture|seed) (?:round|raise)|round|funding|financing|raise|loan|credit facility|debt facility|bond|ipo|initial public offering|grant|fund)',
    '(?:{R:round2} |new |the )(?:round|funding|financing|investment|loan|deal|raise|ipo)(?: of| worth| totaling| totalling| totals| totaled| totalled| was| is| comes to| came to)(?: about| over| nearly| up to| around| some| more than)? {M:amount}',
  ],
  apply(match) {
    const amount = match.layer('amount', 'money');
    if (amount === null) return null;
    const { template } = match.view;
    const object = template.slice(match.to, Math.min(clauseEnd(template, match.to), match.to + 40));
    const claim = dealClaim(match, { rule: 'deal/sum-round', score: 0.7, type: 'funding', company: ownerOf(match), amount });
    const round = match.layer('round', 'round') ?? match.layer('round2', 'round') ?? claim.round;
    const type = moneyDealType(template.slice(clauseStart(template, match.from), match.to + 40), `${match.text}${object}`, round);
    return type === null ? null : { ...claim, type, round };
  },
};

const BEHIND = new RegExp(
  `^(?: ${oneOf('round|investment|financing|funding|deal|raise|loan')})?,? (?:(?:in|into|for) (?:[\\w-]{1,30} ){0,3}|for (?:(?!led |by |from |with )(?:[\\w-]{1,30} |\\uE004.-based )){0,6})([\\uE001\\uE003\\uE005\\uE00A][\\uE100-\\uF8FF])`,
);

const OWNS = new RegExp(
  "([\\uE001-\\uE003\\uE005\\uE00A][\\uE100-\\uF8FF])'s? " + '(?:\\( ?[\\w.]{2,10} ?\\) |[a-z]{2,6}\\.[a-z]{1,2} )?(?:[\\w-]{1,20} ){0,2}$',
);

/** "Laiye's $42M round", "BG Group's (BG.L) $14 billion loan": whose the sum is by the words before it. */
export function possessor(match: Match) {
  const before = match.before.slice(-60);
  const hit = OWNS.exec(before);
  return hit === null ? null : match.partyAt(match.from - before.length + hit.index);
}

/** The same, or "a $50 million round in Tripo AI", "$5M round for Acme". */
function ownerOf(match: Match) {
  const before = possessor(match);
  if (before !== null) return before;
  const after = BEHIND.exec(match.after.slice(0, 80));
  return after === null ? null : match.partyAt(match.to + after.index + after[0].length - 2);
}
