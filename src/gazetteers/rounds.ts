import type { Round } from '../schema/terms.ts';

/**
 * How rounds other than the lettered ones are written: Crunchbase's and Dealroom's round types (public help pages, 2024) and
 * ordinary press usage. Data only. A phrase is lower case; a blank in it also matches a hyphen.
 */
export interface RoundTerm {
  readonly round: Round;
  /** The label itself: what the mention spans. */
  readonly words: readonly string[];
  /** Nouns of which one must follow; empty where the label stands alone. */
  readonly nouns: readonly string[];
}

/** Nouns that make "seed", "angel" or "bridge" a round. */
export const ROUND_NOUNS =
  'round rounds funding financing financings investment investments raise fundraise fundraising capital money cash tranche injection deal extension'.split(
    ' ',
  );

/** After "growth equity", "seed investment", "angel funding": the phrase describes a firm or a fund, not a round. */
export const FIRM_NOUNS =
  'firm firms fund funds investor investors company companies group arm unit vehicle vehicles platform platforms partner partners manager managers network networks program programme community team bank strategy business house giant giants shop market tax specialist'.split(
    ' ',
  );

const term = (round: Round, words: string, nouns = ''): RoundTerm => ({
  round,
  words: words.split('|'),
  nouns: nouns === '' ? [] : nouns.split('|'),
});

export const ROUND_TERMS: readonly RoundTerm[] = [
  term('Angel', 'angel', 'round|funding|financing|investment|capital|money|cash|raise'),
  term('Bridge', 'bridge', 'round|funding|financing|loan|note|investment|capital|raise'),
  term('Growth', 'growth equity', 'round|funding|financing|investment|raise|deal'),
  term('Growth', 'growth', 'round|equity|funding|financing|investment'),
  term('Venture', 'venture|venture capital|venture funding', 'round'),
  term('Private Equity', 'private equity', 'round|funding|financing|investment|placement|raise'),
  term('Strategic', 'strategic|strategic minority|strategic growth', 'investment|round|funding|financing'),
  term('Crowdfunding', 'equity crowdfunding'),
  term('Crowdfunding', 'crowdfunding', 'round|campaign|raise'),
  term(
    'Convertible Note',
    'convertible note|convertible notes|convertible promissory note|convertible promissory notes|convertible loan|convertible loan note',
  ),
  term('SAFE', 'simple agreement for future equity|simple agreements for future equity'),
  term('Secondary', 'secondary', 'round|sale|transaction|share sale'),
  term('IPO', 'initial public offering|initial public offer'),
  term(
    'SPAC',
    'special purpose acquisition|special purpose acquisition company|blank check company|blank cheque company|blank check firm|blank check merger',
  ),
  term('Direct Listing', 'direct listing|direct public offering'),
];

/** Chinese labels, written before 轮. */
export const CHINESE_ROUNDS: Readonly<Record<string, Round>> = { 种子: 'Seed', 天使: 'Angel', 战略: 'Strategic', 成长: 'Growth' };
