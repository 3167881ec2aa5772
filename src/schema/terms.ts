/**
 * The contract's closed vocabularies as plain types, for stages that must not pull zod in: loading it costs more than
 * reading a short article does.
 */
import type { DEAL_TYPES, EVENTS, QUALIFIERS, ROLES, ROUNDS, STATUSES } from './record.ts';

export type Round = (typeof ROUNDS)[number];
export type DealType = (typeof DEAL_TYPES)[number];
export type Status = (typeof STATUSES)[number];
export type Role = (typeof ROLES)[number];
export type EventKind = (typeof EVENTS)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
