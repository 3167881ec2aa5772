import type { NameMention } from '../../annotate/mention.ts';
import type { Party } from '../candidate.ts';
import { oneOf } from '../clause/words.ts';
import { type Match, partyOf } from '../rule.ts';
import { itemAt } from '../view/template.ts';

/** Prepositions that put the name behind them outside the verb's object. */
const PREPOSITION = 'in|at|with|for|by|on|to|from|of|into|across|via|through|against|like|including|between|alongside|than|as|under';
const OUTSIDE = new RegExp(`(?:^|[ (])(?:${PREPOSITION})(?: the| its| a| an)?(?: [\\w'-]{1,20}){0,2} ?$`);

/** "a tool called Kiln", "the beta of Kiln", "production of the Kiln". */
const KIND_OF = 'beta|version|edition|pilot|test|production|deliveries|shipments';
const INTRODUCED = new RegExp(`\\b(?:called|named|dubbed|known as|(?:${KIND_OF}) of(?: the| its)?) $`);

/** The named thing that a verb makes, opens or shows: "launched its first product, Kiln", "released Kiln 2.0". */
export function productBehind(match: Match, to: number, limit: number): Party | null {
  const { view } = match;
  for (let at = to; at < limit; at++) {
    const item = itemAt(view, at);
    if (item === null) continue;
    if (item.layer === 'name' && item.value.kind !== 'place' && item.value.kind !== 'person') {
      const gap = view.template.slice(to, at);
      if (OUTSIDE.test(gap) && !INTRODUCED.test(gap)) return null;
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
  const rest = view.template.slice(at + 2, at + 16);
  const tail = VERSION.exec(rest);
  // "Kiln for Teams": a variant's own name
  const variant = rest.startsWith(' for ') ? itemAt(view, at + 7) : null;
  if (variant?.layer === 'name' && (variant.value.kind === 'unknown' || variant.value.kind === 'product'))
    return { entity: null, noun: 'variant', span: { start: item.start, end: variant.end } };
  if (tail === null) return partyOf(item);
  return {
    entity: null,
    noun: 'product',
    span: { start: item.start, end: Math.min(context.document.text.length, item.end + tail[0].length) },
  };
}

const COUNTED = 'million|billion|percent|users|customers|years|months|employees';
const VERSION = new RegExp(`^ (?:v|version )?\\d{1,2}(?:\\.\\d{1,3}){0,2}(?![\\w%.]|,\\d| (?:${COUNTED}))`);
/** Nouns that say of the name beside them that it is a product. */
const NOUN =
  'model|app|application|platform|tool|toolkit|service|product|system|software|console|device|phone|smartphone|feature|engine|chip|assistant|robot|car|truck|game|beta|version|film|series|' +
  'kit|drone|vehicle|satellite|vaccine|drug|therapy|test|wallet|card|token|library|framework|language|database|plugin|extension|browser|suite|line|range|brand|portal|website|newsletter|show|' +
  'sensor|camera|headset|watch|laptop|tablet|speaker|programme|solution|edition|bot|agent|printer|battery|scooter|bike|van|subscription|rocket|instrument|catheter|implant|scanner|swab';
const N = '[\\uE001\\uE003\\uE005].';
const VERB = ',?(?: (?:which|that))?(?: (?:is|was|are|were|has|had|have|been|first|officially|also|then)){0,3} ?$';
/** "the Kiln 3 model, released"; "Kiln 2.0 slated for". */
const NAMED = new RegExp(`(${N}) (?:${NOUN})${VERB}`);
const NUMBERED = new RegExp(`(${N}) (?:v|version )?\\d{1,2}(?:\\.\\d{1,3}){0,2}${VERB}`);
/** "its first product, Kiln, launched", "the puzzle game Kiln passed". */
const CALLED = new RegExp(`\\b(?:${NOUN})(?: for [a-z ]{3,30})?(?:,| called| named| dubbed)? (${N})${VERB}`);
/** "Kiln, an inspection service launched": a company may be that too. */
const APPOSED = new RegExp(`(${N}), (?:an?|its|the|their) [^,;\\uE000-\\uF8FF]{0,40}\\b(?:${NOUN})${VERB}`);

/** The product in front of a verb or participle, where the words beside its name call it one. */
export function thingBefore(match: Match, to: number): Party | null {
  const from = Math.max(0, to - 110);
  const before = match.view.template.slice(from, to);
  for (const shape of [NAMED, NUMBERED, CALLED, APPOSED]) {
    const hit = shape.exec(before);
    if (hit === null) continue;
    const at = from + hit.index + hit[0].indexOf(hit[1]!);
    const item = itemAt(match.view, at);
    if (item?.layer !== 'name' || item.value.kind === 'person' || item.value.kind === 'place') continue;
    if (shape === APPOSED && item.value.kind === 'organisation') continue;
    return versioned(match, item, at);
  }
  return null;
}

const NO_PRODUCT = oneOf(
  'ipo|offering|ipos|offerings|bid|takeover|offer|round|funding|financing|fundraise|fundraising|fund|funds|raise|talks|investigation|probe|lawsuit|suit|review|search',
  'attack|attacks|tender|auction|sale|sales process|buyback|notes|bonds|loan|career|report|proposal|bill|legislation|law|act|measure|results|statement|survey|study|figures|data|earnings|letter|trailer|shares|roadshow|road show|a company|company|startup|business|strike|inquiry|action|process',
);
/** Head of an object: "a search" but not "a search engine". */
const HEADED = new RegExp(`\\b${NO_PRODUCT}$`);
const END_OF_OBJECT = new RegExp(
  ` ${oneOf('in|on|of|for|to|that|which|with|by|at|from|last|this|earlier', 'today|yesterday|valuing|seeking|targeting|worth')} |[,.;(]`,
);

/** What is launched is no product: a bid, a fund, a lawsuit, a report. */
export function isNoProduct({ view, context }: Match, to: number): boolean {
  // the words themselves: "IPO" may have been taken for a name
  const from = view.offsets[to] ?? view.sentence.end;
  const object = context.document.text.slice(from, Math.min(view.sentence.end, from + 50)).toLowerCase();
  return HEADED.test(object.split(END_OF_OBJECT, 1)[0]!.trim()) || /^ ?(?:an? |its )?[$€£₹]/.test(object);
}
