import { partyOf, type SentenceRule } from '../rule.ts';
import { itemAt } from '../view/template.ts';
import { dateOf } from './date-of.ts';
import { eventClaim, isKind } from './event.ts';
import { isNoProduct, productBehind } from './object-of.ts';
import { doerOf } from './who.ts';

/** A preposition or a date in place of an object: the subject itself launched. */
const NO_OBJECT = /^ (?:(?:in|on|at|by|from|with|for|as|to|last|this|back|and|into|after)\b|\uE007.(?!'s))/;
const NOT_YET = /\b(?:will|to|plans|be|expected|would|could|may|might) (?:be )?(?:[a-z]+ly )?$/;

/** "…, and a handheld version, Keel, last month": the verb serves a second product with its own date. */
const NEXT = /^,? and [^;.]{0,70}?([\uE001\uE003\uE005].),? (?:in |on )?(\uE007.)/;

/** "Acme launched Kiln in 2019", "Last year, Acme introduced a loyalty program", "Acme is releasing Kiln today". */
export const launches: SentenceRule = {
  id: 'timeline/launches',
  triggers: ['launch', 'releas', 'introduc', 'roll', 'debut', 'shipped', 'began selling', 'began offering'],
  patterns: [
    '(?:launched|launches|launching|introduced|introduces|introducing|released|releases|releasing|rolled out|rolls out|rolling out|debuted|debuts|shipped|began selling|began offering)',
  ],
  apply(match) {
    const { view } = match;
    const { template } = view;
    if (NOT_YET.test(match.before) || /\b(?:was|were|been|is being) (?:[a-z]+ly )?$/.test(match.before)) return null;
    // an object stands right behind: an article, a possessive, a name, an adjective
    const rest = template.slice(match.to);
    if (!/^ ["'\p{L}\p{N}\uE001-\uE00A]/u.test(rest) || NO_OBJECT.test(rest) || isNoProduct(match, match.to)) return null;
    const placed = dateOf(view, match.from, match.to);
    if (placed === null || placed.date.value.direction === 'future') return null;
    const doer = doerOf(match);
    const end = placed.at > match.to ? placed.at : Math.min(template.length, match.to + 80);
    const product = productBehind(match, match.to, end);
    const present = /(?:es|ts|ing|s out)$/.test(match.text);
    if (present && !/\b(?:since|after|before|by) $/.test(match.before) && placed.date.value.precision !== 'day') return null;
    // "launching Acme in 2018, the duo …", "he launched Acme": an organisation that people launch is founded
    const direct = product !== null && product.span.start === (itemAt(view, match.to + 1)?.start ?? -1);
    const founds =
      direct &&
      doer.party === null &&
      isKind(match.context, product, 'organisation') &&
      !/\b(?:it|they|which|that) (?:[a-z]{2,10} )?$/.test(match.before);
    if (founds) return eventClaim(match, { rule: 'timeline/launches', event: 'founded', score: 0.6, date: placed.date, company: product });
    const claim = eventClaim(match, {
      rule: 'timeline/launches',
      event: product?.entity === null && product.noun === 'product' ? 'updated' : 'launched',
      score: doer.sure ? 0.85 : 0.55,
      date: placed.date,
      company: doer.party,
      product,
    });
    const next = placed.at > match.to ? NEXT.exec(template.slice(placed.at + 2, placed.at + 112)) : null;
    if (next === null) return claim;
    const second = itemAt(view, placed.at + 2 + next[0].length - next[2]!.length);
    const named = itemAt(view, placed.at + 2 + next[0].lastIndexOf(next[1]!));
    const other = named === null ? null : partyOf(named);
    if (second?.layer !== 'date' || other === null || second.value.direction === 'future') return claim;
    return [claim, { ...claim, date: second, span: { start: named!.start, end: second.end }, product: other }];
  },
};
