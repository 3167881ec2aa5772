import { subjectBefore } from '../clause/subject.ts';
import { oneOf } from '../clause/words.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { priceAfter } from './acquires.ts';
import { dealClaim } from './claim.ts';

/** Auxiliaries make it a passive, which deal/acquired tells; "has acquired" is no participle. */
const VERBAL = /\b(?:was|is|are|were|been|being|be|gets?|got|has|have|had|having) (?:\w{2,12}ly |since |later |then |just |also )?$/;
/** The name that a participle behind its description belongs to: "Plaid, the services provider recently acquired by Visa". */
const DESCRIBED = new RegExp(
  `([\\uE001\\uE003\\uE005][\\uE100-\\uF8FF])(?: \\([^)]{0,30}\\))?,? (?:${oneOf('a|an|the|another|its|which|who|formerly')} [^;:.]{0,90}|` +
    '\\uE00A[\\uE100-\\uF8FF][^;:.]{0,50})$',
);

/** "CO, the video ad company acquired by INV", "startup CO, bought by INV in 2019": a past deal told in passing. */
export const acquiredBy: SentenceRule = {
  id: 'deal/acquired-by',
  triggers: ['acquired', 'bought', 'purchased', 'snapped up', 'taken over'],
  patterns: [
    '(?:acquired|bought|purchased|snapped up|scooped up|taken over|taken private)(?: (?:last|earlier this) (?:year|month|week)| (?:in |on )?{D})? by(?= )',
  ],
  apply(match) {
    if (VERBAL.test(match.before.slice(-40))) return null;
    const headline = match.view.sentence.kind === 'headline';
    const company = described(match) ?? subjectBefore(match.view, match.from)?.party ?? null;
    if (company === null) return null;
    const claim = dealClaim(match, {
      rule: 'deal/acquired-by',
      score: 0.75,
      type: 'acquisition',
      company,
      amount: priceAfter(match),
      round: null,
    });
    return headline ? claim : { ...claim, anchor: 'other' };
  },
};

/** The name that a participle behind its description belongs to. */
export function described(match: Match) {
  const before = match.before.replace(/(?:recently|later|since|previously|subsequently|then|once|now|also|,) $/, '');
  if (/[\uE001\uE003\uE005][\uE100-\uF8FF],? ?$/.test(before)) return match.partyAt(before.trimEnd().replace(/,$/, '').length - 2);
  const hit = DESCRIBED.exec(before.slice(-130));
  return hit === null ? null : match.partyAt(Math.max(0, before.length - 130) + hit.index);
}
