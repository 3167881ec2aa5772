import { PLACES } from '../gazetteers/places.ts';
import { splitCompound } from './compound.ts';
import type { Entry, GlossLexicon, Phrase } from './lexicon.ts';
import type { Tag, Token } from './token.ts';

/** Phrases that stand like an adverb or a preposition, like a sum, or like a noun; any other holds a verb of its own. */
const ADVERBS =
  'at|on|in|into|by|with|since|last|next|this|a|an|weeks|months|earlier|recently|reportedly|according|to|for|from|of|as|led|alongside|together|worth|up|more|over|less|including|especially|also|headquartered|based|not|no|notably|live|so|both|either|neither|and|citing|fully|effective';
const ADVERBIAL = new RegExp(`^(?:,|(?:${ADVERBS})\\b)`);
const NOMINAL = /(?:investors?|angels?|capital|talks|stake|shares|IPO|executive|intelligence|dollars|Series [A-D])$/;

const LEADS_ON = /(?:^| )(?:with|by|in|of|to|at|from|alongside|for|on|including|over|as)$/;

/** Gives every word its tag and the English that stands for it; words that may be names or nouns are left to `settleNames`. */
export function tagWords(tokens: readonly Token[], lexicon: GlossLexicon): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = phraseAt(tokens, i, lexicon);
    if (found !== null) {
      out.push(found.token);
      i = found.end;
      continue;
    }
    const token = tokens[i]!;
    const opens = opensAt(out);
    if (token.tag === 'word' || /\p{L}/u.test(token.text)) {
      const parts = splitCompound(token, lexicon);
      for (const each of parts) {
        each.role = lexicon.roles.get(each.lower) ?? null;
        each.base = lexicon.contractions.get(each.lower) ?? each.lower;
      }
      for (const each of parts) if (each.tag === 'word') tagWord(each, opens && each === parts[0], tokens[i + 1], lexicon);
      out.push(...parts);
    } else out.push(token);
    i++;
    standsAlone(out);
  }
  return out;
}

/** "Das teilte Acme mit": an article before a verb is a pronoun. */
function standsAlone(out: readonly Token[]): void {
  const [article, verb] = [out.at(-2), out.at(-1)];
  if (article?.role !== 'that' || article.tag !== 'det' || (verb?.tag !== 'verb' && verb?.tag !== 'aux')) return;
  article.tag = 'pron';
  article.out = 'that';
}

/** Where a capital shows nothing: at the start, behind a quotation mark, a colon, a full stop. */
export function opensAt(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return last === undefined || (last.tag === 'mark' && /["„“”»«:.!?–—*•|+]/.test(last.text));
}

function tagWord(token: Token, opens: boolean, next: Token | undefined, lexicon: GlossLexicon): void {
  const found = token.capital && !opens ? inside(token, next, lexicon) : anywhere(token, opens, next, lexicon);
  if (found === null) return;
  token.tag = found.tag;
  token.out = found.out;
}

/** A capital within a sentence: a noun, a place, a month, "Berliner"; what is not listed is decided later. */
function inside(token: Token, next: Token | undefined, lexicon: GlossLexicon): Entry | null {
  const word = lexicon.words.get(token.lower);
  const noun = lexicon.nouns.get(token.lower);
  if (noun !== undefined && word?.tag !== 'date') return { tag: 'noun', out: noun };
  if (word?.tag === 'name' || word?.tag === 'date' || word?.tag === 'num') return word;
  const city = cityBefore(token, next, lexicon);
  if (city !== null) return city;
  if (lexicon.verbs.get(token.lower)?.some((v) => v.form === 'inf') === true) return { tag: 'noun', out: token.lower };
  // "Deutsche Bank", "Neue Zürcher": an adjective with a capital belongs to a name
  if (word?.tag === 'adj' && next?.capital === true) return { tag: 'name', out: token.text };
  return word ?? null;
}

function anywhere(token: Token, opens: boolean, next: Token | undefined, lexicon: GlossLexicon): Entry | null {
  const { lower } = token;
  const word = lexicon.words.get(lower);
  const auxiliary = lexicon.auxiliaries.get(lower);
  if (auxiliary !== undefined) return { tag: 'aux', out: auxiliary.out };
  const verb = lexicon.verbs.get(lower);
  if (verb !== undefined && word?.tag !== 'det' && word?.tag !== 'prep') {
    token.verb = verb;
    return { tag: 'verb', out: token.out };
  }
  const noun = token.capital && word === undefined ? lexicon.nouns.get(lower) : undefined;
  if (noun !== undefined) return { tag: 'noun', out: noun };
  const city = token.capital ? cityBefore(token, next, lexicon) : null;
  if (city !== null) return city;
  if (word !== undefined) return word;
  if (lower.length <= 5 || (token.capital && (!opens || next?.tag === 'mark'))) return null;
  // "Belegbar wird …": of a capital only the endings that are surely an adverb's
  if (token.capital && (next?.tag === 'word' || next === undefined) && !/(?:lich|ig|weise|e|en|er|es|em)$/.test(lower)) return null;
  const stems = lexicon.adjectiveEndings.filter((e) => lower.endsWith(e)).map((e) => lower.slice(0, lower.length - e.length));
  return stems.some((stem) => endsAny(stem, lexicon.adjectiveSuffixes)) ? { tag: 'adj', out: lower } : null;
}

function endsAny(word: string, endings: readonly string[]): boolean {
  return word.length > 4 && endings.some((e) => word.endsWith(e));
}

/** "Berliner" before a noun: the Berlin-based one. */
function cityBefore(token: Token, next: Token | undefined, lexicon: GlossLexicon): Entry | null {
  if (!token.lower.endsWith(lexicon.names.cityEnding)) return null;
  if (next === undefined || next.tag === 'mark' || lexicon.names.houses.has(next.lower)) return null;
  const stem = token.text.slice(0, -lexicon.names.cityEnding.length);
  const known = PLACES.has(stem.toLowerCase()) || lexicon.words.get(stem.toLowerCase())?.tag === 'name';
  const city = lexicon.cities.get(token.lower) ?? (known ? stem : undefined);
  return city === undefined ? null : { tag: 'adj', out: `${city}-based` };
}

/** What a phrase is by its English. */
function tagOfPhrase(out: string): Tag {
  if (out === '') return 'adv';
  if (/(?:million|billion|dollars|francs|\d)$/.test(out)) return 'num';
  if (NOMINAL.test(out) && !/^in\b/.test(out)) return 'noun';
  if (!ADVERBIAL.test(out)) return 'phrase';
  return LEADS_ON.test(out) ? 'prep' : 'adv';
}

/** The longest phrase that begins at a token, as one token. */
function phraseAt(tokens: readonly Token[], at: number, lexicon: GlossLexicon): { token: Token; end: number } | null {
  const first = tokens[at]!;
  for (const phrase of lexicon.phrases.get(first.lower) ?? []) {
    if (phrase.opens && at > 0 && tokens[at - 1]!.tag !== 'mark') continue;
    const end = matchRest(tokens, at + 1, phrase, 0);
    if (end < 0) continue;
    const last = tokens[end - 1]!;
    const out = phrase.out;
    const tag = tagOfPhrase(out);
    const text = `${first.text} ${last.text}`;
    return { token: { ...first, end: last.end, text, lower: text.toLowerCase(), tag, out, verb: [], done: tag === 'phrase' }, end };
  }
  return null;
}

function matchRest(tokens: readonly Token[], at: number, phrase: Phrase, place: number): number {
  const wanted = phrase.rest[place];
  if (wanted === undefined) return at;
  for (const words of wanted.words) {
    if (!words.every((word, k) => (word === '#' ? tokens[at + k]?.tag === 'num' : tokens[at + k]?.lower === word))) continue;
    const end = matchRest(tokens, at + words.length, phrase, place + 1);
    if (end >= 0) return end;
  }
  return wanted.optional ? matchRest(tokens, at, phrase, place + 1) : -1;
}
