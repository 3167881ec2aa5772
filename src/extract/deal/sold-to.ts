import { clauseSubject } from '../clause/subject.ts';
import { oneOf } from '../clause/words.ts';
import { investorClaims } from '../investor/claim.ts';
import { parsePartiesForward } from '../parties/list.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { described } from './acquired-by.ts';
import { priceAfter } from './acquires.ts';
import { dealClaim } from './claim.ts';

/** Words that make "sold" a passive or give it an object of its own; other rules tell those. */
const OTHERWISE = /\b(?:was|were|is|are|be|been|being|it|they|we|he|she|i|you) (?:\w{2,12}ly |later )?$/;
const RELATIVE = new RegExp(
  `([\\uE001\\uE003\\uE005][\\uE100-\\uF8FF]),? (?:which|that)(?: ${oneOf('later|eventually|then|subsequently|has|since|had|recently')}){0,2} $`,
);

/** "CO, which later sold to INV for $575 million", "CO, a startup she launched in 2009 and sold in 2015 to INV": the one sold is the subject. */
export const soldTo: SentenceRule = {
  id: 'deal/sold-to',
  triggers: ['sold', 'sells'],
  patterns: ['(?:sold|sells)(?: (?:in|on) {D}| {D})?(?: for {M:price})? to(?= (?:the )?[\\uE001\\uE003\\uE005])'],
  apply(match) {
    if (OTHERWISE.test(match.before.slice(-24))) return null;
    const behind = match.after.replace(/^ (?:the )?../, '');
    // "sold to Harrow customers", "sold to Harrow a batch": what follows must close the sale
    if (!/^(?:,? (?:for|in|on|last|earlier) |[,.;)]|$)/.test(behind)) return null;
    const amount = match.layer('price', 'money') ?? priceAfter(match);
    const company = soldOne(match);
    if (company?.entity == null || match.context.annotations.entities[company.entity]?.kind === 'person') return null;
    const told = match.view.sentence.kind !== 'headline';
    // told in passing without a sum it may be goods: "Corvane sold to Harrow in May"
    if (told && amount === null) return null;
    const list = parsePartiesForward(match.view, match.to, { joined: false });
    const parts = { rule: 'deal/sold-to', score: 0.75, company, ...(told ? { anchor: 'other' as const } : {}) };
    return [
      dealClaim(match, { ...parts, type: 'acquisition', amount, round: null }),
      ...investorClaims(match, list, { ...parts, role: 'acquirer' }),
    ];
  },
};

function soldOne(match: Match) {
  const before = match.before.slice(-60);
  const hit = RELATIVE.exec(before);
  if (hit !== null) return match.partyAt(match.from - before.length + hit.index);
  return described(match) ?? (/ and $/.test(before) ? null : (clauseSubject(match.view, match.from)?.party ?? null));
}
