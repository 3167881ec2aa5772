import type { InvestorClaim } from '../extract/candidate.ts';
import type { Role } from '../schema/terms.ts';
import type { MainDeal } from './main-deal.ts';
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

const SOURCE = new Set(['investor/raised-from', 'investor/backed-by', 'investor/invests']);

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

/** Who is told to have led or joined an earlier round of the main company: an existing investor wherever it comes again. */
export function earlierInvestors(scene: Scene, main: MainDeal): Set<number> {
  const out = new Set<number>();
  for (const claim of scene.investors) {
    if (claim.anchor !== 'earlier' || claim.party.entity === null || (claim.role !== 'lead' && claim.role !== 'participant')) continue;
    if (claim.company === null || claim.company.entity === main.company) out.add(claim.party.entity);
  }
  return out;
}
