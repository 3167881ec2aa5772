import type { Entity, MoneyMention } from '../annotate/mention.ts';
import type { InvestorClaim } from '../extract/candidate.ts';
import type { Investor } from '../schema/record.ts';
import type { Role } from '../schema/terms.ts';
import { belongs, earlierInvestors, firmBefore, fitting, headlineOwners, isOfAnotherRound, roundsOf, soleRole } from './investor-roles.ts';
import type { MainDeal } from './main-deal.ts';
import { moneyOut, moneyRoles, ROUNDING, sameSum } from './money.ts';
import { entityOf, type Scene, weightOf } from './scene.ts';
import { statusVote } from './status.ts';

export interface InvestorOut {
  readonly investor: Investor;
  readonly claim: InvestorClaim;
  readonly confidence: number;
}

const STRONG: Record<Role, number> = { lead: 3, acquirer: 3, lender: 2, grantor: 2, underwriter: 2, participant: 1 };

/** Who is in the main deal: claims about it, one entry a party, the strongest role that wording gives it; leads first. */
export function chooseInvestors(scene: Scene, main: MainDeal, amount: MoneyMention | null): InvestorOut[] {
  const told = toldSentences(scene, amount);
  const rounds = roundsOf(main, amount);
  const ahead = rounds.size === 0 && statusVote(scene, main).status !== 'completed';
  const byEntity = new Map<number, InvestorClaim[]>();
  for (const claim of scene.investors) {
    const entity = entityOf(scene, claim.party) ?? firmBefore(scene, claim, main);
    if (entity === null || entity.id === main.company || !belongs(claim, main) || !speaksOfMain(claim, main, told)) continue;
    if (isOfAnotherRound(claim, rounds) && !told.has(claim.sentence)) continue;
    if (ahead && claim.round?.value.round != null && claim.anchor !== 'new') continue;
    if (ofAnotherSum(scene, claim, amount)) continue;
    const held = byEntity.get(entity.id);
    if (held === undefined) byEntity.set(entity.id, [claim]);
    else held.push(claim);
  }
  for (const owner of headlineOwners(scene, byEntity)) byEntity.delete(owner);
  const earlier = earlierInvestors(scene, main, rounds);
  const sole = byEntity.size === 1;
  const out = [...byEntity].map(([id, claims]) =>
    merge(scene, scene.annotations.entities[id]!, claims, main, { sole, before: earlier.has(id) }),
  );
  demote(out, byEntity, amount);
  const rank = (o: InvestorOut) => (o.investor.role === 'lead' || o.investor.role === 'acquirer' ? 0 : 1);
  return out.sort((a, b) => rank(a) - rank(b) || a.claim.span.start - b.claim.span.start);
}

/** Who only "invested $30M" is no lead beside a named one, beside another such investor, or where the round is larger than that. */
function demote(out: InvestorOut[], byEntity: ReadonlyMap<number, readonly InvestorClaim[]>, amount: MoneyMention | null): void {
  const lists = [...byEntity.values()];
  const merely = lists.map((claims) => claims.every((c) => c.role !== 'lead' || c.rule === 'investor/invests'));
  const leads = out.filter((o) => o.investor.role === 'lead').length;
  out.forEach((o, i) => {
    if (o.investor.role !== 'lead' || !merely[i]) return;
    const share = o.claim.amount;
    const part = share !== null && amount !== null && !sameSum(share, amount, ROUNDING) && share.value.value < amount.value.value;
    if (leads > 1 || (part && out.length > 1)) out[i] = { ...o, investor: { ...o.investor, role: 'participant' } };
  });
}

function speaksOfMain(claim: InvestorClaim, main: MainDeal, told: ReadonlySet<number>): boolean {
  if (claim.anchor === 'other' || (claim.anchor === 'earlier' && !told.has(claim.sentence))) return false;
  if (claim.company?.entity != null) return claim.company.entity === main.company;
  // in a sentence that tells another company's deal, a claim without a company of its own belongs to that deal
  const foreign = main.others.some((d) => d.sentence === claim.sentence && d.company?.entity != null && d.company.entity !== main.company);
  return !foreign || main.claims.some((d) => d.sentence === claim.sentence);
}

/** "Foo took part in a $75m round" below the story of a $500m one: every deal of its sentence has another sum, and says that it is a round's. */
function ofAnotherSum(scene: Scene, claim: InvestorClaim, amount: MoneyMention | null): boolean {
  if (amount === null || weightOf(scene, claim) > 1.4) return false;
  const deals = scene.deals.filter((d) => d.sentence === claim.sentence && d.amount !== null);
  if (deals.length === 0 || deals.some((d) => sameSum(d.amount!, amount, ROUNDING))) return false;
  const roles = moneyRoles(scene);
  return deals.every((d) => d.rule === 'deal/sum-round' && /^(?:deal|earlier-round)$/.test(roles.get(d.amount!.start)?.role ?? ''));
}

/** Sentences that tell the main deal by its sum, whatever their tense: "will expand after raising a $3 million round led by …". */
function toldSentences(scene: Scene, amount: MoneyMention | null): Set<number> {
  const told = new Set<number>();
  if (amount === null) return told;
  for (const d of scene.deals) if (d.amount !== null && sameSum(d.amount, amount)) told.add(d.sentence);
  for (const d of scene.deals) if (d.amount !== null && !sameSum(d.amount, amount, ROUNDING)) told.delete(d.sentence);
  return told;
}

function merge(
  scene: Scene,
  entity: Entity,
  claims: readonly InvestorClaim[],
  main: MainDeal,
  known: { sole: boolean; before: boolean },
): InvestorOut {
  const strongest = [...claims].sort((a, b) => STRONG[b.role] * b.score - STRONG[a.role] * a.score || a.span.start - b.span.start)[0]!;
  const body = claims.find((c) => c.role === strongest.role && scene.document.sentences[c.sentence]?.kind !== 'headline') ?? strongest;
  const existing = known.before || claims.some((c) => c.existing === true) ? true : claims.some((c) => c.existing === false) ? false : null;
  const amount = claims.find((c) => c.amount !== null)?.amount ?? null;
  const fits = fitting(strongest.role, main);
  const role = known.sole ? soleRole(scene, fits, claims, main) : fits;
  return {
    investor: {
      name: entity.name,
      role,
      existing,
      kind: entity.kind === 'person' ? 'person' : 'organisation',
      amount: amount && moneyOut(scene, amount),
    },
    claim: body,
    confidence: Math.max(...claims.map((c) => c.score)),
  };
}
