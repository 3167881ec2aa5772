import { anyOf } from '../clause/words.ts';
import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';

const MONEY_BEFORE = anyOf(
  'led|co-led|leads|lead|participated|participating|participation|invest|invests|invested|investing|investment|investments|investor|investors|backer|backers',
  'raised|raises|funding|round|financing|contributed|contributing|contribution|joined|took part|putting|backed|\\uE006.|\\uE008.',
);

/** "led by Tarn, alongside INV and INV": more names in a sentence on a round. */
export const alongside: SentenceRule = {
  id: 'investor/alongside',
  triggers: ['alongside', 'along with', 'together with', 'as well as', 'in addition to'],
  patterns: [
    '(?:alongside|along with|together with|as well as|in addition to)(?: (?:participation|investments?|contributions?|backing|funding|support) from)?',
  ],
  apply(match) {
    const clause = match.before.slice(Math.max(0, match.before.lastIndexOf(';') + 1)).slice(-160);
    // "In addition to Foo, Acme's funding comes from Bar"
    const opens = match.from <= 1 && /^[^;]{1,90} (?:funding|investment|money|backing|capital) (?:comes|came) /.test(match.after);
    if (!opens && !MONEY_BEFORE.test(clause) && !/^[^;]{0,120}\b(?:participated|invested|backed|led)\b/.test(match.after)) return null;
    if (/\b(?:its|their|'s) (?:[\w-]{1,16} ){0,2}(?:backers|investors|shareholders) include/.test(clause)) return null;
    const list = parsePartiesForward(match.view, match.to);
    const persons = list.parties.every((p) => p.kind === 'person');
    return investorClaims(match, list, { rule: 'investor/alongside', score: persons ? 0.6 : 0.75, role: 'participant' });
  },
};
