import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

const OWN = "(?:its|the|their|our|{O:owner}'s?|{C:firm}'s)";

/** "Foo, which led the Series A", "since its seed round", "the previous Series B": an earlier round that is only mentioned. */
export const earlierMention: SentenceRule = {
  id: 'deal/earlier-mention',
  triggers: ['\uE008'],
  patterns: [
    `(?:which|who|that|previously|had)(?: had| also| previously| earlier){0,2} (?:led|co-led|anchored|joined|participated in|took part in|invested in|backed|lead)(?: both)? ${OWN}(?: (?:previous|prior|earlier|initial|first|last|{D}|company's|startup's)){0,2} {R:round}`,
    `(?:since|follow(?:s|ed|ing)|after|before|on the heels of|at the time of)(?: (?:closing|raising|announcing|securing))? ${OWN}(?: (?:previous|prior|earlier|initial|first|last|{D}(?:'s)?)){0,2} {R:round}`,
    `${OWN} (?:previous|prior|earlier|initial|last|{D}(?:'s)?) {R:round}`,
    `(?:closed|raised|announced|secured|completed) ${OWN} {R:round}(?: round| funding| financing)? (?:in |back in |earlier |last )?{D}`,
    '{R:round} (?:lead|leads|lead investors?|investors?|backers?) {O}',
    '(?:existing|previous|returning|prior) (?:investor|backer)s?[^.;]{0,60} \\(?(?:and )?(?:lead of|who led|which led) [^.;]{0,20}{R:round}',
  ],
  apply(match) {
    const round = match.layer('round', 'round');
    if (round === null || !/^(?:Pre-)?(?:Series|Seed)|^Angel/.test(round.value.round ?? '')) return null;
    const company = match.party('owner') ?? match.party('firm');
    return dealClaim(match, {
      rule: 'deal/earlier-mention',
      score: 0.6,
      type: 'funding',
      company,
      amount: null,
      round,
      anchor: 'earlier',
      status: 'completed',
    });
  },
};
