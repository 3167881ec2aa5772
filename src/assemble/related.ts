import type { MoneyMention } from '../annotate/mention.ts';
import type { DealClaim } from '../extract/candidate.ts';
import type { RelatedDeal } from '../schema/record.ts';
import type { MainDeal } from './main-deal.ts';
import { moneyOut, moneyRoles, sameSum } from './money.ts';
import { entityOf, type Scene } from './scene.ts';

export interface RelatedOut {
  readonly deal: RelatedDeal;
  readonly claim: DealClaim;
}

/** Every deal that is not the main one: claims grouped by company and sum. */
export function chooseRelated(scene: Scene, main: MainDeal | null, amount: MoneyMention | null): RelatedOut[] {
  const roles = moneyRoles(scene);
  const groups: { company: number; claims: DealClaim[] }[] = [];
  for (const claim of scene.deals) {
    if (main?.claims.includes(claim) && (claim.amount === null || amount === null || sameSum(claim.amount, amount))) continue;
    const company = entityOf(scene, claim.company)?.id ?? (claim.anchor === 'earlier' ? (main?.company ?? null) : null);
    if (company === null || entityOf(scene, { entity: company, span: claim.span })?.kind === 'person') continue;
    if (claim.amount === null && !standsWithoutSum(claim, company, main)) continue;
    if (claim.amount !== null && amount !== null && company === main?.company && sameSum(claim.amount, amount)) continue;
    const role = claim.amount === null ? undefined : roles.get(claim.amount.start);
    if (
      role !== undefined &&
      ['valuation', 'total-raised', 'revenue', 'market', 'per-share', 'component', 'share', 'target'].includes(role.role)
    )
      continue;
    const group = groups.find(
      (g) => g.company === company && g.claims.some((c) => claim.amount === null || c.amount === null || sameSum(c.amount, claim.amount)),
    );
    if (group === undefined) groups.push({ company, claims: [claim] });
    else group.claims.push(claim);
  }
  return groups.map((g) => out(scene, g.company, g.claims, main));
}

/** A deal told without a sum: another company's, or an earlier round of the main one that the text names. */
function standsWithoutSum(claim: DealClaim, company: number, main: MainDeal | null): boolean {
  if (company !== main?.company) return claim.score >= 0.7;
  const round = claim.round?.value.round ?? null;
  return claim.anchor === 'earlier' && round !== null && !main.claims.some((c) => c.round?.value.round === round);
}

function out(scene: Scene, company: number, claims: readonly DealClaim[], main: MainDeal | null): RelatedOut {
  const best = [...claims].sort(
    (a, b) => Number(b.amount !== null) - Number(a.amount !== null) || b.score - a.score || a.span.start - b.span.start,
  )[0]!;
  const round = claims.find((c) => c.round !== null)?.round?.value.round ?? null;
  const sentences = new Set(claims.map((c) => c.sentence));
  const investors = scene.investors
    .filter((i) => sentences.has(i.sentence) && i.party.entity !== company && i.party.entity !== null)
    .map((i) => {
      const entity = entityOf(scene, i.party)!;
      const kind = entity.kind === 'person' ? ('person' as const) : ('organisation' as const);
      return { name: entity.name, role: i.role, existing: i.existing, kind, amount: null };
    });
  const seen = new Set<string>();
  return {
    claim: best,
    deal: {
      relation: company === main?.company ? 'previous-round' : 'other',
      type: best.type,
      company: scene.annotations.entities[company]!.name,
      round,
      amount: best.amount && moneyOut(scene, best.amount),
      date: best.date?.value.edtf ?? null,
      investors: investors.filter((i) => !seen.has(i.name) && seen.add(i.name)),
    },
  };
}
