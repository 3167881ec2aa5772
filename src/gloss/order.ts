import { GIVEN_NAMES } from '../gazetteers/given-names.ts';
import { attributes } from './attribute.ts';
import { hasFinite, isComma, isEdge, isHard, isSum, readingOf, segmentEnd, segmentStart, subjectEnd } from './clause.ts';
import { sameForm } from './english.ts';
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
  const fronted = found < 0 && at > 0 && segmentStart(tokens, at) === at - 1 ? tokens[at - 1]! : null;
  if (fronted !== null && !fronted.done && readingOf(fronted, 'part') !== undefined && auxiliary.kind !== 'modal') {
    // "Angeführt wurde die Runde von Acme"
    tokens.splice(at - 1, 1);
    return withAuxiliary(finite, auxiliary, fronted, []);
  }
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
  const finite = tokens[at] === group.tokens[0] ? at : at - 1;
  const start = clauseStart(tokens, finite);
  tokens.splice(finite, 1);
  let to = finite;
  // "sagt Gründer Max Muster" may stay
  const stays = group.verb?.says === true && (tokens[finite]?.tag === 'noun' || GIVEN_NAMES.has(tokens[finite]?.lower ?? ''));
  if (!stays && isInverted(tokens, start, finite, lexicon)) {
    let from = finite;
    while (tokens[from]?.tag === 'adv' || (tokens[from]?.tag === 'pron' && tokens[from]!.out === '')) from++;
    const end = subjectEnd(tokens, from, lexicon, group.plural);
    if (end > from && !(tokens[from]!.tag === 'num' && isSum(tokens, from))) to = end;
  }
  tokens.splice(to, 0, ...group.tokens);
  let last = to + group.tokens.length - 1;
  // "33 Millionen Euro erhielt Acme": the fronted sum is the object
  if (to > finite && tokens[start]!.tag === 'num' && isSum(tokens, start)) {
    const sum = tokens.splice(start, finite - start);
    last -= sum.length;
    tokens.splice(last + 1, 0, ...sum);
    return last;
  }
  const end = clauseEnd(tokens, last);
  prepositionsBy(tokens, start, end, group);
  if (group.verb?.money === true && !group.passive) pullSum(tokens, last, end);
  if (group.verb?.pulls != null) pullWord(tokens, last, end, group);
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
  if (at > start) return isFronted(tokens, start, at, lexicon);
  // the verb opens its stretch: a question, or the subject stood before the comma, unless that was a clause or a quotation
  if (start === 0) return true;
  const mark = tokens[start - 1]!;
  if (/["“”«»]/.test(mark.text) || /["“”«»]/.test(tokens[start - 2]?.text ?? '')) return true;
  if (!isComma(mark)) return false;
  let from = segmentStart(tokens, start - 2);
  while (tokens[from]?.tag === 'conj') from++;
  const first = tokens[from];
  return first !== undefined && (first.tag === 'sub' || first.tag === 'prep' || (first.tag === 'adv' && first.role === 'like'));
}

function isFronted(tokens: readonly Token[], start: number, at: number, lexicon: GlossLexicon): boolean {
  let i = start;
  while (i < at && (tokens[i]!.tag === 'conj' || tokens[i]!.tag === 'adv')) i++;
  const first = tokens[i];
  const next = tokens[at];
  // an adverb alone: "Zuvor hatte …"
  if (first === undefined || i >= at) return i > start && tokens[i - 1]!.tag === 'adv';
  if (['prep', 'date', 'sub'].includes(first.tag) || (first.tag === 'num' && (isYear(first) || isSum(tokens, i)))) return true;
  // "Das teilte Acme mit"
  if (first.tag === 'pron' && first.role === 'that') return tokens[at]?.tag !== 'aux';
  if (lexicon.oblique.has(first.lower)) return true;
  // a time or a measure that no list knows: the only name stands behind the verb
  return first.tag === 'word' && next?.tag === 'name' && !tokens.slice(i, at).some((t) => t.tag === 'name' || t.tag === 'pron');
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

/** "geht im Herbst an die Börse" → goes public in autumn; "bringt … auf den Markt" → launches. */
function pullWord(tokens: Token[], verb: number, end: number, group: VerbGroup): void {
  for (const option of group.verb!.pulls!.split('/')) {
    const [word = '', instead] = option.split(':');
    const at = tokens.slice(verb + 1, end).findIndex((t) => t.out === word.replaceAll('_', ' '));
    if (at < 0) continue;
    const [found] = tokens.splice(verb + 1 + at, 1);
    const main = group.tokens.find((t) => t.verb.some((v) => v.verb === group.verb));
    if (instead === undefined || main === undefined) tokens.splice(verb + 1, 0, found!);
    else main.out = sameForm(main.out, group.verb!.english, instead);
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
