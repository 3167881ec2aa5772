import * as z from 'zod';

/**
 * The output contract. Every key is always present; `null` or `[]` says "the article does not say".
 * Nothing is guessed from outside the article. Money is in whole currency units; dates are EDTF (ISO 8601-2).
 */

export const ROUNDS = [
  'Pre-Seed', 'Seed', 'Angel', 'Pre-Series A', 'Series A', 'Pre-Series B', 'Series B', 'Pre-Series C', 'Series C', 'Pre-Series D', 'Series D',
  'Series E', 'Series F', 'Series G', 'Series H', 'Series I', 'Series J', 'Series K', 'Bridge', 'Growth', 'Venture', 'Convertible Note', 'SAFE',
  'Private Equity', 'Strategic', 'Crowdfunding', 'Secondary', 'IPO', 'SPAC', 'Direct Listing', 'Debt', 'Grant',
] as const; // biome-ignore format: one closed list, read as a list

export const DEAL_TYPES = ['funding', 'debt', 'grant', 'acquisition', 'merger', 'ipo', 'fund', 'secondary'] as const;
export const STATUSES = ['completed', 'in-talks', 'planned', 'cancelled'] as const;
export const ROLES = ['lead', 'participant', 'acquirer', 'lender', 'grantor', 'underwriter'] as const;
export const EVENTS = [
  'founded',
  'announced',
  'launched',
  'updated',
  'open-sourced',
  'discontinued',
  'expanded',
  'milestone',
  'planned',
] as const;
export const QUALIFIERS = ['exact', 'about', 'over', 'up-to'] as const;

/** EDTF level 1 as dealx writes it: year, month, day, quarter or season codes (21–24, 33–36), X for unknown digits. */
const EDTF = /^(?:\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?$/;
const edtf = z.string().regex(EDTF).describe('EDTF date: 2024-04-12, 2024-04, 2024, XXXX-01, 2023-35 (third quarter)');

const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 4217 code');
const amountNumber = z.number().nonnegative();

export const Money = z.strictObject({
  value: amountNumber.describe('Whole currency units'),
  currency,
  usd: amountNumber.nullable().describe('US-dollar figure that the article states for the same sum; never our own conversion'),
  qualifier: z.enum(QUALIFIERS),
  text: z.string().describe('As the article writes it'),
});

export const Valuation = Money.extend({ basis: z.enum(['pre-money', 'post-money']).nullable() });

export const Investor = z.strictObject({
  name: z.string().min(1),
  role: z.enum(ROLES),
  existing: z.boolean().nullable().describe('true: existing, returning or earlier backer; false: said to be new; null: not said'),
  kind: z.enum(['organisation', 'person']),
  amount: Money.nullable().describe('This party’s own share, where stated'),
});

export const Company = z.strictObject({
  name: z.string().min(1).describe('Fullest form in the article, without a legal suffix that the article mostly drops'),
  aliases: z.array(z.string()),
  description: z.string().nullable(),
  founded: edtf.nullable(),
  headquarters: z.string().nullable(),
  website: z.string().nullable(),
});

export const Deal = z.strictObject({
  type: z.enum(DEAL_TYPES),
  status: z.enum(STATUSES),
  company: Company.nullable().describe('Receives the money, is bought, goes public, or manages the fund'),
  round: z.enum(ROUNDS).nullable(),
  extension: z.boolean(),
  amount: Money.nullable(),
  valuation: Valuation.nullable(),
  totalRaised: Money.nullable(),
  undisclosed: z.array(z.enum(['amount', 'valuation', 'investors'])),
  announcedOn: edtf.nullable(),
  closedOn: edtf.nullable(),
  useOfFunds: z.array(z.string()),
  components: z.array(z.strictObject({ kind: z.enum(['equity', 'debt', 'grant', 'secondary']), amount: Money })),
  stake: z.number().min(0).max(1).nullable(),
  seller: z.string().nullable(),
  advisers: z.array(z.strictObject({ name: z.string(), role: z.string(), side: z.enum(['company', 'investor']).nullable() })),
  moreInvestors: z.boolean(),
});

export const TimelineEvent = z.strictObject({
  date: edtf,
  event: z.enum(EVENTS),
  company: z.string().nullable(),
  product: z.string().nullable(),
});

export const RelatedDeal = z.strictObject({
  relation: z.enum(['previous-round', 'other']),
  type: z.enum(DEAL_TYPES),
  company: z.string().nullable(),
  round: z.enum(ROUNDS).nullable(),
  amount: Money.nullable(),
  date: edtf.nullable(),
  investors: z.array(Investor),
});

export const Person = z.strictObject({ name: z.string().min(1), title: z.string().nullable(), company: z.string().nullable() });

export const Evidence = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string().describe('text.slice(start, end) of the cleaned text, UTF-16 offsets'),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});

export const Article = z.strictObject({
  title: z.string().nullable(),
  dek: z.string().nullable(),
  author: z.string().nullable(),
  site: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable().describe('ISO 8601 date or date-time'),
  language: z.string().nullable().describe('BCP 47'),
  text: z.string().optional().describe('Only with --text: the cleaned text that every evidence offset points into'),
});

export const DealRecord = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string(),
  kind: z.enum(['deal', 'roundup', 'none']),
  article: Article,
  deal: Deal.nullable().describe('null unless kind is "deal"'),
  investors: z.array(Investor).describe('Of the main deal, in order of mention, leads first'),
  timeline: z.array(TimelineEvent).describe('Dated product and company events, oldest first'),
  relatedDeals: z.array(RelatedDeal),
  people: z.array(Person),
  competitors: z.array(z.string()),
  evidence: z.record(z.string(), Evidence).describe('Keyed by JSON Pointer (RFC 6901) into this object'),
  warnings: z.array(z.string()),
});

export type DealRecord = z.infer<typeof DealRecord>;
export type Deal = z.infer<typeof Deal>;
export type Money = z.infer<typeof Money>;
export type Investor = z.infer<typeof Investor>;
export type TimelineEvent = z.infer<typeof TimelineEvent>;
export type RelatedDeal = z.infer<typeof RelatedDeal>;
export type Person = z.infer<typeof Person>;
export type Evidence = z.infer<typeof Evidence>;
export type Article = z.infer<typeof Article>;

/** The contract as JSON Schema draft 2020-12. */
export function recordJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(DealRecord, { target: 'draft-2020-12' }) as Record<string, unknown>;
}
