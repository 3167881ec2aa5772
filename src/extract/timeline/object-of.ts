import type { NameMention } from '../../annotate/mention.ts';
import type { Party } from '../candidate.ts';
import { anyOf } from '../clause/words.ts';
import { type Match, partyOf } from '../rule.ts';
import { itemAt } from '../view/template.ts';

/** Prepositions that put the name behind them outside the verb's object. */
const PREPOSITION = 'in|at|with|for|by|on|to|from|of|into|across|via|through|against|like|including|between|alongside|than|as|under';
const OUTSIDE = new RegExp(`(?:^|[ (])(?:${PREPOSITION})(?: the| its| a| an)?(?: [\\w'-]{1,20}){0,2} ?$`);

/** The named thing that a verb makes, opens or shows: "launched its first product, Kiln", "released Kiln 2.0". */
export function productBehind(match: Match, to: number, limit: number): Party | null {
  const { view } = match;
  for (let at = to; at < limit; at++) {
    const item = itemAt(view, at);
    if (item === null) continue;
    if (item.layer === 'name' && item.value.kind !== 'place' && item.value.kind !== 'person') {
      const gap = view.template.slice(to, at);
      if (OUTSIDE.test(gap) && !/\b(?:called|named|dubbed|known as) $/.test(gap)) return null;
      // "launched Acme's new app": the owner is not the product
      if (/^(?:'s|')\b|^ (?:was|were|is|will|would|had|has) /.test(view.template.slice(at + 2))) return null;
      return versioned(match, item, at);
    }
    if (item.layer !== 'name' && item.layer !== 'reference') return null;
    at++;
  }
  return null;
}

/** A name with its version, "Kiln 2.0": one product of its own. */
function versioned({ view, context }: Match, item: NameMention, at: number): Party | null {
  const tail = VERSION.exec(view.template.slice(at + 2, at + 16));
  if (tail === null) return partyOf(item);
  return {
    entity: null,
    noun: 'product',
    span: { start: item.start, end: Math.min(context.document.text.length, item.end + tail[0].length) },
  };
}

const COUNTED = 'million|billion|percent|users|customers|years|months|employees';
const VERSION = new RegExp(`^ (?:v|version )?\\d{1,2}(?:\\.\\d{1,3}){0,2}(?![\\w%.]|,\\d| (?:${COUNTED}))`);
const NOUN =
  '(?:model|app|platform|tool|service|product|system|software|console|device|phone|smartphone|feature|engine|chip|assistant|robot|car|truck|game|beta|version|film|series)';
const THING = new RegExp(`([\\uE001\\uE003\\uE005])(.)( ${NOUN})?,?(?: (?:which|that))? ?(?:is |was |are |were )?$`);

/** The product in front of a participle or relative clause: "the Kiln 3 model, released", "Kiln 3.0 slated for". */
export function thingBefore(match: Match, to: number): Party | null {
  const { view } = match;
  const before = view.template.slice(Math.max(0, to - 60), to);
  const version = /[\uE001\uE003\uE005](.) (?:v|version )?\d{1,2}(?:\.\d{1,3}){0,2},? (?:is |was |are |were )?$/u.exec(before);
  const hit = version ?? THING.exec(before);
  if (hit === null || (version === null && hit[3] === undefined)) return null;
  const at = Math.max(0, to - 60) + hit.index;
  const item = itemAt(view, at);
  return item?.layer === 'name' && item.value.kind !== 'person' && item.value.kind !== 'place' ? versioned(match, item, at) : null;
}

const NO_PRODUCT = anyOf(
  'ipo|initial public|offering|bid|takeover|offer|round|funding|financing|fundraise|fundraising|fund|funds|raise|talks|investigation|probe|lawsuit|suit|review|search',
  'attack|attacks|tender|auction|sale|sales process|buyback|notes|bonds|loan|career|report|proposal|bill|legislation|law|act|measure|results|statement|survey|study|figures|data|earnings|letter|trailer|shares|roadshow|road show|a company|company|startup|business|strike|inquiry|legal',
);

/** What is launched is no product: a bid, a fund, a lawsuit, a report. */
export function isNoProduct({ view, context }: Match, to: number): boolean {
  // the words themselves: "IPO" may have been taken for a name
  const from = view.offsets[to] ?? view.sentence.end;
  const object = context.document.text.slice(from, Math.min(view.sentence.end, from + 50)).toLowerCase();
  return NO_PRODUCT.test(object.split(/[,.;(]| (?:in|on|for|to|that|which|with|by) /, 1)[0]!) || /^ ?(?:an? |its )?[$€£₹]/.test(object);
}
