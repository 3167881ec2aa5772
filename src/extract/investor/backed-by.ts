import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims, wordsBefore } from './claim.ts';

const ROUND_ACTS = /^(?:the|this) (?:[\w-]{2,14} ){0,2}(?:round|financing|funding|investment|raise|\uE008.) /;

/** "raised $30M, backed by INV": the backing stands behind the sum and so is this round's. "CO, backed by INV, raised" is not. */
export const backedBy: SentenceRule = {
  id: 'investor/backed-by',
  triggers: ['ed by'],
  patterns: ['(?:backed|funded|financed|conducted|supported|provided) by'],
  apply(match) {
    const before = wordsBefore(match, 70);
    const sum = Math.max(
      before.lastIndexOf('\uE006'),
      before.lastIndexOf('\uE008'),
      before.lastIndexOf(' round'),
      before.lastIndexOf(' funding'),
    );
    // "The round closed in May. It was also backed by Foo": "it" is the round
    const prior = match.context.views[match.view.sentence.index - 1]?.template ?? '';
    const it = /^it (?:was|is) (?:also )?$/.test(match.before) && ROUND_ACTS.test(prior);
    if (!it && (sum < 0 || /[\uE001-\uE005\uE00A]|\b(?:startup|company|firm|fund|valuation|maker|provider)\b/.test(before.slice(sum + 2))))
      return null;
    const list = parsePartiesForward(match.view, match.to);
    return investorClaims(match, list, { rule: 'investor/backed-by', score: 0.7, role: 'participant' });
  },
};
