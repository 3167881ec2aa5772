import { isTold } from '../money/claim.ts';
import type { SentenceRule } from '../rule.ts';

const ID = 'slot/stake';
const DEALING =
  '(?:acquir(?:e|es|ed|ing)|buy|buys|bought|buying|purchas(?:e|es|ed|ing)|tak(?:e|es|ing)|took|pick(?:s|ed|ing)? up|sell|sells|sold|selling|gain(?:s|ed|ing)?|get(?:s|ting)?|secur(?:e|es|ed|ing)|offload(?:s|ed|ing)?|divest(?:s|ed|ing)?|snap(?:s|ped)? up|giv(?:e|es|ing)|gave|receiv(?:e|es|ed|ing)|sale of|acquisition of|purchase of)';
const OWNED =
  '(?:stakes?|interest|shareholding|holding|equity stake|equity interest|equity|share|ownership|voting stake|of (?:the company|the firm|its equity|the business|{X}))';

/** The share that changes hands: "buys a 51% stake", "sells 20% of the company", "took a one-third stake". What somebody holds already is none. */
export const stake: SentenceRule = {
  id: ID,
  triggers: ['\uE009'],
  requires: '\uE009',
  patterns: [
    `${DEALING}(?: (?:a|an|the|its|about|roughly|nearly|around|over|up|to|additional|another|further|entire|remaining|more|than|full|as|much|just|some|out|combined)){0,5} {%:share}(?: (?:direct|indirect|equity|minority|majority|controlling|strategic|voting|additional|economic|{X})){0,2} ${OWNED}`,
    '(?:for|in return for|in exchange for)(?: (?:a|an|about|roughly|nearly|over|up|to|just)){0,3} {%:share3}(?: (?:direct|indirect|equity|minority|majority|controlling|voting)){0,2} (?:stake|interest|shareholding|equity|holding)',
    `(?:stake|interest|holding) of(?: (?:about|up|to|roughly|nearly)){0,2} {%:share2}`,
  ],
  apply(match) {
    const share = match.layer('share', 'percent') ?? match.layer('share2', 'percent') ?? match.layer('share3', 'percent');
    if (share === null) return null;
    if (/\b(?:owns|owned|holds|held|holding|has|had|already)\b[^,;]{0,30}$/.test(match.before.slice(-50))) return null;
    // "half of Foo's $240M fund", "2.8% of Foo's revenue": a part of something else
    if (/^'s?(?: [a-z]{2,12}| \uE006.){0,2} (?:revenue|sales|profit|users|fund|income|customers|market|output)\b/.test(match.after))
      return null;
    return {
      kind: 'slot',
      rule: ID,
      score: /^(?:stake|interest|holding)/.test(match.text) ? 0.55 : isTold(match) ? 0.5 : 0.85,
      span: { start: share.start, end: share.end },
      sentence: match.view.sentence.index,
      slot: 'stake',
      value: share.value.fraction,
      party: null,
      detail: null,
    };
  },
};
