import { clauseSubject } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim, MANY } from './claim.ts';

/** "Bitkraft closes $140 million fund", "raised $1.5 billion for a new fund", "fund … closed at $230 million". */
export const fundClose: SentenceRule = {
  id: 'deal/fund-close',
  triggers: ['fund', 'final close', 'first close', 'a close', 'second close'],
  patterns: [
    "(?<verb><raise>|<take>|seeking|seeks|targeting|launch|launches|launched|launching)(?: [\\w$',.&/-]{1,18}| {A}(?:'s)?| {R}){0,5} {M:amount}(?:,| for| in| into| towards?| from)?(?: [\\w'&/-]{1,20},?| {A}(?:'s)?| {L}| {R}){0,8} (?:fund|funds|vehicle)(?: (?:i|ii|iii|iv|v|vi|vii|viii|ix|x|\\d))?",
    '(?:fund|funds|vehicle)(?: {A})?(?: (?:has|have|had))? (?:closed?|closes|closing)(?: [\\w-]{2,14}){0,3} (?:at|on|with) (?:about |over |more than |its hard cap of |a total of )?{M:amount2}',
    '(?:launch|launches|launched|creates?|created|creating|forms?|formed|forming|sets up|set up|unveils?|unveiled|starts?|started|debuts?)(?: (?:a|an|the|its|new|his|her|their|own|first|debut|dedicated|{M:amount4})){0,4}(?: [\\w&/-]{2,18}){0,4} (?:fund|vc fund)(?! of\\b)',
    '(?:first|final|second|interim|initial|held a|holds a) clos(?:e|ing) (?:of|at|for|on)(?: [\\w-]{1,14}| {A}){0,6} {M:amount3}',
    "(?:closes|closed|closing|raises|raised|launched|announced)(?: (?:the|its|on))? {O:owner}(?:'s?)?(?: [\\w-]{1,14}){0,3} (?:fund|vehicle)(?: [ivx]{1,4}| \\d)?(?: of| at| with| on| worth)(?: (?:about|over|more|than|nearly|a|total)){0,3} {M:amount6}",
    '{M:amount7}(?: [\\w-]{2,16}){0,4} (?:fund|vehicle)(?:, [^,.;]{3,40},)?(?:,? (?:that|which))? (?:recently |just |has |have )?closed(?! end)',
    '(?:closes|closed|closing|close of)(?: [\\w-]{1,16}){0,5} fund(?: {A}| \\({A}\\)){0,2} (?:at|with|on|to the tune of)(?: (?:about|over|more than|nearly|a|total|its|hard|cap|of)){0,4} {M:amount5}',
  ],
  apply(match) {
    const amount =
      match.layer('amount', 'money') ??
      match.layer('amount2', 'money') ??
      match.layer('amount3', 'money') ??
      match.layer('amount4', 'money') ??
      match.layer('amount5', 'money') ??
      match.layer('amount6', 'money') ??
      match.layer('amount7', 'money');
    const text = match.text;
    if (/^(?:has|have|had) (?!raised|closed)/.test(text)) return null;
    if (
      /\b(?:from|led by|backed by|to fund|will fund|wealth fund|pension fund|hedge fund|mutual fund|series)\b/.test(text) ||
      text.includes('funds to ')
    )
      return null;
    if (MANY.test(match.before.slice(-100))) return null;
    if (/^(?:round|of capital|financing)\b/.test(match.after.trim())) return null;
    if (/\b(?:aggregate|cumulative|over the years|across (?:all|its))\b/.test(`${text}${match.after.slice(0, 40)}`)) return null; // all its funds together
    return dealClaim(match, {
      rule: 'deal/fund-close',
      score: 0.88,
      type: 'fund',
      company: match.party('owner') ?? clauseSubject(match.view, match.from)?.party ?? null,
      amount,
      round: null,
    });
  },
};
