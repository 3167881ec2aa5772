import type { DateWords } from './date-words.ts';

/**
 * What a language contributes: data only. The compiler checks that a locale is whole; rules never name a language.
 * Boilerplate phrases for the cleaner live in files of their own, since a page may mix languages.
 */
export interface Locale {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Word classes that rule patterns name as `<class>`; alternatives are lower case, may hold blanks, longest first is not required. */
  readonly lexicon: Lexicon;
  /** Names of days, months, seasons and small numbers. */
  readonly dates: DateWords;
}

export interface Lexicon {
  /** "raises", "secured", "nabs": the company takes money, whatever stands around it. */
  readonly raise: readonly string[];
  /** "announces", "closes", "gets": takes money only where a funding noun says so. */
  readonly take: readonly string[];
  /** Nouns that make a sum an equity investment: "Series B", "funding", "round", "capital". */
  readonly funding: readonly string[];
  /** Nouns that make a sum borrowed money. */
  readonly debt: readonly string[];
  /** Nouns that make a sum an investment vehicle's. */
  readonly fund: readonly string[];
  /** Nouns for a listing. */
  readonly listing: readonly string[];
  /** Past and present forms that put somebody at the head of a round. */
  readonly lead: readonly string[];
  /** "round", "financing", "investment". */
  readonly round: readonly string[];
  /** "acquires", "buys", "bought". */
  readonly acquire: readonly string[];
  /** "participated", "joined", "took part". */
  readonly participate: readonly string[];
  /** "investors", "backers", "shareholders". */
  readonly investors: readonly string[];
  /** "existing", "previous", "returning". */
  readonly existing: readonly string[];
  /** "new", "first-time". */
  readonly fresh: readonly string[];
  /** Nouns that stand for a company after "the". */
  readonly company: readonly string[];
  /** "said to be", "in talks", "considering": not done yet and not announced. */
  readonly rumour: readonly string[];
}

/**
 * What a small word does in a gloss: the source or agent ("von", "durch"), a bound or a topic ("über"), a day, a month or an aim with its
 * article ("am", "im", "zum"), an example or a guess ("etwa"), a comparison ("wie"), a total, a lower bound ("gut"), a purpose ("um"), the
 * infinitive ("zu"), an article alone ("das"), a genitive or what may be one, an article that may be a prefix, the infinitives of auxiliaries.
 */
export type Role =
  | 'source'
  | 'agent'
  | 'above'
  | 'onDay'
  | 'within'
  | 'toward'
  | 'instance'
  | 'like'
  | 'total'
  | 'ample'
  | 'purpose'
  | 'infinitive'
  | 'that'
  | 'genitive'
  | 'maybeGenitive'
  | 'indefinite'
  | 'have'
  | 'be'
  | 'become'
  | 'been';

/**
 * How a language is told in the words that the rules know. An article in it is glossed, word for word and with a few changes of order,
 * into the wording of the rules' own language; everything that reads a text then works unchanged, and what it finds is led back to the
 * article's own words. Entries stand one a line, "forms = English"; an empty side leaves the word out.
 */
export interface Gloss {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Small words by what they are; of adjectives the stem. */
  readonly determiners: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  readonly subordinators: string;
  readonly pronouns: string;
  readonly adverbs: string;
  readonly adjectives: string;
  /** Endings of adjectives, "" among them, parted by blanks; "-" is none. */
  readonly adjectiveEndings: string;
  /** Determiners that never open a subject, for their case. */
  readonly oblique: string;
  readonly nouns: string;
  /** Nouns that are only written small. */
  readonly plainNouns: string;
  /** Endings that show a word to be a noun, and endings of adjectives, parted by blanks. */
  readonly nounEndings: string;
  readonly adjectiveSuffixes: string;
  readonly places: string;
  readonly cityAdjectives: string;
  readonly calendar: string;
  readonly numbers: string;
  /** "prefix|infinitive present past participle : English [past participle] ; options". */
  readonly verbs: string;
  readonly auxiliaries: Readonly<Record<'have' | 'be' | 'become' | 'modal', string>>;
  readonly relatives: string;
  /** Words that decide about others, by what they do. */
  readonly roles: Readonly<Record<Role, string>>;
  /** Prepositions that hold an article: "am=an". */
  readonly contractions: string;
  /** What stands within an infinitive with a prefix: "einzusammeln". */
  readonly infix: string;
  /** Ending of verbs in the plural. */
  readonly pluralVerb: string;
  /** First parts of compounds: "ki=AI". */
  readonly firstParts: string;
  /** Nouns for a part of a year or a month: "anfang=early". */
  readonly partsOfYear: string;
  readonly names: {
    /** Ending of a city's adjective, and words behind one that make it a name. */
    readonly cityEnding: string;
    readonly houses: string;
    /** What houses with a name of their own end in; last of them those that are names by themselves. */
    readonly institutions: string;
    readonly selfNamed: string;
    /** Endings of adjectives before them. */
    readonly houseAdjectives: string;
    /** Endings of plurals and genitives, which need no article. */
    readonly plurals: string;
    /** Last parts of compounds that mean a substance or an activity, which need no article either. */
    readonly substances: string;
    /** Ending of nouns for people, which headlines write without an article. */
    readonly agents: string;
    /** How words of the language look that no list holds: a pattern, in lower case. */
    readonly looks: string;
  };
  /** Word lists that phrases name in capitals. */
  readonly classes: Readonly<Record<string, string>>;
  readonly phrases: string;
  /** Words of the record's own, that stand in no article: English = the language's word. */
  readonly terms: Readonly<Record<string, string>>;
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: string;
}
