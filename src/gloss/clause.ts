import type { GlossLexicon } from './lexicon.ts';
import type { Token } from './token.ts';

const HARD = /^[;:.!?"„“”«»–—|+]$/;

/** A mark that no clause goes beyond. */
export function isHard(token: Token | undefined): boolean {
  return token === undefined || (token.tag === 'mark' && (HARD.test(token.text) || (token.text === '-' && token.blank)));
}

export function isComma(token: Token | undefined): boolean {
  return token !== undefined && token.tag === 'mark' && /^[,()]$/.test(token.text);
}

/** Where a clause may end: a mark, a conjunction, a word that opens another clause, the end of the sentence. */
export function isEdge(token: Token | undefined): boolean {
  return isHard(token) || isComma(token) || token!.tag === 'conj' || token!.tag === 'sub' || token!.tag === 'phrase';
}

/** First token of the stretch between marks that holds `at`. */
export function segmentStart(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && !isHard(tokens[i - 1]) && !isComma(tokens[i - 1])) i--;
  return i;
}

export function segmentEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && !isHard(tokens[i]) && !isComma(tokens[i])) i++;
  return i;
}

export function hasFinite(token: Token): boolean {
  return token.tag === 'aux' || token.verb.some((v) => v.form === 'sg' || v.form === 'pl' || v.form === 'past');
}

export function readingOf(token: Token, ...forms: string[]) {
  return token.verb.find((v) => forms.includes(v.form) && !v.parted);
}

/**
 * End of the noun phrase that begins at a token and may be a subject: "das Berliner Startup Acme", "Acme und Beta", "sie".
 * `at` itself where none begins there.
 */
export function subjectEnd(tokens: readonly Token[], at: number, lexicon: GlossLexicon, plural: boolean): number {
  const first = tokens[at];
  if (first === undefined) return at;
  if (first.tag === 'pron') return first.out === '' || first.lower === 'ihnen' || first.lower === 'uns' ? at : at + 1;
  if (lexicon.oblique.has(first.lower)) return at;
  if (!['det', 'adj', 'padj', 'noun', 'name', 'num'].includes(first.tag)) return at;
  let i = at;
  let head = false;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (token.tag === 'name' || token.tag === 'noun') head = true;
    else if (token.tag === 'det' && i > at && /^of /.test(token.out)) head = false;
    else if (
      token.tag === 'num' ? head || isSum(tokens, i) : !(token.tag === 'adj' || token.tag === 'padj' || (token.tag === 'det' && i === at))
    )
      break;
    else if (head) break;
    i++;
  }
  if (!head) return at;
  // "haben Acme und Beta …"
  while (plural && tokens[i] !== undefined && (tokens[i]!.tag === 'conj' || tokens[i]!.text === ',')) {
    const next = subjectEnd(tokens, i + 1, lexicon, false);
    if (next === i + 1 || tokens[i + 1]!.tag === 'pron') break;
    i = next;
  }
  return i;
}

/** A number that counts money. */
export function isSum(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++)
    if (/^(?:million|billion|euros|dollars|pounds|Swiss francs|€|\$|US dollars)$/.test(tokens[i]?.out ?? '')) return true;
  return false;
}
