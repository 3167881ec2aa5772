import { objectAfter } from '../clause/object.ts';
import { subjectBefore } from '../clause/subject.ts';
import { oneOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { agreedStatus, priceAfter } from './acquires.ts';
import { dealClaim } from './claim.ts';

/** "to win approval for its takeover of CO", "a loan backing its purchase of CO": another deal than the one told. */
const ASIDE = new RegExp(
  `\\b${oneOf('for|after|amid|before|since|following|ahead of|part of|backing|finance|fund|support|from')} ${oneOf('its|the|their')}(?: [\\w-]{2,14}){0,2} ?$`,
);

/** "Acme was acquired by Foo", "the sale of Acme to Foo", "its acquisition of Acme", "$2.7 billion Pivotal acquisition". */
export const acquired: SentenceRule = {
  id: 'deal/acquired',
  triggers: ['deal for', 'acqui', 'bought', 'sold to', 'takeover', 'buyout', 'purchase', 'taken'],
  patterns: [
    '(?:was|is|been|being|be|gets|got|to be|were)(?: being| reportedly| just| recently)? (?:acquired|bought|purchased|sold to|taken over|snapped up|acqui-hired|taken private)(?<passive> by| for| in)?',
    '(?:{M:amount3}(?: [\\w-]{2,16}| {A}){0,2} )?(?:acquisition|takeover|purchase|buyout|buy-out|acqui-hire)(?: {D}| earlier this (?:year|month))?(?<of> of)(?= )',
    '(?:{M:amount} )?(?:acquisition|takeover|purchase|buyout|deal) for {O:target2}',
    '(?:complet|clos|announc|finali)\\w{1,6} (?:the |its |a )?(?:{M:amount2} )?(?:deal to (?:buy|acquire) )?{O:target3} (?:acquisition|takeover|purchase|deal|buyout)',
  ],
  apply(match) {
    const passive = match.group('passive') !== null || /^(?:was|is|been|being|be|gets|got|to be|were)/.test(match.text);
    const object = match.group('of') === null ? null : objectAfter(match.view, match.to);
    const named = object?.party ?? match.party('target2') ?? match.party('target3');
    const company = passive ? (subjectBefore(match.view, match.from)?.party ?? null) : named;
    if (company === null && !passive) return null;
    const amount =
      match.layer('amount', 'money') ?? match.layer('amount2', 'money') ?? match.layer('amount3', 'money') ?? priceAfter(match);
    const aside = !passive && ASIDE.test(match.before.slice(-60));
    return dealClaim(match, {
      ...(aside ? { anchor: 'other' as const } : {}),
      rule: 'deal/acquired',
      score: 0.75,
      type: 'acquisition',
      company,
      amount,
      round: null,
      status: agreedStatus(match),
    });
  },
};
