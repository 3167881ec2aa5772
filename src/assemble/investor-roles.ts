import type { Entity, MoneyMention } from '../annotate/mention.ts';
import type { InvestorClaim } from '../extract/candidate.ts';
import type { Role, Round } from '../schema/terms.ts';
import type { MainDeal } from './main-deal.ts';
import { ROUNDING, sameSum } from './money.ts';
import { isHeadline, type Scene } from './scene.ts';

type Claims = ReadonlyMap<number, readonly InvestorClaim[]>;

/** Old backers told of in a takeover's story are not its buyers, nor is a takeover's buyer in the round told beside it. */
export function belongs(claim: InvestorClaim, main: MainDeal): boolean {
  const buys = claim.role === 'acquirer' || (claim.role === 'lead' && claim.rule !== 'investor/invests');
  if (main.type === 'acquisition' || main.type === 'merger') return buys;
  return claim.role !== 'acquirer' || main.type === 'secondary';
}

/** A role that fits the kind of deal: whoever heads a loan lends, whoever heads a takeover buys. */
export function fitting(role: Role, main: MainDeal): Role {
  if (main.type === 'acquisition' && role === 'lead') return 'acquirer';
  if (main.type === 'debt' && (role === 'lead' || role === 'participant')) return 'lender';
  return role;
}

const SOURCE = new Set(['investor/raised-from', 'investor/backed-by', 'investor/invests', 'investor/our-firm']);

/** The one named source of a round's money counts as its lead, unless the article says that others are with it. */
export function soleRole(scene: Scene, role: Role, claims: readonly InvestorClaim[], main: MainDeal): Role {
  // "from investors including Foo" names one of several
  const source = claims.some((c) => SOURCE.has(c.rule)) && !claims.some((c) => c.rule === 'investor/investors-include');
  const open = scene.slots.some((c) => c.slot === 'more-investors');
  return main.type === 'funding' && role === 'participant' && source && !open ? 'lead' : role;
}

/**
 * Parties that only the headline claims and that the body names beside the one it claims: "Google" for "Google's
 * Gradient Ventures", "Harrow" for "Harrow Growth". The headline means the vehicle that the body spells out.
 */
export function headlineOwners(scene: Scene, byEntity: Claims): number[] {
  const { entities, names } = scene.annotations;
  const told: { entity: number; sentence: number }[] = [];
  for (const [entity, claims] of byEntity) for (const c of claims) if (!isHeadline(scene, c)) told.push({ entity, sentence: c.sentence });
  if (told.length === 0) return [];
  const inBody = new Set(told.map((t) => t.entity));
  const sentences = [...new Set(told.map((t) => t.sentence))].map((i) => scene.document.sentences[i]!);
  const beside = (id: number) =>
    entities[id]!.mentions.some((m) => sentences.some((s) => names[m]!.start >= s.start && names[m]!.end <= s.end));
  const begins = (id: number) => [...inBody].some((other) => entities[other]!.name.startsWith(`${entities[id]!.name} `));
  return [...byEntity.keys()].filter((id) => !inBody.has(id) && (beside(id) || begins(id)));
}

/** The rounds that the main deal's claims name; claims of another sum are no help. */
export function roundsOf(main: MainDeal, amount: MoneyMention | null): Set<Round> {
  const own = main.claims.filter((c) => amount === null || c.amount === null || sameSum(c.amount, amount, ROUNDING));
  return new Set(own.flatMap((c) => (c.round?.value.round == null ? [] : [c.round.value.round])));
}

const IN_ORDER = /^(?:Pre-)?(?:Seed|Series [A-K])$/;

/** "its Series A, which was also backed by Foo" in the story of a Series B. */
export function isOfAnotherRound(claim: InvestorClaim, rounds: ReadonlySet<Round>): boolean {
  const round = claim.round?.value.round;
  if (round == null || rounds.size === 0 || rounds.has(round) || !IN_ORDER.test(round)) return false;
  return [...rounds].every((r) => IN_ORDER.test(r));
}

/** Whom "led by the firm" means: the organisation named last before it that is not the company itself. */
export function firmBefore(scene: Scene, claim: InvestorClaim, main: MainDeal): Entity | null {
  if (claim.party.entity !== null || claim.party.literal !== undefined) return null;
  const { names, entities } = scene.annotations;
  const near = names.filter((n) => n.end <= claim.party.span.start && n.start > claim.party.span.start - FIRM_REACH);
  for (let i = near.length - 1; i >= 0; i--) {
    const entity = entities[near[i]!.value.entity]!;
    if (entity.id !== main.company && (entity.kind === 'organisation' || entity.kind === 'unknown')) return entity;
  }
  return null;
}

const FIRM_REACH = 300;

/** Who is told to have led or joined an earlier round of the main company: an existing investor wherever it comes again. */
export function earlierInvestors(scene: Scene, main: MainDeal, rounds: ReadonlySet<Round>): Set<number> {
  const out = new Set<number>();
  for (const claim of scene.investors) {
    const before = claim.anchor === 'earlier' || isOfAnotherRound(claim, rounds);
    if (!before || claim.party.entity === null || (claim.role !== 'lead' && claim.role !== 'participant')) continue;
    if (claim.company === null || claim.company.entity === main.company) out.add(claim.party.entity);
  }
  return out;
}
