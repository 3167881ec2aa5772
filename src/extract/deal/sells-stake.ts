import { objectAfter } from '../clause/object.ts';
import { clauseSubject } from '../clause/subject.ts';
import { investorClaims } from '../investor/claim.ts';
import { parsePartiesForward } from '../parties/list.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { agreedStatus, priceAfter } from './acquires.ts';
import { dealClaim } from './claim.ts';

const SELL =
  '(?:sell|sells|selling|sold|offload|offloads|offloading|offloaded|divest|divests|divesting|divested|unload|unloads|unloading|sale of|disposal of|sale by {O} of)';
const STAKE = '(?:stake|stakes|holding|shareholding|interest|shares|stock)';

/** "Foo is selling its 10% stake in CO to INV", "CO sold a majority stake to INV": shares that change hands between holders. */
export const sellsStake: SentenceRule = {
  id: 'deal/sells-stake',
  triggers: ['sell', 'sold', 'sale', 'offload', 'divest', 'unload', 'dispos'],
  patterns: [
    `${SELL}(?: (?!to |for |from )(?:{%:share}|{M:price}|{O}'s?|[\\w$'-]{1,16})){0,9} ${STAKE}(?: worth {M:worth})? (?<in>in|of)(?= )`,
    `${SELL}(?: (?:about|around|roughly|nearly|up|to|as|much|some|over|more|than|a|an|further|another)){0,4} {%:part} (?<of>of)(?= )`,
    `${SELL} (?:an?|the|its) (?:{%:share3} )?(?:majority |minority |controlling |significant |strategic )?(?:stake|interest|holding) to(?= )`,
  ],
  apply(match) {
    const behind = match.group('in') ?? match.group('of');
    const object = behind === null ? null : objectAfter(match.view, match.to);
    const company = behind === null ? (clauseSubject(match.view, match.from)?.party ?? null) : (object?.party ?? null);
    if (company === null) return null;
    const share =
      (match.layer('share', 'percent') ?? match.layer('part', 'percent') ?? match.layer('share3', 'percent'))?.value.fraction ?? null;
    const controls = /\b(?:majority|controlling|entire|remaining|full)\b/.test(match.text) || (share !== null && share > 0.5);
    const deal = dealClaim(match, {
      rule: 'deal/sells-stake',
      score: 0.82,
      type: controls ? 'acquisition' : 'secondary',
      company,
      amount:
        match.layer('price', 'money') ?? match.layer('worth', 'money') ?? raisedBy(match) ?? priceAfter(match, object?.at ?? match.to),
      round: null,
      status: agreedStatus(match),
    });
    return [deal, ...buyers(match, object?.at ?? null, company)];
  },
};

/** "to raise $4 billion by selling its stake in CO". */
function raisedBy(match: Match) {
  const hit = /(\uE006[\uE100-\uF8FF]) (?:by|from|through) $/.exec(match.before);
  const item = hit === null ? null : match.itemAt(match.from - hit[0].length);
  return item?.layer === 'money' ? item : null;
}

/** Who buys: behind "to", for the words of the sale itself. */
function buyers(match: Match, object: number | null, company: Parameters<typeof investorClaims>[2]['company']) {
  const at = object === null ? match.to : object + 2;
  const to =
    object === null
      ? ''
      : (/^[^.;]{0,60}? to(?= (?:[\w'-]{2,20} |\uE004.(?:'s)? ){0,6}[\uE001\uE003\uE005])/.exec(match.view.template.slice(at))?.[0] ??
        null);
  if (to === null) return [];
  const list = parsePartiesForward(match.view, at + to.length);
  return investorClaims(match, list, {
    rule: 'deal/sells-stake',
    score: 0.75,
    role: 'acquirer',
    ...(company === undefined ? {} : { company }),
  });
}
