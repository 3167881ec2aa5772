import { GIVEN_NAMES } from '../gazetteers/given-names.ts';
import { LEGAL_FORMS } from '../gazetteers/legal-forms.ts';
import { ORGANISATION_TAILS } from '../gazetteers/name-words.ts';
import { endsInNoun, headOf, nounOf } from './compound.ts';
import type { GlossLexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** How often an unknown word with a capital stands where only a name can stand, and where only a noun can. */
interface Use {
  named: number;
  nouned: number;
}
export type Uses = Map<string, Use>;

/** Nouns that a name stands beside: "das Startup Acme", "Gründer Max Muster". */
const TITLES = new Set(
  'startup|company|fintech|investor|existing investor|investors|fund|group|subsidiary|retailer|maker|provider|operator|developer|broker|platform|marketplace|bank|insurer|rival|specialist|unicorn|app|service|portal|founder|founders|co-founder|managing director|chief executive|CEO|CFO|CTO|COO|partner|owner|newspaper|delivery service|carmaker|brand|software company|spokesperson|board member'.split(
    '|',
  ),
);
/** Words that a firm's name goes on with, in German text too. */
const TAILS = new Set(
  'venture|ventures|capital|partner|partners|group|holding|holdings|invest|investment|investments|equity|fonds|fund|bank|gruppe|verlag|stiftung|versicherung|beteiligungen|beteiligungsgesellschaft|management|lab|labs|tech|technologies|energy|digital|media|growth|angel|angels|one|studio|family|office|real|estate|gmbh|ag|se|kg|ug|inc|ltd|sa|s.a|gründerfonds|seed|impact|international|group'.split(
    '|',
  ),
);

/** Counts, for all words with a capital that no list knows, where they stand. */
export function countUses(tokens: readonly Token[], uses: Uses): void {
  tokens.forEach((token, i) => {
    if (token.tag !== 'word' || !token.capital) return;
    const use = uses.get(token.lower) ?? { named: 0, nouned: 0 };
    uses.set(token.lower, use);
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const adjacent = token.blank && before !== undefined && before.tag !== 'mark';
    if (
      adjacent &&
      (before.tag === 'det' || before.tag === 'adj' || before.tag === 'num' || before.tag === 'padj') &&
      !before.out.endsWith('-based')
    )
      use.nouned++;
    else if (adjacent && before.tag === 'noun' && TITLES.has(before.out)) use.named += 2;
    else if (next !== undefined && !next.blank && next.tag === 'noun')
      use.named += 2; // "Acme-Gründer"
    else if (
      next !== undefined &&
      (next.tag === 'aux' || next.tag === 'verb') &&
      (!adjacent || before.tag === 'conj' || before.tag === 'aux')
    )
      use.named++;
    else if (next !== undefined && TAILS.has(next.lower) && next.blank && next.capital) use.named++;
  });
}

/** Decides for every word with a capital that no list knows whether it is a name. Names stay as they are, nouns are written small. */
export function settleNames(tokens: readonly Token[], uses: Uses, lexicon: GlossLexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.tag === 'name') continue;
    if (!token.capital) continue;
    const before = tokens[i - 1];
    const joined = before !== undefined && before.tag === 'name' && token.blank;
    if (token.tag === 'noun') {
      // "Cherry Ventures", "Acme Bank": what a firm's name goes on with
      if (joined && /^\p{Lu}/u.test(token.text) && before.end + 1 === token.start && TAILS.has(token.lower) && before.out === before.text)
        asName(token);
      // "Angel" and "Capital" before the rest of a name
      else if (tokens[i + 1]?.tag === 'word' && TAILS.has(tokens[i + 1]!.lower) && tokens[i + 1]!.capital && TAILS.has(token.lower))
        asName(token);
      continue;
    }
    if (token.tag !== 'word') {
      if (joined && before.end + 1 === token.start && (GIVEN_NAMES.has(before.lower) || TAILS.has(token.lower))) asName(token);
      continue;
    }
    if (isName(tokens, i, uses, lexicon)) {
      asName(token);
      genitive(token, tokens[i + 1], uses);
    } else {
      token.tag = 'noun';
      token.out = glossOf(token.lower, lexicon);
    }
  }
}

function asName(token: Token): void {
  token.tag = 'name';
  token.out = token.text;
}

function isName(tokens: readonly Token[], at: number, uses: Uses, lexicon: GlossLexicon): boolean {
  const token = tokens[at]!;
  const { text, lower } = token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (/\d|\p{Ll}\p{Lu}|[.&]/u.test(text) || (text.length > 1 && text === text.toUpperCase())) return true;
  const use = uses.get(lower) ?? { named: 0, nouned: 0 };
  const joined = before !== undefined && before.tag === 'name' && before.end + 1 === token.start && before.out === before.text;
  if (joined) return !(headOf(lower, lexicon) !== null && !GIVEN_NAMES.has(before.lower));
  const follows = next?.capital === true && next.start === token.end + 1;
  if (follows && (TAILS.has(next.lower) || LEGAL_FORMS.has(next.lower) || ORGANISATION_TAILS.has(next.lower))) return true;
  if (GIVEN_NAMES.has(lower) && follows) return true;
  if (use.named > 0 && use.named >= use.nouned) return true;
  if (headOf(lower, lexicon) !== null) return false;
  if (lower.length > 5 && lexicon.nounEndings.some((e) => lower.endsWith(e))) return false;
  if (use.nouned > 0) return follows && next.tag === 'word' && !endsInNoun(lower, lexicon);
  if (endsInNoun(lower, lexicon) || germanLooking(lower)) return false;
  return true;
}

/** Umlauts, "ß", endings of plurals and agents on longer words: not how firms are named. */
function germanLooking(lower: string): boolean {
  if (lower.length >= 14 || /ß|[äöü].{3}/.test(lower)) return true;
  return lower.length >= 8 && /(?:ern|eln|ten|nen|gen|ern|rer|ler|ner|zer|ker|chen|stoff|werk|zeug)$/.test(lower);
}

function glossOf(lower: string, lexicon: GlossLexicon): string {
  const head = headOf(lower, lexicon);
  return head === null || head.length === lower.length
    ? (nounOf(lower, lexicon) ?? lower)
    : `${lower.slice(0, -head.length)} ${lexicon.nouns.get(head)!}`;
}

/** "Lakestars Partner": the name without its ending, where the article has it so. */
function genitive(token: Token, next: Token | undefined, uses: Uses): void {
  if (!token.lower.endsWith('s') || next === undefined || !next.blank) return;
  const bare = uses.get(token.lower.slice(0, -1));
  if (bare === undefined || bare.named === 0) return;
  if (next.tag === 'noun' || next.tag === 'adj' || next.tag === 'padj') token.out = `${token.text.slice(0, -1)}'s`;
}
