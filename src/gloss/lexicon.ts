import type { Gloss, Role } from '../locales/locale.ts';
import type { Tag } from './token.ts';
import { type VerbReading, verbForms } from './verbs.ts';

export interface Entry {
  readonly out: string;
  readonly tag: Tag;
}

/** A phrase behind its first word: each place takes any of some words, `optional` ones may be missing. */
export interface Phrase {
  readonly rest: readonly { readonly words: readonly (readonly string[])[]; readonly optional: boolean }[];
  readonly out: string;
  /** Only where a clause begins. */
  readonly opens: boolean;
}

export interface Auxiliary {
  readonly kind: 'have' | 'be' | 'become' | 'modal';
  readonly out: string;
}

/** A language's gloss, made ready for look-up. All keys are lower case. */
export interface GlossLexicon {
  readonly words: ReadonlyMap<string, Entry>;
  /** Nouns, with those without English as themselves. */
  readonly nouns: ReadonlyMap<string, string>;
  /** Nouns that a compound may end in, and be known by. */
  readonly heads: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  readonly prefixes: ReadonlySet<string>;
  readonly auxiliaries: ReadonlyMap<string, Auxiliary>;
  readonly cities: ReadonlyMap<string, string>;
  readonly relatives: ReadonlySet<string>;
  readonly oblique: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly contractions: ReadonlyMap<string, string>;
  readonly firstParts: ReadonlyMap<string, string>;
  readonly partsOfYear: ReadonlyMap<string, string>;
  readonly pluralVerb: string;
  readonly names: NameSigns;
  readonly nounEndings: readonly string[];
  readonly adjectiveSuffixes: readonly string[];
  readonly adjectiveEndings: readonly string[];
}

const made = new WeakMap<Gloss, GlossLexicon>();

export function lexiconOf(gloss: Gloss): GlossLexicon {
  let lexicon = made.get(gloss);
  if (lexicon === undefined) {
    lexicon = compile(gloss);
    made.set(gloss, lexicon);
  }
  return lexicon;
}

function compile(gloss: Gloss): GlossLexicon {
  const words = new Map<string, Entry>();
  const endings = gloss.adjectiveEndings.split(' ').map((e) => (e === '-' ? '' : e));
  const put = (source: string, tag: Tag, ends: readonly string[] = ['']) => {
    for (const [form, out] of rows(source))
      for (const end of ends) {
        const key = form.toLowerCase() + end;
        if (!words.has(key)) words.set(key, { out: out.replaceAll('_', ' '), tag });
      }
  };
  put(gloss.determiners, 'det');
  put(gloss.prepositions, 'prep');
  put(gloss.conjunctions, 'conj');
  put(gloss.subordinators, 'sub');
  put(gloss.pronouns, 'pron');
  put(gloss.adverbs, 'adv');
  put(gloss.calendar, 'date');
  put(gloss.numbers, 'num');
  put(gloss.adjectives, 'adj', endings);
  const verbs = verbForms(gloss.verbs, gloss.infix);
  for (const [form, readings] of verbs) {
    const participle = readings.find((r) => r.form === 'part');
    if (participle === undefined) continue;
    for (const end of endings)
      if (end !== '' && !words.has(form + end)) words.set(form + end, { out: participle.verb.english.participle, tag: 'padj' });
  }
  const nouns = new Map<string, string>();
  for (const [form, out] of rows(gloss.nouns)) nouns.set(form.toLowerCase(), out);
  const heads = new Set([...nouns.keys()].filter((n) => n.length >= 4 && !n.includes('-')));
  for (const noun of gloss.plainNouns.trim().split(/\s+/))
    if (!nouns.has(noun.toLowerCase())) nouns.set(noun.toLowerCase(), noun.toLowerCase());
  for (const [form, out] of rows(gloss.places))
    words.set(form.toLowerCase().replaceAll('_', ' '), { out: out === '' ? form : out, tag: 'name' });
  return {
    words,
    nouns,
    heads,
    phrases: phrasesOf(gloss),
    verbs,
    prefixes: new Set([...verbs.values()].flatMap((list) => list.map((r) => r.verb.prefix)).filter((p) => p !== '')),
    auxiliaries: auxiliariesOf(gloss),
    cities: new Map([...rows(gloss.cityAdjectives)].map(([form, out]) => [form.toLowerCase(), out])),
    relatives: new Set(gloss.relatives.split(' ')),
    oblique: new Set(gloss.oblique.split(' ')),
    abbreviations: new Set(gloss.abbreviations.split(' ')),
    roles: new Map(
      Object.entries(gloss.roles).flatMap(([role, list]) => list.split(' ').map((word): [string, Role] => [word, role as Role])),
    ),
    contractions: pairs(gloss.contractions),
    firstParts: pairs(gloss.firstParts),
    partsOfYear: pairs(gloss.partsOfYear),
    pluralVerb: gloss.pluralVerb,
    names: signsOf(gloss),
    nounEndings: gloss.nounEndings.split(' '),
    adjectiveSuffixes: gloss.adjectiveSuffixes.split(' '),
    adjectiveEndings: endings,
  };
}

/** How names and nouns of the language look. */
export interface NameSigns {
  readonly cityEnding: string;
  readonly houses: ReadonlySet<string>;
  readonly institution: RegExp;
  readonly selfNamed: RegExp;
  readonly houseAdjective: RegExp;
  readonly plural: RegExp;
  readonly substance: RegExp;
  readonly agent: string;
  readonly looks: RegExp;
}

function signsOf({ names }: Gloss): NameSigns {
  const ending = (list: string, before = '') => new RegExp(`${before}(?:${list.replaceAll(' ', '|')})$`);
  return {
    cityEnding: names.cityEnding,
    houses: new Set(names.houses.split(' ')),
    institution: ending(names.institutions, '.'),
    selfNamed: ending(names.selfNamed, '.'),
    houseAdjective: ending(names.houseAdjectives),
    plural: ending(names.plurals),
    substance: ending(names.substances),
    agent: names.agents,
    looks: new RegExp(names.looks),
  };
}

function pairs(source: string): Map<string, string> {
  return new Map(source.split(' ').map((pair) => pair.split('=') as [string, string]));
}

/** Each form with its English, of "form form = English" lines. */
function* rows(source: string): Generator<[string, string]> {
  for (const line of source.trim().split('\n')) {
    const at = line.indexOf('=');
    const out = line.slice(at + 1).trim();
    for (const form of line.slice(0, at).trim().split(' ')) yield [form, out];
  }
}

function auxiliariesOf(gloss: Gloss): Map<string, Auxiliary> {
  const out = new Map<string, Auxiliary>();
  for (const kind of ['have', 'be', 'become', 'modal'] as const)
    for (const pair of gloss.auxiliaries[kind].split(' ')) {
      const [form = '', english = ''] = pair.split('=');
      out.set(form, { kind, out: english });
    }
  return out;
}

/** Phrases by each word that may open them, those with most places first. */
function phrasesOf(gloss: Gloss): Map<string, Phrase[]> {
  const out = new Map<string, Phrase[]>();
  for (const line of gloss.phrases.trim().split('\n')) {
    const at = line.lastIndexOf(' = ');
    const opens = line.startsWith('^ ');
    const places = placesOf(line.slice(opens ? 2 : 0, at), gloss.classes);
    const [first, ...rest] = places;
    if (first === undefined) continue;
    for (const opening of first.words) {
      const [word = '', ...more] = opening;
      const phrase = { rest: [...more.map((w) => ({ words: [[w]], optional: false })), ...rest], out: line.slice(at + 3), opens };
      const held = out.get(word);
      if (held === undefined) out.set(word, [phrase]);
      else held.push(phrase);
    }
  }
  const size = (p: Phrase) => p.rest.filter((r) => !r.optional).length * 100 + p.rest.length;
  for (const list of out.values()) list.sort((a, b) => size(b) - size(a));
  return out;
}

function placesOf(source: string, classes: Readonly<Record<string, string>>): { words: string[][]; optional: boolean }[] {
  const out: { words: string[][]; optional: boolean }[] = [];
  for (const piece of source.match(/\([^)]{1,120}\)|\S+/g) ?? []) {
    const optional = piece.startsWith('(');
    const bare = optional ? piece.slice(1, -1) : piece;
    // "(DER RUNDE)": several places that are missing together are told as one
    const options = bare.includes(' ')
      ? expand(bare.split(' ').map((w) => (classes[w] ?? w).split('|')))
      : (classes[bare] ?? bare)
          .split('|')
          .flatMap((w) => (classes[w] ?? w).split('|'))
          .map((w) => w.split(' '));
    out.push({ words: options, optional });
  }
  return out;
}

function expand(lists: readonly string[][]): string[][] {
  return lists.reduce<string[][]>((all, list) => all.flatMap((head) => list.map((w) => [...head, ...w.split(' ')])), [[]]);
}
