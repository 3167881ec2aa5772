import { oneOf } from '../clause/words.ts';
import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';

const AS_INVESTOR = new RegExp(
  `^ (?:as (?:an? |our |its |the )?(?:new |strategic |lead |latest ){0,2}${oneOf('investors?|shareholders?|backers?')}` +
    `|to (?:our|its|the) ${oneOf('cap table|syndicate|investor base|investor group')})\\b`,
);

/** "We welcome our new investor, INV", "welcomed INV and INV as new shareholders". */
export const welcomes: SentenceRule = {
  id: 'investor/welcomes',
  triggers: ['welcom'],
  patterns: [
    'welcom(?:e|es|ed|ing) (?:our |its |the |their |two |three |several ){0,2}(?<group>new (?:strategic |institutional |outside )?(?:investors?|backers?|shareholders?))(?: including| such as)?,?',
    'welcom(?:e|es|ed|ing)(?: aboard| on board| in)?(?= (?:[\\w-]{1,16} ){0,5}[\\uE001\\uE003\\uE005])',
  ],
  apply(match) {
    const list = parsePartiesForward(match.view, match.to, { existing: false });
    if (match.group('group') === null && !AS_INVESTOR.test(match.view.template.slice(list.end, list.end + 60))) return null;
    return investorClaims(match, list, { rule: 'investor/welcomes', score: 0.8, role: 'participant' });
  },
};
