import type { Span } from '../../document/span.ts';
import type { SlotClaim } from '../candidate.ts';
import { oneOf } from '../clause/words.ts';
import type { Match } from '../rule.ts';
import { spanOf } from '../view/template.ts';

const SPEECH = oneOf('said|says|told|added|adds|wrote|explained|noted|confirmed');

/** Where a purpose ends: a new clause, a relative clause, a source, a time. */
const ENDS = [
  // who says so, before the cut at the verb of saying itself
  new RegExp(`[,.]?"? (?:(?:spokes\\w{3,7}|co-founder|ceo|founder) )?[\\uE001-\\uE005]. ${SPEECH}\\b`),
  new RegExp(
    `, the (?:[a-z\\uE000-\\uF8FF-]{2,14} ){0,2}(?:company|firm|startup|prospectus|filing|statement|release|spokes\\w{3,7}) ${SPEECH}\\b`,
  ),
  /;| - |\. /,
  /,? (?:which|who|where|while|whose|according to|but|although|because|as it |as they |as well as its plans)\b/,
  /,? (?:said|says|told|added|adds|wrote|explained|noted|per)\b/,
  /[,.]" (?:spokes|co-founder|founder|ceo|[\uE002\uE005])/,
  new RegExp(
    `,? ${oneOf('the company|the startup|the firm', '\\uE00A[\\uE100-\\uF8FF]', 'he|she|it|they')} ${oneOf('said|says|told|added|plans|will|is|has')}\\b`,
  ),
  / that (?!can\b)/,
  /, (?:and|with) (?:the|a|its|his|it|\uE00A[\uE100-\uF8FF]) [^,]{1,40} (?:will|is|has|plans)\b/,
  /, (?:bringing|valuing|led by|with participation)/,
  /[,.]? ?"$/,
];

/** Cut off before what it is about. */
const UNFINISHED = /\b(?:into|to|for|of|with|in|on|by|the|a|an|its|their|and)$/;
/** What an investor buys. */
const STAKE = /\b(?:its|their|a) (?:[\w-]{2,14} )?(?:stake|shareholding)\b/;

/** A quotation that was opened inside is closed inside, too. */
function closed(text: string, span: Span): Span {
  const open = text.slice(span.start, span.end).lastIndexOf('“') > text.slice(span.start, span.end).lastIndexOf('”');
  return open && text.charAt(span.end) === '”' ? { start: span.start, end: span.end + 1 } : span;
}

/** Claims for the purposes that begin at template position `from`: the clause, trimmed; "… and to …" makes two. */
export function purposes(match: Match, from: number, rule: string, score: number): SlotClaim[] {
  const { view } = match;
  const rest = view.template.slice(from);
  let length = Math.min(rest.length, 260);
  for (const end of ENDS) {
    const hit = end.exec(rest.slice(0, length));
    if (hit !== null && hit.index > 5) length = Math.min(length, hit.index);
  }
  const clause = rest.slice(0, length).replace(/[\s.,:]{1,4}$/, '');
  const out: SlotClaim[] = [];
  let at = 0;
  for (const part of clause.split(/,? and (?=to (?!be\b))|, as well as (?=to )/)) {
    const start = clause.indexOf(part, at);
    at = start + part.length;
    const lead = /^(?:to (?:help )?(?:further )?|toward |towards |into |for )?/.exec(part)![0].length;
    const span = closed(match.context.document.text, spanOf(view, from + start + lead, from + start + part.length));
    const value = match.context.document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    if (value.length < 5 || !value.includes(' ') || UNFINISHED.test(value) || STAKE.test(value)) continue;
    // "invest in West Africa": a name alone says whom or where, not what for
    if (/^[\uE001-\uE005].$/.test(part.slice(lead).trim())) continue;
    out.push({ kind: 'slot', rule, score, span, sentence: view.sentence.index, slot: 'use-of-funds', value, party: null, detail: null });
  }
  return out;
}
