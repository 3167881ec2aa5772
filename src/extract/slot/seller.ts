import { ABOUT_PURCHASE } from '../investor/context.ts';
import { parsePartiesBefore, parsePartiesForward } from '../parties/list.ts';
import type { Match, SentenceRule } from '../rule.ts';

const BOUGHT = /(?:acquir\w{0,4}|buy\w{0,3}|bought|purchas\w{1,3}|takes? over|stake|acquisition|takeover) [^.;]{0,110}$/;

/** "buys CO from SELLER", "sold by SELLER", "SELLER agreed to sell CO to INV". */
export const seller: SentenceRule = {
  id: 'slot/seller',
  triggers: [' from ', 'sold by', 'sell', 'sold', 'divest', 'offload', 'owner of'],
  patterns: [
    '(?<from>from)(?= (?:[\\w-]{2,16} ){0,4}[\\uE001\\uE005])',
    'sold (?:off )?by',
    "(?<sells>sells|sold|selling|sell|divests|divested|divesting|offloads|offloaded|offloading)(?: off)?(?: (?:its|the|a|an|their))(?: [\\w&'-]{1,20}){0,5} [^;.]{0,60} to(?= (?:[\\w'-]{1,16} ){0,4}[\\uE001\\uE005])",
  ],
  apply(match) {
    if (match.group('sells') !== null) return claim(match, parsePartiesBefore(match.view, match.from)?.parties[0]?.party ?? null, 0.75);
    if (match.group('from') !== null && (!BOUGHT.test(match.before.slice(-130)) || !ABOUT_PURCHASE.test(match.before))) return null;
    return claim(match, parsePartiesForward(match.view, match.to).parties[0]?.party ?? null, match.group('from') === null ? 0.7 : 0.8);
  },
};

function claim(match: Match, party: ReturnType<Match['party']>, score: number) {
  if (party === null || party.entity === null) return null;
  const name = match.context.annotations.entities[party.entity]?.name ?? '';
  return {
    kind: 'slot' as const,
    rule: 'slot/seller',
    score,
    span: party.span,
    sentence: match.view.sentence.index,
    slot: 'seller' as const,
    value: name,
    party,
    detail: null,
  };
}
