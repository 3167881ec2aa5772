import type { Candidate, DealClaim } from '../candidate.ts';
import { statusOf } from '../clause/stance.ts';
import { clauseSubject } from '../clause/subject.ts';
import { oneOf } from '../clause/words.ts';
import { investorClaims } from '../investor/claim.ts';
import { listOfOne, parsePartiesForward } from '../parties/list.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { priceAfter } from './acquires.ts';
import { dealClaim } from './claim.ts';

const OFFER =
  '(?:bid|offer|approach|proposal|takeover|buyout|buy-out|takeover bid|takeover offer|takeover proposal|takeover approach|buyout offer|buyout bid)';
const AGREED = /^(?:agree|accept|recommend|back|approv|welcom|support|endors)/;

/** "CO agreed to a $17 billion takeover by INV", "CO rejects improved offer from INV": the one that answers an offer is its target. */
export const bid: SentenceRule = {
  id: 'deal/bid',
  triggers: ['bid', 'offer', 'approach', 'proposal', 'takeover', 'buyout', 'buy-out'],
  patterns: [
    "(?<verb>agree[sd]? to|agreeing to|accept(?:s|ed|ing)?|reject(?:s|ed|ing)?|spurn(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|turn(?:s|ed|ing)? down|receive[sd]?|received and rejected|recommend(?:s|ed)?|back(?:s|ed)?|dismiss(?:es|ed)|consider(?:s|ing)|welcome[sd]?|fend(?:s|ed)? off|rejection of|review(?:s|ing))(?: (?!to |for |from |by )(?:{M:amount}|{A}(?:'s)?|[\\w'-]{1,24})){0,8}? " +
      `${OFFER}(?: (?:worth|of|valued at) {M:price})? (?:by|from)(?= )`,
    `(?<verb2>agree[sd]? to|reject(?:s|ed|ing)?|spurn(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|turn(?:s|ed|ing)? down|accept(?:s|ed|ing)?)(?: (?:[\\w-]{2,20}|{L}(?:'s|-based)?)){0,4}(?: {O:suitor}'s?)(?: (?:{M:amount2}|[\\w-]{1,20})){0,5} ${OFFER}`,
  ],
  apply(match) {
    const company = clauseSubject(match.view, match.from)?.party ?? null;
    if (company === null || company.entity === null) return null;
    const bidders = suitors(match, company);
    const takeover = /\b(?:takeover|buy-?out)\b/.test(match.text);
    // "accepted an offer from its landlord", "received a proposal from": only a bidder's name or the word makes it a takeover
    if (!takeover && (bidders.length === 0 || /^(?:receive|consider|review|welcome)/.test(match.text))) return null;
    const amount =
      match.layer('amount', 'money') ??
      match.layer('price', 'money') ??
      match.layer('amount2', 'money') ??
      sumIn(match) ??
      priceBehind(match);
    const verb = match.group('verb') ?? match.group('verb2') ?? '';
    const told = statusOf(match.view.template, match.from, match.to);
    const status: DealClaim['status'] = AGREED.test(verb) ? 'completed' : told === 'cancelled' || told === 'in-talks' ? told : 'planned';
    const deal = dealClaim(match, { rule: 'deal/bid', score: 0.8, type: 'acquisition', company, amount, round: null, status });
    return [deal, ...bidders];
  },
};

/** "INV's US$10-billion hostile bid": the sum anywhere within the hit. */
function sumIn(match: Match) {
  const at = match.text.indexOf('\uE006');
  const item = at < 0 ? null : match.itemAt(match.from + at);
  return item?.layer === 'money' ? item : null;
}

/** "a takeover bid from A and B worth £6.8 billion". */
function priceBehind(match: Match) {
  return /^[^.;]{0,80}? (?:worth|valued at|of) \uE006/.test(match.after) ? priceAfter(match) : null;
}

/** "from a consortium led by INV": the one that leads it bids. */
const CONSORTIUM = new RegExp(
  `^(?: (?:[\\w-]{1,20}|\\uE004.(?:'s|-based)?)){0,5} ${oneOf('consortium|group|vehicle|team|investors|bidder')} ${oneOf('led|headed|fronted|controlled|backed')} by(?= )`,
);

function suitors(match: Match, company: DealClaim['company']): Candidate[] {
  const parts = { rule: 'deal/bid', score: 0.8, role: 'acquirer' as const, company, anchor: null };
  if (match.group('verb') !== null) {
    const led = CONSORTIUM.exec(match.after);
    return investorClaims(match, parsePartiesForward(match.view, match.to + (led?.[0].length ?? 0)), parts);
  }
  const suitor = match.party('suitor');
  if (suitor === null || suitor.entity === null) return [];
  return investorClaims(match, listOfOne(suitor, 'organisation', match.from, match.to), parts);
}
