import { isComma, isEdge, isHard, readingOf, segmentStart } from './clause.ts';
import type { Token } from './token.ts';
import { isExtra } from './verb-group.ts';

/** "um neue Märkte zu erschließen" → to open new markets; "plant, 10 Millionen einzusammeln" → plans to raise 10 million. */
export function infinitives(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.done) continue;
    // "erworben zu haben" → to have acquired
    const past = tokens[i - 1]?.role === 'infinitive' && isExtra(token) ? tokens[i - 2] : undefined;
    const done = past === undefined ? undefined : readingOf(past, 'part');
    if (past !== undefined && done !== undefined && token.role === 'have') {
      tokens.splice(i - 1, 2);
      past.out = `to have ${done.verb.english.participle}`;
      past.done = true;
      i -= 2;
      const start = from(tokens, i);
      tokens.splice(start, 0, ...tokens.splice(i, 1));
      continue;
    }
    if (token.verb.length === 0) continue;
    const joined = readingOf(token, 'to');
    const bare = tokens[i - 1]?.role === 'infinitive' ? readingOf(token, 'inf') : undefined;
    const reading = joined ?? bare;
    if (reading === undefined) continue;
    let at = i;
    if (joined === undefined) {
      tokens.splice(i - 1, 1);
      at--;
    }
    const start = from(tokens, at);
    token.out = `to ${reading.verb.english.base}`;
    token.done = true;
    tokens.splice(at, 1);
    const opener = tokens[start];
    if (opener?.role === 'purpose') {
      tokens.splice(start, 1, token);
      i = start;
    } else {
      tokens.splice(start, 0, token);
      // "plant, … einzusammeln": English has no comma there
      const comma = tokens[start - 1];
      if (
        comma !== undefined &&
        isComma(comma) &&
        comma.text === ',' &&
        tokens[start - 2] !== undefined &&
        !isEdge(tokens[start - 2]) &&
        tokens[start - 2]!.verb.length > 0
      )
        comma.out = '';
      i = Math.max(i - 1, start);
    }
  }
}

/** Where the infinitive's clause begins: behind the mark, the conjunction or the verb before it. */
function from(tokens: readonly Token[], at: number): number {
  const start = segmentStart(tokens, at);
  for (let i = at - 1; i > start; i--) {
    const token = tokens[i - 1]!;
    if (tokens[i]!.role === 'purpose') return i;
    if (token.tag === 'aux' || token.verb.length > 0 || isHard(token)) return i;
    if (token.tag === 'conj' && tokens.slice(start, i - 1).some((t) => t.out.startsWith('to '))) return i;
  }
  return start;
}
