import type { DateMention, MoneyMention, RoundMention } from '../annotate/mention.ts';
import type { Span } from '../document/span.ts';
import type { DealType, EventKind, Role, Status } from '../schema/terms.ts';

/**
 * What rules propose. A rule never chooses: it says what a sentence claims, how sure the wording makes it (`score`, 0–1),
 * and where (`span` for the value itself). The assembler groups claims by the deal they speak of and chooses.
 */
interface Proposal {
  readonly rule: string;
  readonly score: number;
  /** Evidence: the value's own words in the text. */
  readonly span: Span;
  readonly sentence: number;
}

/** Who is meant: an entity, or a noun phrase ("the company") that the assembler resolves to one. */
export type Party =
  | {
      readonly entity: number;
      readonly span: Span;
      /** Where a part without a name of its own is meant, "Foo's paint unit": the entity is its owner. */
      readonly part?: true;
    }
  | {
      readonly entity: null;
      readonly noun: string;
      /** A name that stands by its place alone, a table cell's; no entity knows it. */
      readonly literal?: string;
      readonly span: Span;
    };

/**
 * One reported deal, as far as one sentence tells it. `anchor` says how the sentence points at the deal:
 * `new` – reports it as today's news; `this` – "the round", "the deal": the one spoken of before;
 * `earlier` – a past round or deal told as background; `other` – another company's, told as background.
 */
export interface DealClaim extends Proposal {
  readonly kind: 'deal';
  readonly type: DealType;
  readonly status: Status;
  readonly anchor: 'new' | 'this' | 'earlier' | 'other' | null;
  readonly company: Party | null;
  readonly amount: MoneyMention | null;
  readonly round: RoundMention | null;
  readonly date: DateMention | null;
  readonly extension: boolean;
}

/** Somebody on the money side of a deal. Attached to the DealClaim of its sentence whose span is nearest, else to the deal under discussion. */
export interface InvestorClaim extends Proposal {
  readonly kind: 'investor';
  readonly party: Party;
  readonly role: Role;
  readonly existing: boolean | null;
  readonly amount: MoneyMention | null;
  /** As in DealClaim; `earlier`: "which led the seed round", so not of the main deal. */
  readonly anchor: DealClaim['anchor'];
  /** The round that the wording names for it, if any. */
  readonly round: RoundMention | null;
  /** Who receives, where the clause says so. */
  readonly company: Party | null;
}

/** What an amount is. Only a classified amount may fill a slot. */
export type MoneyRole =
  | 'deal'
  | 'valuation'
  | 'total-raised'
  | 'earlier-round'
  | 'other-deal'
  | 'fund-size'
  | 'revenue'
  | 'market'
  | 'per-share'
  | 'component'
  | 'share'
  | 'target'
  | 'other';

export interface MoneyClaim extends Proposal {
  readonly kind: 'money';
  readonly money: MoneyMention;
  readonly role: MoneyRole;
  readonly basis: 'pre-money' | 'post-money' | null;
  readonly component: 'equity' | 'debt' | 'grant' | 'secondary' | null;
  readonly company: Party | null;
  /** Valuation in an earlier deal, total before this one. */
  readonly past: boolean;
}

/** A string, date or flag slot of the main deal. */
export interface SlotClaim extends Proposal {
  readonly kind: 'slot';
  readonly slot:
    | 'undisclosed-amount'
    | 'undisclosed-valuation'
    | 'undisclosed-investors'
    | 'announced-on'
    | 'closed-on'
    | 'use-of-funds'
    | 'stake'
    | 'seller'
    | 'more-investors'
    | 'adviser'
    | 'status'
    | 'competitor'
    | 'description'
    | 'founded'
    | 'headquarters'
    | 'website';
  readonly value: string | number | boolean;
  readonly party: Party | null;
  /** Of an adviser: what they did, and for whom. */
  readonly detail: { readonly role: string; readonly side: 'company' | 'investor' | null; readonly client?: Party | null } | null;
}

export interface EventClaim extends Proposal {
  readonly kind: 'event';
  readonly event: EventKind;
  readonly date: DateMention;
  readonly company: Party | null;
  readonly product: Party | null;
}

export interface PersonClaim extends Proposal {
  readonly kind: 'person';
  readonly person: number;
  readonly title: string;
  readonly company: Party | null;
}

export type Candidate = DealClaim | InvestorClaim | MoneyClaim | SlotClaim | EventClaim | PersonClaim;
