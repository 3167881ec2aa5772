import type { GlossLexicon } from './lexicon.ts';
import { part, type Token } from './token.ts';

const SERIES = /^(?:series|serie)[-\u2010\u2011]([a-k])([1-3+])?[-\u2010\u2011]/i;
const LETTER = /^([a-f])[-\u2010\u2011](?=\p{L}{3})/iu;
const HYPHEN = /[-\u2010\u2011]/g;

/**
 * Parts a hyphened compound whose last part is a noun: "Series-A-Runde" → Series A + round, "Acme-Gründer" → Acme + founder,
 * "KI-Startup" → AI + startup. Any other word comes back as it is.
 */
export function splitCompound(token: Token, lexicon: GlossLexicon): Token[] {
  if (!/[-\u2010\u2011]/.test(token.text) || !/\p{L}/u.test(token.text)) return [token];
  const known = lexicon.words.get(token.lower);
  if (known !== undefined || lexicon.nouns.has(token.lower)) return [token];
  const series = SERIES.exec(token.text) ?? LETTER.exec(token.text);
  if (series !== null) {
    const head = nounOf(token.text.slice(series[0].length), lexicon);
    if (head === null || !/round|funding|financing|loan/.test(head)) return [token];
    const at = series[0].length;
    const first = {
      ...part(token, 0, at - 1, token.blank),
      out: `Series ${series[1]!.toUpperCase()}${series[2] ?? ''}`,
      tag: 'noun' as const,
    };
    return [first, { ...part(token, at, token.text.length, true), out: head, tag: 'noun' }];
  }
  const cuts = [...token.text.matchAll(HYPHEN)].map((hit) => hit.index);
  // the longest last part that is known: "E-Commerce-Plattform", "Business-Angel"
  for (const cut of cuts) {
    const last = token.text.slice(cut + 1);
    const head = /[-\u2010\u2011]/.test(last) ? (lexicon.nouns.get(last.toLowerCase()) ?? null) : nounOf(last, lexicon);
    if (head === null || cut < 1) continue;
    const first: Token = { ...part(token, 0, cut, token.blank), hyphen: true };
    const noun = lexicon.nouns.get(first.lower);
    const given = lexicon.firstParts.get(first.lower);
    if (given !== undefined) Object.assign(first, { out: given, tag: 'adj' });
    else if (/^\d/.test(first.text)) Object.assign(first, { tag: 'num' });
    else if (noun !== undefined) Object.assign(first, { out: noun, tag: 'noun' });
    return [first, { ...part(token, cut + 1, token.text.length, true), out: head, tag: 'noun' }];
  }
  return [token];
}

/** The English of a noun, or of the compound that it ends in; null where it is no known noun. */
export function nounOf(text: string, lexicon: GlossLexicon): string | null {
  const lower = text.toLowerCase();
  const whole = lexicon.nouns.get(lower);
  if (whole !== undefined) return whole;
  const head = headOf(lower, lexicon);
  return head === null ? null : lexicon.nouns.get(head)!;
}

const LONGEST_HEAD = 22;

/** Short nouns that compounds end in all the same; others of four letters are found inside too many names. */
const SHORT_HEADS = new Set(['bank', 'chef', 'geld', 'kauf', 'shop']);

/** The known noun that a word ends in, longest first: "frachtvermittler" → "vermittler". */
export function headOf(lower: string, lexicon: GlossLexicon): string | null {
  for (let at = Math.max(3, lower.length - LONGEST_HEAD); at <= lower.length - 4; at++) {
    const head = lower.slice(at);
    if (lexicon.heads.has(head) && (head.length > 4 || SHORT_HEADS.has(head))) return head;
  }
  return null;
}

/** The same with any noun: "kupferhof" ends in "hof". Names of firms are made like that, too. */
export function endsInNoun(lower: string, lexicon: GlossLexicon): boolean {
  for (let at = Math.max(4, lower.length - LONGEST_HEAD); at <= lower.length - 3; at++) if (lexicon.nouns.has(lower.slice(at))) return true;
  return false;
}
