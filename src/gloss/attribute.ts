import type { Token } from './token.ts';

const REACH = 10;

/**
 * "eine von Lakestar angeführte Runde" → a round led by Lakestar, "das 2019 gegründete Startup" → the startup founded in 2019:
 * what a participle has taken before its noun goes behind it.
 */
export function attributes(tokens: Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const participle = tokens[i]!;
    if (participle.tag !== 'padj' && !(participle.tag === 'adj' && participle.out === 'based')) continue;
    const open = opening(tokens, i);
    if (open < 0 || i - open < 2) continue;
    let noun = i + 1;
    while (tokens[noun]?.tag === 'adj') noun++;
    if (tokens[noun]?.tag !== 'noun') continue;
    while (tokens[noun + 1]?.tag === 'noun' || tokens[noun + 1]?.tag === 'name') noun++;
    const before = tokens.slice(open + 1, i);
    const head = tokens.slice(i + 1, noun + 1);
    const agent = before[0]!;
    if (agent.role === 'source' || agent.role === 'agent') agent.out = agent.base === agent.lower ? 'by' : 'by the';
    tokens.splice(open + 1, noun - open, ...head, participle, ...before);
    i = noun;
  }
}

/** The determiner or preposition that opens the noun phrase, where a prepositional phrase or a year follows it; -1 where none does. */
function opening(tokens: readonly Token[], participle: number): number {
  for (let k = participle - 1; k >= 0 && k > participle - REACH; k--) {
    const token = tokens[k]!;
    if (token.tag === 'mark' || token.tag === 'aux' || token.tag === 'verb' || token.tag === 'phrase') return -1;
    const next = tokens[k + 1]!;
    const attribute =
      next.tag === 'prep' ||
      (next.tag === 'num' && /^(?:in )?(?:19|20)\d\d$/.test(next.out)) ||
      (next.tag === 'adv' && next.out.startsWith('in '));
    if (token.tag === 'det' && attribute) return k;
  }
  return -1;
}
