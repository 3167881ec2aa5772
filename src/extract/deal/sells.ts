import { clauseSubject } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { agreedStatus, priceAfter } from './acquires.ts';
import { dealClaim } from './claim.ts';

/** "Awfis is selling its facility business Awfis Care to SMS for ₹27.5 crore": the sold one stands between seller and buyer. */
export const sells: SentenceRule = {
  id: 'deal/sells',
  triggers: ['sell', 'sold', 'sale of', 'divest', 'offload', 'explor'],
  patterns: [
    "(?:sell|sells|sold|selling|divest|divests|divesting|divested|offload|offloads|offloading|sale of)(?: (?:off|its|the|a|an|their|{L}'s?|{%}|stake in|[\\w&'-]{2,20})){0,6} [\"']?{O:target}[\"']?(?: [\\w&'-]{2,20}| {A}){0,4} to(?: (?:the|a|an|{L}'s?|[\\w-]{2,20})){0,4} {O:buyer}",
    '(?:explor\\w{1,4}|consider\\w{0,4}|weigh\\w{0,4}|seek\\w{0,4}|working on)(?: (?:a|an|the|options|including|possible|potential|its|strategic|alternatives)){0,6} sale',
  ],
  apply(match) {
    const target = match.party('target') ?? clauseSubject(match.view, match.from)?.party ?? null;
    return dealClaim(match, {
      rule: 'deal/sells',
      score: match.group('target') === null ? 0.6 : 0.8,
      type: 'acquisition',
      company: target,
      amount: priceAfter(match),
      round: null,
      status: match.group('target') === null ? 'in-talks' : agreedStatus(match),
    });
  },
};
