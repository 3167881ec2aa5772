import type { Annotations } from '../annotate/mention.ts';
import type { Document } from '../document/document.ts';
import type { Candidate, SlotClaim } from '../extract/candidate.ts';
import type { Deal, DealRecord } from '../schema/record.ts';
import { chooseAmount, chooseMoneyRole, chooseRound } from './amount.ts';
import { EvidenceBook } from './evidence.ts';
import { chooseEvents } from './timeline.ts';
import { chooseInvestors } from './investors.ts';
import { kindOf } from './kind.ts';
import { findMainDeal, type MainDeal } from './main-deal.ts';
import { moneyOut } from './money.ts';
import { choosePeople } from './people.ts';
import { chooseRelated } from './related.ts';
import { entityOf, type Scene, sceneOf, weightOf } from './scene.ts';
import { statusVote } from './status.ts';

/** A value that lost, for `dealx explain`. */
export interface Loser {
  readonly pointer: string;
  readonly text: string;
  readonly rule: string;
  readonly weight: number;
}

export interface Assembled {
  readonly record: DealRecord;
  readonly losers: readonly Loser[];
}

/** Chooses among the candidates and writes the record with the evidence of every value. Pure. */
export function assemble(document: Document, annotations: Annotations, candidates: readonly Candidate[]): Assembled {
  const scene = sceneOf(document, annotations, candidates);
  const book = new EvidenceBook(document);
  const losers: Loser[] = [];
  const warnings: string[] = [];
  const found = findMainDeal(scene);
  const kind = kindOf(scene, found);
  const main = kind === 'deal' ? found : null;
  const amount = main === null ? null : chooseAmount(scene, main);
  for (const l of amount?.losers ?? []) losers.push({ pointer: '/deal/amount', text: document.text.slice(l.value.start, l.value.end), rule: l.rule, weight: l.weight });

  const deal = main === null ? null : dealOut(scene, main, amount, book, losers);
  const investors = main === null ? [] : chooseInvestors(scene, main);
  investors.forEach((o, i) => book.put(`/investors/${i}`, o.claim.span, o.claim.rule, o.confidence));
  const company = main?.company ?? found?.company ?? null;
  const timeline = chooseEvents(scene, company);
  timeline.forEach((o, i) => book.put(`/timeline/${i}`, o.claim.span, o.claim.rule, o.claim.score));
  const related = chooseRelated(scene, main, amount?.value ?? null);
  related.forEach((o, i) => book.put(`/relatedDeals/${i}`, o.claim.span, o.claim.rule, o.claim.score * 0.8));
  const people = choosePeople(scene, company);
  people.forEach((o, i) => book.put(`/people/${i}`, o.claim.span, o.claim.rule, o.claim.score));
  const competitors = uniqueSlots(scene, 'competitor');
  competitors.forEach((c, i) => book.put(`/competitors/${i}`, c.span, c.rule, c.score));
  if (document.meta.publishedAt === null) warnings.push('no publication date: relative dates are left open');
  const { title, dek, author, site, url, publishedAt, language } = document.meta;
  const record: DealRecord = {
    schemaVersion: 1,
    id: document.id,
    kind,
    article: { title, dek, author, site, url, publishedAt, language },
    deal,
    investors: investors.map((o) => o.investor),
    timeline: timeline.map((o) => o.event),
    relatedDeals: related.map((o) => o.deal),
    people: people.map((o) => o.person),
    competitors: competitors.map((c) => entityOf(scene, c.party)?.name ?? String(c.value)),
    evidence: book.toJSON(),
    warnings,
  };
  return { record, losers };
}

function dealOut(scene: Scene, main: MainDeal, amount: ReturnType<typeof chooseAmount>, book: EvidenceBook, losers: Loser[]): Deal {
  const first = main.claims[0]!;
  book.put('/deal/type', first.span, first.rule, main.certainty);
  const status = statusVote(scene, main);
  book.put('/deal/status', status.claim.span, status.claim.rule, 0.85);
  const entity = main.company === null ? null : scene.annotations.entities[main.company]!;
  const named = main.claims.find((c) => c.company?.entity === main.company);
  if (named?.company) book.put('/deal/company', named.company.span, named.rule, main.certainty);
  const round = chooseRound(scene, main);
  if (round !== null) book.put('/deal/round', round.value, round.rule, round.confidence);
  if (amount !== null) book.put('/deal/amount', amount.value, amount.rule, amount.confidence);
  const valuation = chooseMoneyRole(scene, main, 'valuation');
  if (valuation !== null) book.put('/deal/valuation', valuation.value.money, valuation.rule, valuation.confidence);
  const total = chooseMoneyRole(scene, main, 'total-raised');
  if (total !== null) book.put('/deal/totalRaised', total.value.money, total.rule, total.confidence);
  for (const l of round?.losers ?? []) losers.push({ pointer: '/deal/round', text: l.value.value.round ?? '?', rule: l.rule, weight: l.weight });

  const one = (slot: SlotClaim['slot'], pointer: string) => {
    const claim = bestSlot(scene, slot);
    if (claim !== null) book.put(pointer, claim.span, claim.rule, claim.score);
    return claim;
  };
  const announced = one('announced-on', '/deal/announcedOn');
  const closed = one('closed-on', '/deal/closedOn');
  const stake = one('stake', '/deal/stake');
  const seller = main.type === 'acquisition' || main.type === 'secondary' ? one('seller', '/deal/seller') : null;
  const more = one('more-investors', '/deal/moreInvestors');
  const uses = uniqueSlots(scene, 'use-of-funds');
  uses.forEach((c, i) => book.put(`/deal/useOfFunds/${i}`, c.span, c.rule, c.score));
  const advisers = uniqueSlots(scene, 'adviser');
  advisers.forEach((c, i) => book.put(`/deal/advisers/${i}`, c.span, c.rule, c.score));
  const undisclosed = (['amount', 'valuation', 'investors'] as const).filter((what) => {
    const claim = bestSlot(scene, `undisclosed-${what}`);
    if (claim === null || (what === 'amount' && amount !== null) || (what === 'valuation' && valuation !== null)) return false;
    return true;
  });
  undisclosed.forEach((what, i) => {
    const claim = bestSlot(scene, `undisclosed-${what}`)!;
    book.put(`/deal/undisclosed/${i}`, claim.span, claim.rule, claim.score);
  });
  const profile = (slot: 'description' | 'headquarters' | 'website' | 'founded') => {
    const claims = scene.slots.filter((c) => c.slot === slot && (c.party?.entity == null || c.party.entity === main.company));
    const claim = [...claims].sort((a, b) => b.score - a.score || a.span.start - b.span.start)[0] ?? null;
    if (claim !== null && entity !== null) book.put(`/deal/company/${slot}`, claim.span, claim.rule, claim.score);
    return claim === null ? null : String(claim.value);
  };
  return {
    type: main.type,
    status: status.status,
    company:
      entity === null
        ? null
        : {
            name: entity.name,
            aliases: [...entity.aliases],
            description: profile('description'),
            founded: profile('founded'),
            headquarters: profile('headquarters'),
            website: profile('website'),
          },
    round: round?.value.value.round ?? (main.type === 'ipo' ? 'IPO' : null),
    extension: main.claims.some((c) => c.extension),
    amount: amount && moneyOut(scene, amount.value),
    valuation: valuation && { ...moneyOut(scene, valuation.value.money), basis: valuation.value.basis },
    totalRaised: total && moneyOut(scene, total.value.money),
    undisclosed,
    announcedOn: announced === null ? null : String(announced.value),
    closedOn: closed === null ? null : String(closed.value),
    useOfFunds: uses.map((c) => String(c.value)),
    components: [],
    stake: stake === null ? null : Number(stake.value),
    seller: seller === null ? null : (entityOf(scene, seller.party)?.name ?? String(seller.value)),
    advisers: advisers.map((c) => ({ name: entityOf(scene, c.party)?.name ?? String(c.value), role: c.detail?.role ?? 'adviser', side: c.detail?.side ?? null })),
    moreInvestors: more !== null,
  };
}

function bestSlot(scene: Scene, slot: SlotClaim['slot']): SlotClaim | null {
  const claims = scene.slots.filter((c) => c.slot === slot);
  const rank = (c: SlotClaim) => c.score * (0.7 + 0.1 * Math.min(3, weightOf(scene, c)));
  return [...claims].sort((a, b) => rank(b) - rank(a) || a.span.start - b.span.start)[0] ?? null;
}

/** Claims of a many-valued slot, one a value, in text order. */
function uniqueSlots(scene: Scene, slot: SlotClaim['slot']): SlotClaim[] {
  const seen = new Set<string>();
  return scene.slots.filter((c) => {
    const key = c.party?.entity != null ? `#${c.party.entity}` : String(c.value);
    if (c.slot !== slot || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
