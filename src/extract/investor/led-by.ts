import type { Role } from '../../schema/terms.ts';
import { oneOf } from '../clause/words.ts';
import { parsePartiesForward } from '../parties/list.ts';
import { referredFirm } from '../parties/referred.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { investorClaims, wordsBefore } from './claim.ts';
import { roleOfLed } from './role-words.ts';

/** "… Series B led by INV and INV", "the offering was led by BANK": whoever follows heads what the noun before names. */
export const ledBy: SentenceRule = {
  id: 'investor/led-by',
  triggers: ['led ', 'lead by', 'headed ', 'anchored ', 'fronted '],
  patterns: [
    '(?:(?:co-|co)?led|(?<=(?:was|were|is|being) )(?:co-)?lead|headed|anchored|spearheaded|fronted|jointly led)(?: up)?(?: jointly| again)? by',
  ],
  apply(match) {
    const role = roleOfLed(wordsBefore(match, 110)) ?? opening(match);
    if (role === null) return null;
    const joint = /co-?led|jointly/.test(match.text) || /\bjointly\b/.test(wordsBefore(match, 12));
    const named = parsePartiesForward(match.view, match.to, { firms: role.role === 'lead', joined: joint });
    const list = named.parties.length > 0 ? named : referredFirm(match.view, match.to);
    return investorClaims(match, list, { rule: 'investor/led-by', score: role.sure ? 0.93 : 0.6, role: role.role });
  },
};

const ROUND_FOLLOWS = new RegExp(
  `, (?:the|this|its) (?:[\\w-]{1,16} |\\uE006. ){0,3}${oneOf('\\uE008.|round|funding|financing|investment|raise|fundraise|deal|transaction')}(?![\\w-])`,
);

/** "Led by Foo and Bar, the funding gives …": the noun follows. */
function opening(match: Match): { role: Role; sure: boolean } | null {
  if (match.from > 1) return null;
  return ROUND_FOLLOWS.test(match.after.slice(0, 200)) ? { role: 'lead', sure: true } : null;
}
