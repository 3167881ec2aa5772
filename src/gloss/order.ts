import { attributes } from './attribute.ts';
import { hasFinite, isComma, isEdge, isHard, isSum, readingOf, segmentEnd, segmentStart, subjectEnd } from './clause.ts';
import { infinitives } from './infinitive.ts';
import type { GlossLexicon } from './lexicon.ts';
import { prepositionsBy } from './prepositions.ts';
import type { Token } from './token.ts';
import { alone, auxiliaryOf, isExtra, type VerbGroup, withAuxiliary } from './verb-group.ts';
import { verbLast } from './verb-last.ts';

/** How far a finite verb looks for the rest of itself. */
const REACH = 60;

/**
 * Puts the words of a sentence into the order of the gloss: verbs together and behind their subject, as in "has raised", "which
 * develops", "to acquire". The method is clause restructuring (Collins, Koehn and Kučerová 2005) on tags alone.
 */
export function reorder(tokens: Token[], lexicon: GlossLexicon): void {
  attributes(tokens);
  verbLast(tokens, lexicon);
  infinitives(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.done || !(token.tag === 'aux' || hasFinite(token))) continue;
    const group = groupAt(tokens, i, lexicon);
    if (group === null) continue;
    i = placeGroup(tokens, i, group, lexicon);
  }
  coordinated(tokens);
}

/** The finite verb at `at` with its participle, infinitive or prefix; those are taken out of their places. */
function groupAt(tokens: Token[], at: number, lexicon: GlossLexicon): VerbGroup | null {
  const finite = tokens[at]!;
  const auxiliary = auxiliaryOf(finite, lexicon);
  if (auxiliary === null) {
    const prefixes = new Set(finite.verb.filter((v) => v.parted).map((v) => v.verb.prefix));
    const found = prefixes.size === 0 ? -1 : search(tokens, at, (t, next) => prefixes.has(t.lower) && isEdge(next));
    const group = alone(finite, found < 0 ? null : tokens[found]!);
    if (found >= 0 && group !== null) tokens.splice(found, 1);
    return group;
  }
  const wanted = auxiliary.kind === 'modal' || auxiliary.kind === 'become' ? ['part', 'inf', 'pl'] : ['part'];
  const found = search(tokens, at, (t) => readingOf(t, ...wanted) !== undefined);
  if (found < 0) {
    finite.done = true;
    return { tokens: [finite], verb: null, passive: false, plural: /^(?:are|have|were)$/.test(finite.out) };
  }
  let end = found + 1;
  while (end < found + 3 && isExtra(tokens[end])) end++;
  const [main, ...extras] = tokens.splice(found, end - found);
  return withAuxiliary(finite, auxiliary, main!, extras);
}

/** First token behind `at` that fits, within the clause; what verb-last clauses hold is passed over. */
function search(tokens: readonly Token[], at: number, fits: (token: Token, next: Token | undefined) => boolean): number {
  let depth = 0;
  for (let i = at + 1; i < tokens.length && i < at + REACH; i++) {
    const token = tokens[i]!;
    if (token.text === '(') depth++;
    else if (token.text === ')') depth--;
    if (depth > 0) continue;
    if (isHard(token)) return -1;
    if (!token.done && fits(token, tokens[i + 1])) return i;
    if (!token.done && token.tag === 'aux' && !isExtra(token)) return -1;
  }
  return -1;
}

/** Writes the group behind its subject, with the sum that is its object right behind it; the position of its last word. */
function placeGroup(tokens: Token[], at: number, group: VerbGroup, lexicon: GlossLexicon): number {
  const start = clauseStart(tokens, at);
  tokens.splice(at, 1);
  let to = at;
  if (isInverted(tokens, start, at, lexicon)) {
    let from = at;
    while (tokens[from]?.tag === 'adv' || (tokens[from]?.tag === 'pron' && tokens[from]!.out === '')) from++;
    const end = subjectEnd(tokens, from, lexicon, group.plural);
    if (end > from && !isSum(tokens, from)) to = end;
  }
  tokens.splice(to, 0, ...group.tokens);
  const last = to + group.tokens.length - 1;
  const end = clauseEnd(tokens, last);
  prepositionsBy(tokens, start, end, group);
  if (group.verb?.money === true && !group.passive) pullSum(tokens, last, end);
  return last;
}

function clauseStart(tokens: readonly Token[], at: number): number {
  const start = segmentStart(tokens, at);
  for (let i = at - 1; i > start; i--) if (tokens[i]!.tag === 'conj' && tokens.slice(start, i).some((t) => t.done)) return i + 1;
  return start;
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let i = from + 1;
  while (i < tokens.length && i < from + REACH && !isHard(tokens[i]) && !(tokens[i]!.tag === 'aux' && !tokens[i]!.done)) i++;
  return i;
}

/** Whether what stands before the finite verb is no subject, so that the subject stands behind it. */
function isInverted(tokens: readonly Token[], start: number, at: number, lexicon: GlossLexicon): boolean {
  if (at > start) {
    let i = start;
    if (tokens[i]!.tag === 'conj') i++;
    const first = tokens[i];
    if (first === undefined || i >= at) return false;
    if (['prep', 'date', 'sub'].includes(first.tag) || (first.tag === 'num' && isYear(first))) return true;
    if (first.tag === 'adv') {
      // "Auch Acme hat …": an adverb before the subject itself
      return !tokens.slice(i + 1, at).some((t) => t.tag === 'name' || t.tag === 'noun' || t.tag === 'pron');
    }
    return lexicon.oblique.has(first.lower) && first.lower !== 'einer';
  }
  // the verb opens its stretch: the subject stood before the comma, unless that was a clause or a quotation
  if (start === 0) return false;
  const mark = tokens[start - 1]!;
  if (/["“”«»]/.test(mark.text)) return true;
  if (!isComma(mark)) return false;
  let from = start - 1;
  while (from > 0 && !isHard(tokens[from - 1])) from--;
  const first = tokens[from]!;
  if (/["“”«»]/.test(tokens[start - 2]?.text ?? '')) return true;
  if (first.tag === 'sub' || first.tag === 'prep' || (first.tag === 'adv' && first.lower.startsWith('wie'))) return true;
  return false;
}

function isYear(token: Token): boolean {
  return /^(?:19|20)\d\d$/.test(token.text);
}

const QUALIFIES = /^(?:about|nearly|over|more than|up to|at least|in total|)$/;

/** "hat in einer Runde 10 Millionen Euro eingesammelt": the sum moves to its verb. */
function pullSum(tokens: Token[], verb: number, end: number): void {
  for (let i = verb + 1; i < end; i++) {
    if (tokens[i]!.done || isComma(tokens[i])) return;
    if (tokens[i]!.tag !== 'num' || !isSum(tokens, i)) continue;
    let from = i;
    while (from > verb + 1 && tokens[from - 1]!.tag === 'adv' && QUALIFIES.test(tokens[from - 1]!.out)) from--;
    if (from === verb + 1 || tokens[from - 1]!.tag === 'prep' || /(?:of|over|at|with|worth)$/.test(tokens[from - 1]!.out)) return;
    let to = i + 1;
    while (to < end && (tokens[to]!.tag === 'num' || /^[€$]$/.test(tokens[to]!.text))) to++;
    const sum = tokens.splice(from, to - from);
    tokens.splice(verb + 1, 0, ...sum);
    return;
  }
}

/** "hat Geld eingesammelt und Personal eingestellt": the second participle follows its conjunction. */
function coordinated(tokens: Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const reading = token.done ? undefined : readingOf(token, 'part', 'inf', 'pl');
    if (reading === undefined || !isEdge(tokens[i + 1])) continue;
    for (let j = i - 1; j >= 0 && !isHard(tokens[j]) && !tokens[j]!.done; j--) {
      if (tokens[j]!.tag !== 'conj') continue;
      tokens.splice(i, 1);
      tokens.splice(j + 1, 0, token);
      break;
    }
    token.done = true;
    token.out = reading.form === 'part' ? reading.verb.english.participle : reading.verb.english.base;
  }
}

export { segmentEnd };
