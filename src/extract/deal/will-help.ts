import { clauseEnd } from '../clause/subject.ts';
import { oneOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';

const HELPED = new RegExp(
  `^[^;]{0,140}? (?:(?:will|to) ${oneOf('help|enable|allow|see|support|let|fuel|fund|power|propel|boost')}|${oneOf('has helped|is helping')})` +
    ' (?:[\\w-]{1,20} |\\uE004.-based ){0,6}([\\uE001\\uE003\\uE005\\uE00A].)(?! (?:co-?founder|founder|ceo|chief))',
);

/** "A £2m investment from Foo Capital will help Oslo-based Acme to expand": the money as subject, the company as whom it helps. */
export const willHelp: SentenceRule = {
  id: 'deal/will-help',
  triggers: ['help', 'enable', 'allow', 'see ', 'support', ' let ', 'fuel', 'fund ', 'power', 'propel', 'boost'],
  requires: '\uE006',
  patterns: [
    '(?:an?|the)(?: (?:new|fresh|further|additional|major|initial|significant)){0,2} {M:amount}(?: (?:growth|equity|seed|strategic|capital|cash|funding|minority|venture|new|{R})){0,2} (?:investment|injection|funding|backing|package|round|boost|fundraise)(?= (?:from|by|led by|round|package|deal))',
  ],
  apply(match) {
    const amount = match.layer('amount', 'money');
    if (amount === null || match.from > 24) return null;
    const clause = match.view.template.slice(match.to, clauseEnd(match.view.template, match.to));
    const hit = HELPED.exec(clause);
    if (hit === null) return null;
    const company = match.partyAt(match.to + hit[0].length - 2);
    return company === null ? null : dealClaim(match, { rule: 'deal/will-help', score: 0.8, type: 'funding', company, amount });
  },
};
