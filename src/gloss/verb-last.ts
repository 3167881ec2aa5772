import { hasFinite, isComma, isEdge, isHard, readingOf, segmentEnd, subjectEnd } from './clause.ts';
import type { GlossLexicon } from './lexicon.ts';
import { prepositionsBy } from './prepositions.ts';
import type { Token } from './token.ts';
import { alone, auxiliaryOf, isExtra, type VerbGroup, withAuxiliary } from './verb-group.ts';

/** Relative and subordinate clauses: their verb moves from the end to its English place, "das Software entwickelt" → which develops software. */
export function verbLast(tokens: Token[], lexicon: GlossLexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && !isComma(tokens[i - 1]) && !isHard(tokens[i - 1]) && tokens[i]!.tag !== 'sub') continue;
    const opening = openingAt(tokens, i, lexicon);
    if (opening === null) continue;
    let from = opening.behind;
    const limit = segmentEnd(tokens, i);
    const ends: number[] = [];
    for (let k = from; k < limit; k++) if (isFinalVerb(tokens, k, limit)) ends.push(k);
    if (ends.length === 0) continue;
    if (opening.relative !== null) {
      opening.relative.tag = 'rel';
      opening.relative.out = 'which';
    }
    for (const [n, end] of ends.entries()) {
      const group = clusterAt(tokens, end, lexicon);
      if (group === null) continue;
      const size = group.tokens.length;
      tokens.splice(end - size + 1, size);
      let to = from;
      if (n === 0) {
        const subject = subjectEnd(tokens, from, lexicon, group.plural);
        const own = opening.relative !== null && !(tokens[from]?.tag === 'name' || tokens[from]?.tag === 'pron');
        if (subject > from && !own && subject <= end - size + 1) to = subject;
      } else {
        let conj = end - size;
        while (conj > from && tokens[conj]!.tag !== 'conj') conj--;
        if (tokens[conj]!.tag === 'conj') to = conj + 1;
      }
      tokens.splice(to, 0, ...group.tokens);
      prepositionsBy(tokens, from, Math.min(limit, end + 1), group);
      from = to + size;
    }
    i = Math.max(i, from - 1);
  }
}

/** The word that opens a verb-last clause at `at`, and where its content begins. */
function openingAt(tokens: readonly Token[], at: number, lexicon: GlossLexicon): { relative: Token | null; behind: number } | null {
  const token = tokens[at]!;
  if (token.tag === 'sub' || (token.role === 'like' && token.tag === 'adv')) return { relative: null, behind: at + 1 };
  if (at === 0 || !isComma(tokens[at - 1])) return null;
  if (lexicon.relatives.has(token.lower)) return { relative: token, behind: at + 1 };
  const next = tokens[at + 1];
  if (token.tag === 'prep' && next !== undefined && lexicon.relatives.has(next.lower) && next.tag === 'det')
    return { relative: next, behind: at + 2 };
  return null;
}

/** A finite verb right before the clause's end or before "und". */
function isFinalVerb(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]!;
  if (token.done || !hasFinite(token)) return false;
  if (token.verb.length > 0 && !token.verb.some((v) => (v.form === 'sg' || v.form === 'pl' || v.form === 'past') && !v.parted))
    return false;
  return at + 1 === limit || isEdge(tokens[at + 1]);
}

/** The verbs that end at `end`: "eingesammelt hat", "übernommen worden ist", "entwickelt". */
function clusterAt(tokens: readonly Token[], end: number, lexicon: GlossLexicon): VerbGroup | null {
  const finite = tokens[end]!;
  const auxiliary = auxiliaryOf(finite, lexicon);
  if (auxiliary === null) return alone(finite, null);
  let at = end - 1;
  const extras: Token[] = [];
  while (at > end - 3 && isExtra(tokens[at])) extras.unshift(tokens[at--]!);
  const main = tokens[at];
  if (main === undefined || readingOf(main, 'part', 'inf', 'pl') === undefined) {
    finite.done = true;
    return { tokens: [finite], verb: null, passive: false, plural: finite.lower.endsWith('en') };
  }
  return withAuxiliary(finite, auxiliary, main, extras);
}
