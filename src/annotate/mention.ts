import type { Span } from '../document/span.ts';
import type { Qualifier, Round } from '../schema/terms.ts';

/** A typed span over the document's text. Layers may overlap; within a layer the resolver keeps mentions apart. */
interface MentionOf<L extends string, V> extends Span {
  readonly layer: L;
  readonly value: V;
  /** Id of the rule that made it. */
  readonly rule: string;
}

export interface MoneyValue {
  /** Whole currency units; of a range the upper bound. */
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  /** US-dollar figure stated for the same sum, "2 billion yuan ($293 million)". */
  readonly usd: number | null;
  readonly qualifier: Qualifier;
  /** Lower bound of a range. */
  readonly from: number | null;
  /** True where the currency is a bare "$" (or "kr", "¥" …) that other countries write too. */
  readonly ambiguousCurrency: boolean;
}
/** Spans the whole expression: qualifier words excluded, a bracketed restatement in another currency included. */
export type MoneyMention = MentionOf<'money', MoneyValue>;

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'season' | 'year';
export interface DateValue {
  /** EDTF. Resolved against the article's date; unknown digits are X. */
  readonly edtf: string;
  readonly precision: Precision;
  /** True for "last month", "Friday", "in January": placed by the article's date rather than written out. */
  readonly relative: boolean;
  /** Where the expression lies seen from the article: decides what an unresolved "January" can mean. */
  readonly direction: 'past' | 'present' | 'future' | null;
}
export type DateMention = MentionOf<'date', DateValue>;

export interface RoundValue {
  readonly round: Round | null;
  /** "Series B extension", "second closing". */
  readonly extension: boolean;
}
export type RoundMention = MentionOf<'round', RoundValue>;

/** A share: "a 51% stake" → 0.51. */
export type PercentMention = MentionOf<'percent', { readonly fraction: number }>;

export type NameKind = 'organisation' | 'person' | 'product' | 'place' | 'unknown';
export interface NameValue {
  readonly name: string;
  readonly kind: NameKind;
  /** Index into Annotations.entities: all mentions of one thing share it. */
  readonly entity: number;
}
export type NameMention = MentionOf<'name', NameValue>;

/** A noun phrase that stands for a company of the article: "the company", "the Berlin-based startup", "the firm". */
export type ReferenceMention = MentionOf<'reference', { readonly noun: string; readonly plural: boolean }>;

export type Mention = MoneyMention | DateMention | RoundMention | PercentMention | NameMention | ReferenceMention;
export type Layer = Mention['layer'];

/** What a name is, decided once from all its mentions together. */
export interface Entity {
  readonly id: number;
  /** Fullest form used in the article. */
  readonly name: string;
  /** Other forms used in the article, longest first. */
  readonly aliases: readonly string[];
  readonly kind: NameKind;
  /** 0–1: how sure the kind is. */
  readonly certainty: number;
  /** Indices into Annotations.names, in text order. */
  readonly mentions: readonly number[];
}

/** All layers over one document, each sorted by start. */
export interface Annotations {
  readonly money: readonly MoneyMention[];
  readonly dates: readonly DateMention[];
  readonly rounds: readonly RoundMention[];
  readonly percents: readonly PercentMention[];
  readonly names: readonly NameMention[];
  readonly references: readonly ReferenceMention[];
  readonly entities: readonly Entity[];
}
