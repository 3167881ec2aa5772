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
