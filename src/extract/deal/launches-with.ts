import { subjectBefore } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

const SOME = '(?: (?:a|an|the|its|more|than|over|nearly|about|around|up|to|fresh|initial|total|of|new|oversubscribed|whopping))';

/** "Acme emerges from stealth with $12M", "launched with a Series A round of funding totalling €8m": a start that tells its money. */
export const launchesWith: SentenceRule = {
  id: 'deal/launches-with',
  triggers: ['launch', 'emerg', 'stealth', 'debut', 'spun', 'spins', 'unveil'],
  requires: '\uE006',
  patterns: [
    `(?:emerge[sd]?|emerging|exit(?:s|ed)?|exiting|leav(?:es|ing)|left|came out|comes out|coming out|break(?:s|ing)? out|broke out|launch(?:es|ed)|step(?:s|ped) out|out)(?: (?:from|of|out|its)){0,2} stealth(?: mode)?,? with${SOME}{0,4} {M:amount}`,
    `(?:launch(?:es|ed)?|debut(?:s|ed)|spun out|spins out|emerge[sd])(?: (?:today|publicly|officially|last week|this week))? with${SOME}{0,4} {R:round}(?: (?:round|funding|financing|investment|of)){0,4} (?:of|totaling|totalling|worth|raising)${SOME}{0,3} {M:amount}`,
  ],
  apply(match) {
    const amount = match.layer('amount', 'money');
    if (amount === null || /^ (?:in |of )?(?:[\w-]{1,12} )?(?:revenue|sales|arr|orders|contracts)/.test(match.after)) return null;
    const subject = subjectBefore(match.view, match.from);
    const round = match.layer('round', 'round');
    const parts = { rule: 'deal/launches-with', score: 0.88, type: 'funding', company: subject?.party ?? null, amount } as const;
    return dealClaim(match, round === null ? parts : { ...parts, round });
  },
};
