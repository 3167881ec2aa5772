import type { MoneyMention } from '../annotate/mention.ts';
import type { DealClaim, InvestorClaim, MoneyRole } from '../extract/candidate.ts';
import type { Investor, RelatedDeal } from '../schema/record.ts';
import { compatible, type MainDeal } from './main-deal.ts';
import { moneyOut, moneyRoles, ROUNDING, sameSum } from './money.ts';
import { bySentence, entityOf, type Scene, weightOf } from './scene.ts';
import { nearestBefore, unnamedAt } from './topic.ts';

export interface RelatedOut {
  readonly deal: RelatedDeal;
  readonly claim: DealClaim;
}

/** Whose deal: an entity, or the literal name that a table cell gives. */
interface Owner {
  readonly key: string;
  readonly name: string;
  readonly entity: number | null;
}

/** What an amount may not be if a deal is to rest on it. */
const NO_DEAL: ReadonlySet<MoneyRole> = new Set([
  'valuation',
  'total-raised',
  'revenue',
  'market',
  'per-share',
  'component',
  'share',
  'target',
]);

/** Smaller sums are the prices of shares. */
const LEAST = 2000;

/** Every deal that is not the main one: claims grouped by company and sum. `about` is the company that the article is on, if any. */
export function chooseRelated(scene: Scene, main: MainDeal | null, amount: MoneyMention | null, about: number | null): RelatedOut[] {
  const roles = moneyRoles(scene);
  const told = scene.deals.filter((d) => d.amount === null || !NO_DEAL.has(roles.get(d.amount.start)?.role ?? 'deal'));
  const counts = new Set(told);
  const groups: { owner: Owner; claims: DealClaim[] }[] = [];
  for (const claim of scene.deals) {
    const owner = ownerOf(scene, claim, main, amount, about);
    if (owner === null || claim.score < 0.5 || isMain(claim, owner, main, amount)) continue;
    if (claim.amount !== null && claim.amount.value.value < LEAST) continue;
    if (claim.amount === null && !standsWithoutSum(claim, owner, main)) continue;
    if (!counts.has(claim)) continue;
    const group = groups.find((g) => g.owner.key === owner.key && g.claims.every((c) => sameDeal(c, claim)));
    if (group === undefined) groups.push({ owner, claims: [claim] });
    else group.claims.push(claim);
  }
  const places = { deals: bySentence(told), investors: bySentence(scene.investors) };
  return groups.map((g) => out(scene, places, g.owner, g.claims, main));
}

/** Whether two claims on one company may tell one deal: by their sums, and without one by kind and round. */
function sameDeal(a: DealClaim, b: DealClaim): boolean {
  if (a.amount !== null && b.amount !== null) return sameSum(a.amount, b.amount);
  const [x, y] = [a.round?.value.round ?? null, b.round?.value.round ?? null];
  if (x !== null && y !== null && x !== y) return false;
  return (a.type === 'acquisition') === (b.type === 'acquisition') && (a.type === 'ipo') === (b.type === 'ipo');
}

function ownerOf(scene: Scene, claim: DealClaim, main: MainDeal | null, amount: MoneyMention | null, about: number | null): Owner | null {
  const party = claim.company;
  if (party?.entity === null && party.literal !== undefined) return { key: party.literal.toLowerCase(), name: party.literal, entity: null };
  const background = about !== null && isBackground(scene, claim, main, amount) ? unnamedAt(scene, claim, about) : null;
  const named = entityOf(scene, party);
  const founder = named?.kind === 'person' && scene.people.some((p) => p.person === named.id && /found|chief|ceo/i.test(p.title));
  const entity = (founder ? null : named) ?? (background === null ? null : scene.annotations.entities[background]!);
  if (entity === null || entity.kind === 'person' || entity.kind === 'place') return null;
  return { key: `#${entity.id}`, name: entity.name, entity: entity.id };
}

/** Whether a claim tells the main deal again, if only by the headline's rounded sum. */
function isMain(claim: DealClaim, owner: Owner, main: MainDeal | null, amount: MoneyMention | null): boolean {
  if (main === null || (claim.anchor === 'earlier' && amount === null)) return false;
  // the lead's own sum under another form of the name
  if (
    claim.amount !== null &&
    amount !== null &&
    claim.anchor !== 'earlier' &&
    compatible(claim.type, main.type) &&
    sameSum(claim.amount, amount)
  )
    return true;
  const same = claim.amount === null || amount === null || sameSum(claim.amount, amount, ROUNDING);
  return same && (main.claims.includes(claim) || (owner.entity === main.company && claim.amount !== null));
}

/** A deal of an unnamed company that is not the main one: told as earlier, or well below the lead with a sum of its own. */
function isBackground(scene: Scene, claim: DealClaim, main: MainDeal | null, amount: MoneyMention | null): boolean {
  if (claim.anchor === 'earlier') return true;
  if (main === null || claim.amount === null || amount === null || claim.status !== 'completed') return false;
  return claim.score >= 0.7 && weightOf(scene, claim) < 1.4 && claim.type === main.type && !sameSum(claim.amount, amount, ROUNDING);
}

/** A deal told without a sum: another company's, or an earlier round of the main one that the text names. */
function standsWithoutSum(claim: DealClaim, owner: Owner, main: MainDeal | null): boolean {
  if (main === null || owner.entity !== main.company) return claim.score >= 0.7;
  const round = claim.round?.value.round ?? null;
  return claim.anchor === 'earlier' && round !== null && !main.claims.some((c) => c.round?.value.round === round);
}

/** What the sentences tell, each looked up once for all deals. */
interface Places {
  readonly deals: ReadonlyMap<number, readonly DealClaim[]>;
  readonly investors: ReadonlyMap<number, readonly InvestorClaim[]>;
}

function out(scene: Scene, places: Places, owner: Owner, claims: readonly DealClaim[], main: MainDeal | null): RelatedOut {
  const rank = (c: DealClaim) => Number(c.amount !== null) * 2 + c.score;
  const best = [...claims].sort((a, b) => rank(b) - rank(a) || a.span.start - b.span.start)[0]!;
  const relation = main !== null && owner.entity !== null && owner.entity === main.company ? 'previous-round' : 'other';
  return {
    claim: best,
    deal: {
      relation,
      type: typeOf(claims, best),
      company: owner.name,
      round: claims.find((c) => c.round !== null)?.round?.value.round ?? null,
      amount: best.amount && moneyOut(scene, best.amount),
      date: best.date?.value.edtf ?? null,
      investors: investorsOf(scene, places, owner, claims),
    },
  };
}

/** The kind of a deal by the claims that tell it: "raised $55 million" is a round unless another claim says more. */
function typeOf(claims: readonly DealClaim[], best: DealClaim): DealClaim['type'] {
  if (best.type !== 'funding') return best.type;
  return (
    claims.find((c) => c.type !== 'funding' && c.score >= 0.6 && (c.amount === null || c.amount.start === best.amount?.start))?.type ??
    best.type
  );
}

/** Who stands on the money side of a deal: in its sentences where no other deal stands nearer, and where a claim names its company. */
function investorsOf(scene: Scene, places: Places, owner: Owner, claims: readonly DealClaim[]): Investor[] {
  const out = new Map<string, Investor>();
  const sentences = new Set(claims.map((c) => c.sentence));
  const sums = new Set(claims.map((c) => c.amount?.start));
  const mine = (c: DealClaim) => claims.includes(c) || (c.amount !== null && sums.has(c.amount.start));
  const last = Math.max(...sentences);
  const near = [...[...sentences].sort((a, b) => a - b), last + 1, last + 2];
  for (const claim of near.flatMap((sentence) => places.investors.get(sentence) ?? [])) {
    const entity = entityOf(scene, claim.party);
    if (entity === null || entity.id === owner.entity || out.has(entity.name)) continue;
    const told = places.deals.get(claim.sentence) ?? [];
    const nearest = nearestBefore(told, claim.span.start);
    // "The round was led by …" below the line that tells the deal
    const below = told.length === 0 && claim.sentence > last && owner.entity !== null;
    const named = claim.company?.entity ?? null;
    if (!sentences.has(claim.sentence) ? !(below && named === owner.entity) : nearest !== undefined && !mine(nearest)) continue;
    const kind = entity.kind === 'person' ? 'person' : 'organisation';
    out.set(entity.name, { name: entity.name, role: claim.role, existing: claim.existing, kind, amount: null });
  }
  return [...out.values()];
}
