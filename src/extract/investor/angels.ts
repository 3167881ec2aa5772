import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims, wordsBefore } from './claim.ts';
import { ABOUT_MONEY } from './context.ts';

/** "angel investors Jane Halloway and Piet Anders", "angels such as PER", "prominent investors such as PER". */
export const angels: SentenceRule = {
  id: 'investor/angels',
  triggers: ['angel', 'individual investors', 'prominent', 'notable', 'founders', 'operators'],
  patterns: [
    '(?:business angels?|angel investors?|angel backers|angels|individual investors|individuals)(?:,? (?:including|such as|like|namely|notably))?,?:?',
    '(?:tech|well-known|prominent|notable|industry|fellow|renowned|successful|leading)(?: [\\w-]{2,16}){0,2} (?:founders|entrepreneurs|operators|investors|executives)(?:,? (?:including|such as|like|namely))?,?:?',
  ],
  apply(match) {
    if (!ABOUT_MONEY.test(match.view.template.slice(0, match.from))) return null;
    if (
      /\b(?:platform|network|for|of|by|former|as an?|founded|startups?) $/.test(wordsBefore(match, 16)) &&
      !/\b(?:host|number|group|handful) of $/.test(wordsBefore(match, 16))
    )
      return null;
    const list = parsePartiesForward(match.view, match.to);
    return investorClaims(match, list, { rule: 'investor/angels', score: 0.78, role: 'participant' });
  },
};
