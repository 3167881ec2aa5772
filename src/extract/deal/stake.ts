import { objectAfter } from '../clause/object.ts';
import type { SentenceRule } from '../rule.ts';
import { agreedStatus, priceAfter } from './acquires.ts';
import { dealClaim } from './claim.ts';

/** "Bill Gates buys stake in Femsa", "UK takes 58 percent RBS stake": a majority is a takeover, less is an investment. */
export const stake: SentenceRule = {
  id: 'deal/stake',
  triggers: ['stake', 'interest in', 'shares in', 'shares of'],
  patterns: [
    "(?:<acquire>|take|takes|taking|took|pick up|picks up|picked up|get|gets|receive|receives|received|secure|secures|raise|raises|raised|gain|gains|gaining|bought)(?: (?:{%}|{M}|{A}'s?|[\\w-]{1,16})){0,7} (?:stake|stakes|interest|shares)(?: worth {M:price})?(?: of {%:share2})? (?<of>in|of)(?= )",
    '(?:take|takes|taking|took|buy|buys|bought|buying|acquire|acquires|acquired)(?: (?:a|an|the|its|about|nearly|up|to)){0,3} {%:share} (?<of2>of|in)(?= )',
    "(?:take|takes|taking|took|buy|buys|bought|buying|acquire|acquires)(?: (?:a|an|the|{%}|{M})){0,3} {O:company3}(?:'s)? stake",
    '(?<noun>stake|interest) in(?= )',
  ],
  apply(match) {
    const company = match.party('company3') ?? objectAfter(match.view, match.to)?.party ?? null;
    if (company === null) return null;
    const share = shareNear(match);
    const controls = /\b(?:majority|controlling|control of|remaining|entire|all|100)\b/.test(match.text) || (share !== null && share > 0.5);
    const verbless = match.group('noun') !== null;
    const before = match.before.slice(-60);
    if (verbless && /\b(?:tak|took|buy|bought|acqui|sell|sold|pick|get|secur|rais|gain)/.test(before)) return null; // told by the patterns above
    if (verbless && /\b(?:has|have|had|owns?|holds?|held|own|owning|holding|with|its|their|his|her|already)\b[^,]{0,30}$/.test(before))
      return null;
    const inside = /(\uE006[\uE100-\uF8FF])/.exec(match.text);
    const item = inside === null ? null : match.itemAt(match.from + inside.index);
    const amount = item?.layer === 'money' ? item : priceAfter(match);
    return dealClaim(match, {
      rule: 'deal/stake',
      score: verbless ? 0.5 : 0.85,
      type: controls ? 'acquisition' : 'funding',
      company,
      amount,
      round: null,
      status: agreedStatus(match),
    });
  },
};

function shareNear(match: Parameters<SentenceRule['apply']>[0]): number | null {
  const hit = /\uE009[\uE100-\uF8FF]/.exec(match.view.template.slice(match.from, match.to + 20));
  if (hit === null) return null;
  const item = match.itemAt(match.from + hit.index);
  return item?.layer === 'percent' ? item.value.fraction : null;
}
