import type { DealClaim, InvestorClaim } from '../extract/candidate.ts';
import type { DealType } from '../schema/terms.ts';
import { entityOf, isHeadline, type Scene, weightOf } from './scene.ts';
import { Vote } from './vote.ts';

/** The deal that title and lead agree on: its company, its type, and the claims that speak of it. */
export interface MainDeal {
  /** Entity id of the company; null where no claim names one. */
  readonly company: number | null;
  readonly type: DealType;
  /** Claims of this deal, in text order. */
  readonly claims: readonly DealClaim[];
  /** Claims of other deals. */
  readonly others: readonly DealClaim[];
  /** Place-weighted sum of the claims that report it as news. */
  readonly strength: number;
  /** Share of the company vote, 0–1. */
  readonly certainty: number;
}

export function findMainDeal(scene: Scene): MainDeal | null {
  const fresh = scene.deals.filter((c) => c.anchor !== 'earlier' && c.anchor !== 'other');
  // "wins approval for its takeover of CO": where the lead tells no other deal, that one is the subject
  const aside = scene.deals.filter((c) => c.anchor === 'other' && c.rule === 'deal/acquired' && weightOf(scene, c) >= 2.2);
  const news = fresh.length > 0 ? fresh : aside;
  if (news.length === 0) return null;
  const companies = companyVote(scene);
  const winner = companies.best();
  // "The start-up is announcing …": where the lead leaves the company unnamed, later claims about others do not name it
  const unnamed = news.filter((c) => c.company?.entity == null && weightOf(scene, c) >= 1.4);
  const weight = unnamed.reduce((sum, c) => sum + weightOf(scene, c) * c.score, 0);
  const named = winner !== null && weight <= 2 * winner.weight ? winner.key : null;
  const company = named ?? prominentCompany(scene) ?? winner?.key ?? null;
  const mine = (c: DealClaim) => c.company === null || c.company.entity === null || c.company.entity === company;
  const types = new Vote<DealType, DealClaim>();
  for (const c of news) if (mine(c)) types.add(c.type, weightOf(scene, c) * c.score * (c.company?.entity === company ? 1 : 0.7), c);
  const type = types.best();
  if (type === null) return null;
  const claims = news.filter((c) => mine(c) && compatible(c.type, type.key));
  const strength = claims.reduce((sum, c) => sum + weightOf(scene, c) * c.score, 0);
  return {
    company,
    type: type.key,
    claims,
    others: scene.deals.filter((c) => !claims.includes(c)),
    strength,
    certainty: winner?.share ?? 0,
  };
}

/** The organisation that title and lead speak of most, where no claim names a company: money givers, outlets and people aside. */
export function prominentCompany(scene: Scene, least = 0): number | null {
  const givers = new Set(scene.investors.map((i) => i.party.entity));
  const vote = new Vote<number, number>();
  for (const name of scene.annotations.names) {
    const entity = scene.annotations.entities[name.value.entity]!;
    if (entity.kind === 'person' || entity.kind === 'place' || givers.has(entity.id)) continue;
    const sentence = scene.document.sentences.find((s) => s.start <= name.start && name.start < s.end);
    const before = scene.document.text.slice(Math.max(0, name.start - 6), name.start).toLowerCase();
    if (sentence === undefined || /(?:told |tells |\()$/.test(before)) continue;
    vote.add(entity.id, scene.weights[sentence.index] ?? 0, name.start);
  }
  const best = vote.best();
  return best !== null && best.share >= least ? best.key : null;
}

/** Which company the deal claims speak for, by place and wording. */
export function companyVote(scene: Scene): Vote<number, DealClaim | InvestorClaim> {
  const vote = new Vote<number, DealClaim | InvestorClaim>();
  for (const claim of scene.deals) {
    const entity = entityOf(scene, claim.company);
    if (entity === null || entity.kind === 'person' || entity.kind === 'place') continue;
    const told = claim.anchor === 'earlier' || claim.anchor === 'other' ? 0.25 : 1;
    const part = claim.company?.entity != null && claim.company.part ? 0.35 : 1; // whoever is named later is the part itself
    vote.add(entity.id, weightOf(scene, claim) * claim.score * told * part, claim);
  }
  // "Foo is leading the round for Acme"
  for (const claim of scene.investors) {
    const entity = entityOf(scene, claim.company);
    if (entity === null || entity.kind === 'person' || entity.kind === 'place' || claim.anchor === 'earlier') continue;
    vote.add(entity.id, weightOf(scene, claim) * claim.score * 0.3, claim);
  }
  return vote;
}

export function compatible(a: DealType, b: DealType): boolean {
  if (a === b) return true;
  const pair = `${a}+${b}`;
  return pair === 'debt+funding' || pair === 'funding+debt' || pair === 'merger+acquisition' || pair === 'acquisition+merger';
}

/** The claim that best stands for the deal as evidence: in running text where there is one, strongest first. */
export function leadClaim(scene: Scene, claims: readonly DealClaim[]): DealClaim {
  const rank = (c: DealClaim) => weightOf(scene, c) * c.score * (isHeadline(scene, c) ? 0.1 : 1);
  return [...claims].sort((a, b) => rank(b) - rank(a) || a.span.start - b.span.start)[0]!;
}
