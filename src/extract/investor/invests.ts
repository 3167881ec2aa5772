import type { SentenceRule } from '../rule.ts';
import { investorClaims, subjectParties } from './claim.ts';

const VERB =
  '(?:invests|invested|investing|invest|pours|poured|puts|put|puts up|pumps|pumped|pump|sinks|sank|plows|plowed|ploughs|injects|injected|injecting|infuses|infused|commits|committed|pledges|pledged|bets|contributes|contributed|kick in|kicks in|chips in)';
const MORE =
  '(?: (?:a|an|the|about|up|to|as|much|another|additional|over|nearly|around|more|than|at|least|some|roughly|total|of|further|fresh|cool|whopping|massive|hefty|huge)){0,5}';

/** "INV invests AMT in CO", "INV has invested in CO", "INV makes a strategic investment in CO": the verb's subject pays. */
export const invests: SentenceRule = {
  id: 'investor/invests',
  triggers: [
    'invest',
    'pour',
    'pump',
    ' put',
    'sink',
    'sank',
    'plow',
    'plough',
    'inject',
    'infuse',
    'commit',
    'pledge',
    'bets',
    'contribut',
    'backs',
    'kick',
  ],
  patterns: [
    `${VERB}${MORE} {M:amount}(?:~(?:{R}~)?(?: in| into| for)(?: (?:{L}(?:-based|'s)?|[\\w-]{1,20})){0,6} {X:company})?`,
    "(?:invests|has invested|have invested|invested|to invest|will invest|is investing|agreed to invest)(?: (?:an? undisclosed (?:amount|sum)|more|again|further|heavily))?(?: in| into)(?: (?:{L}(?:-based|'s)?|[\\w-]{1,20})){0,6} {O:company2}",
    "(?:makes|make|made|making|announces|announced)(?: (?:a|an|its|the|first|maiden|new|strategic|equity|minority|significant|undisclosed|seed|vc|fund|{R}|{M})){0,6} investments?(?: in| into)(?: (?:{L}(?:-based|'s)?|[\\w-]{1,20})){0,6} {O:company3}",
    'backs {O:company4}(?= with|,|$| in )',
  ],
  apply(match) {
    if (/\b(?:not|never|n't) (?:yet |previously |before )?$/.test(match.before.slice(-20))) return null;
    if (/\b(?:which|who|that|also|previously|portfolio)(?: (?:has|have|had|also|previously)){0,2} $/.test(match.before.slice(-30)))
      return null;
    // "will put the $5 million to work", "puts its funding at $5 million": only money that goes into something
    if (/^put/.test(match.text) && match.group('company') === null && !/^ (?:in|into|up|behind|toward)/.test(match.after)) return null;
    const toRound =
      /^contrib/.test(match.text) &&
      /^ to(?:wards?)? (?:the|this|its) (?:[\w-]{2,14} ){0,2}(?:\uE008|round|funding|financing|raise)/.test(match.after);
    if (!toRound && !/invest/.test(match.text) && !/ (?:in|into) /.test(`${match.text} `) && !/^ in(?:to)? /.test(match.after)) return null;
    const list = subjectParties(match, match.from);
    if (list === null) return null;
    const company = match.party('company') ?? match.party('company2') ?? match.party('company3') ?? match.party('company4');
    const sole = list.parties.length === 1 && !list.open && !/\bfund\b/.test(match.text) && !/^(?:contribut|kick|chip)/.test(match.text);
    return investorClaims(match, list, {
      rule: 'investor/invests',
      score: match.group('amount') === null ? 0.6 : 0.8,
      role: sole ? 'lead' : 'participant',
      amount: match.layer('amount', 'money'),
      ...(company === null ? {} : { company }),
    });
  },
};
