import { sameForm } from './english.ts';
import type { Token } from './token.ts';
import type { VerbGroup } from './verb-group.ts';

const ROUND = /^(?:round|funding round|seed round|growth round|funding|Series [A-K]|capital increase|investment|IPO)$/;

/** What prepositions mean beside a verb: "verkauft an" → sold to, "steigt bei … ein" → invests in, "wird von … übernommen" → by. */
export function prepositionsBy(tokens: readonly Token[], from: number, to: number, group: VerbGroup): void {
  const { verb } = group;
  if (verb === null) return;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.tag !== 'prep' || token.done) continue;
    const { base } = token;
    const article = base === token.lower ? '' : ' the';
    const next = tokens[i + 1];
    if (token.role === 'source' || token.role === 'agent') {
      if (next === undefined || next.tag === 'num' || token.out.startsWith('by')) continue;
      const before = tokens[i - 1];
      const bound =
        before !== undefined && (before.tag === 'noun' || before.tag === 'name') && token.out.startsWith('of') && before.out !== 'euros';
      if (group.passive && !(bound && i > 1 && before.tag === 'noun' && i < from + 3)) token.out = `by${article}`;
      else if (!group.passive && token.role === 'source' && verb.prepositions.get(base) === 'from' && !bound) token.out = `from${article}`;
      continue;
    }
    const meant = verb.prepositions.get(base);
    if (meant !== undefined) {
      // "geht an Acme": the preposition changes its verb
      const [preposition = '', instead] = meant.split(':');
      token.out = preposition === '' ? '' : `${preposition}${article}`;
      const main = instead === undefined ? undefined : group.tokens.find((t) => t.verb.some((v) => v.verb === verb));
      if (main !== undefined) main.out = sameForm(main.out, verb.english, instead!);
      // "verhandelt über 10 Millionen": a sum is raised, anything else talked over
      if (token.out === 'over' && next?.tag === 'num') token.out = 'to raise';
    }
    if (meant !== undefined && verb.company !== null && !roundBehind(tokens, i)) {
      const main = group.tokens.find((t) => t.verb.some((v) => v.verb === verb));
      if (main !== undefined) main.out = sameForm(main.out, verb.english, verb.company);
    }
  }
}

function roundBehind(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.tag === 'name' || token.tag === 'mark') return false;
    if (token.tag === 'noun') return ROUND.test(token.out) || ROUND.test(tokens[i + 1]?.out ?? '');
  }
  return false;
}
