import { GIVEN_NAMES } from '../gazetteers/given-names.ts';
import { LEGAL_FORMS } from '../gazetteers/legal-forms.ts';
import { ORGANISATION_TAILS } from '../gazetteers/name-words.ts';
import { PLACES } from '../gazetteers/places.ts';
import { endsInNoun, headOf, nounOf } from './compound.ts';
import type { GlossLexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** How often an unknown word with a capital stands where only a name can stand, and where only a noun can. */
interface Use {
  named: number;
  nouned: number;
  /** Without an article and in the singular: a name, or a substance. */
  bare: number;
}
export type Uses = Map<string, Use>;

/** Nouns that a name stands beside: "das Startup Acme", "Gründer Max Muster". */
const TITLES = new Set(
  'startup|company|fintech|investor|existing investor|investors|fund|group|subsidiary|retailer|maker|provider|operator|developer|broker|platform|marketplace|bank|insurer|rival|specialist|unicorn|app|service|portal|founder|founders|co-founder|managing director|chief executive|CEO|CFO|CTO|COO|partner|owner|newspaper|delivery service|carmaker|brand|software company|spokesperson|board member'.split(
    '|',
  ),
);
/** Nouns before which a hyphenated first part is a firm's name. */
const OWNED = new Set(
  'founder|founders|co-founder|chief executive|CEO|CFO|CTO|COO|managing director|spokesperson|subsidiary|unit|parent|shares|investor|investors|board member|owner|partner|manager|acquisition|rival|head'.split(
    '|',
  ),
);

/** Words that a firm's name goes on with, in German text too. */
const TAILS = new Set(
  'venture|ventures|capital|partner|partners|group|holding|holdings|invest|investment|investments|equity|fonds|fund|bank|gruppe|verlag|stiftung|versicherung|beteiligungen|beteiligungsgesellschaft|management|lab|labs|tech|technologies|energy|digital|media|growth|angel|angels|one|studio|family|office|real|estate|gmbh|ag|se|kg|ug|inc|ltd|sa|s.a|gründerfonds|seed|innovation|innovations|systems|solutions|health|technology|impact|international|group'.split(
    '|',
  ),
);

/** Counts, for all words with a capital that no list knows, where they stand. */
export function countUses(tokens: readonly Token[], uses: Uses, lexicon: GlossLexicon): void {
  tokens.forEach((token, i) => {
    const plain = isPlain(token);
    if (!(token.tag === 'word' || plain) || !token.capital) return;
    const use = uses.get(token.lower) ?? { named: 0, nouned: 0, bare: 0 };
    uses.set(token.lower, use);
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const adjacent = token.blank && before !== undefined && before.tag !== 'mark';
    if (!token.hyphen && !lexicon.names.plural.test(token.lower) && (!adjacent || /^(?:prep|aux|verb|conj|adv|date)$/.test(before.tag)))
      use.bare++;
    const city = before?.out.endsWith('-based') === true && !(next?.tag === 'word' && next.capital);
    if (token.hyphen) {
      // "Acme-Gründer" is somebody's, "Banking-Startup" a kind of firm
      if (OWNED.has(next?.out ?? '')) use.named += 2;
    } else if (adjacent && before.capital && GIVEN_NAMES.has(before.lower)) use.named += 2;
    else if (adjacent && /^(?:det|adj|num|padj)$/.test(before.tag) && !city) use.nouned++;
    else if (adjacent && !before.hyphen && introduces(before, lexicon)) use.named += 2;
    else if (next !== undefined && !next.blank && next.tag === 'noun')
      use.named += 2; // "Acme-Gründer"
    else if (plain) return;
    else if (next !== undefined && (next.tag === 'aux' || next.tag === 'verb') && (!adjacent || /^(?:conj|aux|sub)$/.test(before.tag)))
      // one thing without an article does something: a name, but headlines leave out the article of people
      use.named += isSingular(next, lexicon) && !token.lower.endsWith(lexicon.names.agent) ? 2 : 1;
    else if (next !== undefined && TAILS.has(next.lower) && next.blank && next.capital) use.named++;
  });
}

/** A noun that stands for nothing but itself: firms are called so, too ("Tier"). */
function isPlain(token: Token): boolean {
  return token.tag === 'noun' && token.out === token.lower;
}

/** A noun that a name stands beside, a compound of one too: "der Frachtvermittler Fahrwind". */
function introduces(token: Token, lexicon: GlossLexicon): boolean {
  if (token.tag === 'noun') return TITLES.has(token.out);
  const head = token.tag === 'word' && token.capital ? headOf(token.lower, lexicon) : null;
  return head !== null && TITLES.has(lexicon.nouns.get(head)!);
}

function isSingular(verb: Token, lexicon: GlossLexicon): boolean {
  const plural = verb.lower.endsWith(lexicon.pluralVerb) || verb.out === 'are';
  return !plural && (verb.tag === 'aux' || verb.verb.some((v) => v.form === 'sg' || v.form === 'past'));
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
      const use = isPlain(token) ? uses.get(token.lower) : undefined;
      const next = tokens[i + 1];
      if (use !== undefined && use.named >= 2 && use.nouned === 0) {
        asName(token);
        continue;
      }
      // "SoftBank Vision Fund"
      if (joined && before.end + 1 === token.start && next?.capital === true && TAILS.has(next.lower)) {
        asName(token);
        continue;
      }
      // "Cherry Ventures", "Acme Bank": what a firm's name goes on with
      if (
        joined &&
        before.end + 1 === token.start &&
        (TAILS.has(token.lower) || lexicon.names.institution.test(token.lower) || GIVEN_NAMES.has(before.lower)) &&
        before.out === before.text
      )
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
  const use = uses.get(lower) ?? { named: 0, nouned: 0, bare: 0 };
  if (token.hyphen) return use.named > 0;
  // "Acme, Beta und Highland"
  const ending = lower.length > 5 && lexicon.nounEndings.some((e) => lower.endsWith(e));
  if (
    !ending &&
    use.nouned === 0 &&
    before !== undefined &&
    (before.text === ',' || before.tag === 'conj') &&
    tokens[at - 2]?.tag === 'name'
  )
    return true;
  const joined = before !== undefined && before.tag === 'name' && before.end + 1 === token.start && before.out === before.text;
  if (PLACES.has(lower)) return true;
  if (joined)
    return TAILS.has(lower) || lexicon.names.institution.test(lower) || headOf(lower, lexicon) === null || GIVEN_NAMES.has(before.lower);
  const follows = next?.capital === true && next.start === token.end + 1;
  // "Burda Ventures"; not "Essenslieferdienst Delivery Hero"
  const more = tokens[at + 2];
  const ends = more?.capital !== true || more.start !== (next?.end ?? 0) + 1;
  const tail = follows && (TAILS.has(next.lower) || (ends && (LEGAL_FORMS.has(next.lower) || ORGANISATION_TAILS.has(next.lower))));
  if (tail && headOf(lower, lexicon) === null) return true;
  if (GIVEN_NAMES.has(lower) && follows) return true;
  // "Breisgauer Landesbank", "Sächsische Aufbaubank"
  if (follows && lexicon.names.houseAdjective.test(lower) && lexicon.names.institution.test(next.lower)) return true;
  // banks have names of one word and an article: "die Commerzbank"
  if (lexicon.names.selfNamed.test(lower)) return true;
  const german = endsInNoun(lower, lexicon) || lexicon.names.looks.test(lower);
  if (use.named >= (german ? 2 : 1) && use.named >= use.nouned) return true;
  if (
    endsInNoun(lower, lexicon) &&
    use.bare > 0 &&
    use.nouned === 0 &&
    headOf(lower, lexicon) === null &&
    !lexicon.names.substance.test(lower)
  )
    return true;
  if (headOf(lower, lexicon) !== null) return false;
  if (ending) return false;
  return use.nouned === 0 && !german;
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
