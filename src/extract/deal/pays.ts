import { objectAfter } from '../clause/object.ts';
import { anyOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { agreedStatus } from './acquires.ts';
import { dealClaim } from './claim.ts';

/** What is paid for that is no company; and what somebody pays for having done. */
const NOT_BOUGHT = anyOf(
  'stake|shares|interest|rights|ad|ads|advertising|licence|license|land|building|tickets|use|access|contract|settle|alleged|claim|claims|charges',
  '\\w{2,14}ing',
);

/** "Harrow will pay $2.2 billion in cash for CO", "spent €40 million on CO": the price first. */
export const pays: SentenceRule = {
  id: 'deal/pays',
  triggers: ['pay', 'paid', 'spend', 'spent', 'shell', 'fork'],
  patterns: [
    '(?:pay|pays|paid|paying|spends?|spent|spending|shells? out|shelled out|forks? out|forked out)(?: (?:about|around|over|more|than|up|to|as|much|nearly|some|roughly|an|a|the|reported|improved|estimated)){0,4} {M:amount}(?: in (?:cash|stock|shares|cash and stock|an all-stock deal))? (?:for|on)(?= )',
  ],
  apply(match) {
    const amount = match.layer('amount', 'money');
    // what costs less than a company does is bought in a shop
    if (amount === null || amount.value.value < 1e6) return null;
    const object = objectAfter(match.view, match.to);
    if (object === null) return null;
    const phrase = match.view.template.slice(match.to, object.at);
    if (NOT_BOUGHT.test(phrase)) return null;
    const rule = 'deal/pays';
    return dealClaim(match, {
      rule,
      score: 0.75,
      type: 'acquisition',
      company: object.party,
      amount,
      round: null,
      status: agreedStatus(match),
    });
  },
};
