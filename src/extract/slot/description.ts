import type { SentenceRule } from '../rule.ts';
import { itemAt, spanOf } from '../view/template.ts';

const ID = 'slot/description';
const OPENING = /^ (?:which is )?(an?|the|one of) (?=[\p{L}\d\uE001-\uE00A])/u;
/** Where the phrase ends: a mark, a date, or the clause that goes on with the company as its subject. */
const ENDS = [
  /[,.;:)"]/,
  / - /,
  / \uE007/,
  / (?:has|have|had|said|says|announced|raised|raises|is|was|will)\b/,
  / (?:closed|secured|today|told|plans|launched|which|who|and (?:has|is|was))\b/,
];
/** What the cut leaves hanging. */
const DANGLING = / (?:that|whose|and|or|for|with|of|in|to|from|by|on|at|a|an|the) {0,2}$/;
/** Words of the phrase that are looked through for its noun. */
const NOUN_WITHIN = 9;

/** "Acme, a maker of pumps, raised …", "Acme is a platform for …": what the company is, in the article's words. */
export const description: SentenceRule = {
  id: ID,
  triggers: [', a', ' is a', ' is the', ', the', ', one of', ', which is', '- a', ', \uE00A'],
  patterns: ['{O:company}(?:,| is| is currently| -| --)(?= )'],
  apply(match) {
    const company = match.party('company');
    const { view } = match;
    const rest = view.template.slice(match.to, match.to + 220);
    if (company === null) return null;
    // "the Danish startup behind …" is a mention of its own
    const phrase = itemAt(view, match.to + 1);
    const found = phrase?.layer === 'reference' ? { start: 1, noun: 3 } : nounOf(rest, match.context.locale.lexicon.company);
    if (found === null) return null;
    const { start, noun } = found;
    let length = rest.length;
    for (const end of ENDS) {
      const hit = end.exec(rest.slice(noun, length));
      if (hit !== null) length = noun + hit.index;
    }
    while (DANGLING.test(rest.slice(0, length))) length = rest.slice(0, length).trimEnd().lastIndexOf(' ');
    const span = spanOf(view, match.to + start, match.to + length);
    const value = match.context.document.text
      .slice(span.start, span.end)
      .replace(/\s{1,9}/g, ' ')
      .trim();
    if (value.split(' ').length < 3 || /[’']s$/.test(value)) return null;
    const score = match.text.includes(' is') ? 0.75 : 0.85;
    return { kind: 'slot', rule: ID, score, span, sentence: view.sentence.index, slot: 'description', value, party: company, detail: null };
  },
};

/** Where the phrase begins and where its noun ends, in `rest`. */
function nounOf(rest: string, nouns: readonly string[]): { start: number; noun: number } | null {
  const opening = OPENING.exec(rest);
  if (opening === null) return null;
  const words = rest.slice(opening[0].length).split(' ').slice(0, NOUN_WITHIN);
  const stop = words.findIndex((w) => /[,.;:)"]$/.test(w));
  const within = stop === -1 ? words : words.slice(0, stop + 1);
  const at = within.findIndex((w) => nouns.includes(w.replace(/[^\p{L}-]/gu, '')));
  if (at === -1) return null;
  const upTo = within.slice(0, at + 1).join(' ');
  return { start: opening[0].indexOf(opening[1]!), noun: opening[0].length + upTo.replace(/[,.;:)"]$/, '').length };
}
