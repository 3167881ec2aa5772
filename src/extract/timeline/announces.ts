import { anyOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { dateOf } from './date-of.ts';
import { eventClaim } from './event.ts';
import { productBehind } from './object-of.ts';
import { doerOf } from './who.ts';

/** Deals, people and numbers are told elsewhere. */
const NOT_AN_EVENT = anyOf(
  'round|funding|financing|raise|raised|raises|raising|investment|investments|invested|investors|acquire|acquired|acquires|acquiring|acquisition|merger|merge|deal|buy|bought|stake|ipo|fund|funds|offering|bid|offer|takeover|sale|sell|sold|closing|close|closed',
  'layoffs|layoff|lay off|job cuts|resignation|appointment|appointed|hired|hire|joined|join|step down|stepping down|results|earnings|profit|loss|dividend|quarter|revenue|buyback|shares|valuation|unicorn|series|seed|backed|lead|report|survey|grant|loan|credit facility|credit line|debt|talks',
);

/** "In May, Acme unveiled Kiln", "Acme last month announced a plan to …": told to the world, not yet out. Money news is no event. */
export const announces: SentenceRule = {
  id: 'timeline/announces',
  triggers: ['announc', 'unveil', 'reveal', 'showed off', 'previewed', 'said it would'],
  patterns: [
    '(?:announced|announces|announcing|unveiled|unveils|unveiling|revealed|reveals|showed off|previewed|said it (?:would|will|was going to|plans to) (?:launch|build|open|introduce|release|roll out|offer))',
  ],
  apply(match) {
    const { view } = match;
    const object = view.template.slice(match.to, match.to + 130);
    if (
      /[\uE006\uE008]/.test(object) ||
      NOT_AN_EVENT.test(object.split(/[,;(]/, 1)[0]!) ||
      (/^reveal/.test(match.text) && /^ (?:that|in|how|why)\b/.test(object)) ||
      /^(?:,|\.|$| (?:by|as|in|on|at|\uE007.)[ ,.])/.test(object.slice(0, 6))
    )
      return null;
    if (
      /\b(?:was|were|been|is|are|be|will|to|previously) (?:[a-z]+ly )?$/.test(match.before) ||
      /the (?:launch|release|availability) of/.test(object)
    )
      return null;
    const placed = dateOf(view, match.from, match.to);
    if (placed === null || placed.date.value.direction === 'future' || !/[a-z]{3}|[\uE001-\uE005]/.test(object)) return null;
    const doer = doerOf(match);
    if (!doer.sure) return null;
    const product = productBehind(match, match.to, placed.at > match.to ? placed.at : Math.min(view.template.length, match.to + 70));
    return eventClaim(match, {
      rule: 'timeline/announces',
      event: 'announced',
      score: 0.65,
      date: placed.date,
      company: doer.party,
      product,
    });
  },
};
