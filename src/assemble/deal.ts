import type { MoneyMention } from '../annotate/mention.ts';
import type { Party } from '../extract/candidate.ts';
import type { Deal } from '../schema/record.ts';
import { type Chosen, chooseMoneyRole, chooseRound } from './amount.ts';
import { companyOut } from './company.ts';
import { chooseComponents } from './components.ts';
import type { EvidenceBook, Loser } from './evidence.ts';
import { leadClaim, type MainDeal } from './main-deal.ts';
import { moneyOut, sameSum } from './money.ts';
import { entityOf, type Scene } from './scene.ts';
import { bestSlot, uniqueSlots } from './slots.ts';
import { statusVote } from './status.ts';

const HIDDEN = ['amount', 'valuation', 'investors'] as const;

/** The main deal's object, with the evidence of each of its values. */
export function dealOut(scene: Scene, main: MainDeal, amount: Chosen<MoneyMention> | null, book: EvidenceBook, losers: Loser[]): Deal {
  const first = leadClaim(scene, main.claims);
  book.put('/deal/type', first.span, first.rule, main.certainty);
  const status = statusVote(scene, main);
  book.put('/deal/status', status.claim.span, status.claim.rule, 0.85);
  const round = chooseRound(scene, main, amount?.value ?? null);
  if (round !== null) book.put('/deal/round', round.value, round.rule, round.confidence);
  for (const l of round?.losers ?? [])
    losers.push({ pointer: '/deal/round', text: l.value.value.round ?? '?', rule: l.rule, weight: l.weight });
  const extended = main.claims.find((c) => c.extension);
  if (extended !== undefined) book.put('/deal/extension', extended.round ?? extended.span, extended.rule, extended.score);
  if (amount !== null) book.put('/deal/amount', amount.value, amount.rule, amount.confidence);
  const worth = chooseMoneyRole(scene, main, 'valuation');
  // "a deal that values the target at $690 million": of a takeover that is the price
  const price = main.type === 'acquisition' || main.type === 'merger' ? amount : null;
  const valuation = worth !== null && price !== null && sameSum(worth.value.money, price.value) ? null : worth;
  if (valuation !== null) book.put('/deal/valuation', valuation.value.money, valuation.rule, valuation.confidence);
  const total = chooseMoneyRole(scene, main, 'total-raised');
  if (total !== null) book.put('/deal/totalRaised', total.value.money, total.rule, total.confidence);

  const slot = (name: Parameters<typeof bestSlot>[1], pointer: string) => {
    const claim = bestSlot(scene, name);
    if (claim !== null) book.put(pointer, claim.span, claim.rule, claim.score);
    return claim;
  };
  const announced = slot('announced-on', '/deal/announcedOn');
  const closed = slot('closed-on', '/deal/closedOn');
  const stake = slot('stake', '/deal/stake');
  const seller = main.type === 'acquisition' || main.type === 'secondary' ? slot('seller', '/deal/seller') : null;
  const more = slot('more-investors', '/deal/moreInvestors');
  const uses = uniqueSlots(scene, 'use-of-funds');
  book.putAll('/deal/useOfFunds', uses);
  const advisers = uniqueSlots(scene, 'adviser');
  book.putAll('/deal/advisers', advisers);
  const known = { amount: amount !== null, valuation: valuation !== null, investors: false };
  const hidden = HIDDEN.filter((what) => !known[what] && bestSlot(scene, `undisclosed-${what}`) !== null);
  book.putAll(
    '/deal/undisclosed',
    hidden.map((what) => bestSlot(scene, `undisclosed-${what}`)!),
  );
  const components = chooseComponents(scene, main);
  book.putAll(
    '/deal/components',
    components.map((c) => ({ span: c.claim.money, rule: c.claim.rule, score: c.claim.score })),
  );
  return {
    type: main.type,
    status: status.status,
    company: companyOut(scene, main, book),
    round: round?.value.value.round ?? null,
    extension: extended !== undefined,
    amount: amount && moneyOut(scene, amount.value),
    valuation: valuation && { ...moneyOut(scene, valuation.value.money), basis: valuation.value.basis },
    totalRaised: total && moneyOut(scene, total.value.money),
    undisclosed: hidden,
    announcedOn: announced === null ? null : String(announced.value),
    closedOn: closed === null ? null : String(closed.value),
    useOfFunds: uses.map((c) => String(c.value)),
    components: components.map((c) => c.component),
    stake: stake === null ? null : Number(stake.value),
    seller: seller === null ? null : (entityOf(scene, seller.party)?.name ?? String(seller.value)),
    advisers: advisers.map((c) => ({
      name: entityOf(scene, c.party)?.name ?? String(c.value),
      role: c.detail?.role ?? 'adviser',
      side: c.detail?.side ?? sideOf(scene, main, c.detail?.client ?? null),
    })),
    moreInvestors: more !== null,
  };
}

/** The company's own adviser, or that of whoever buys, lends or invests. */
function sideOf(scene: Scene, main: MainDeal, client: Party | null): 'company' | 'investor' | null {
  const entity = entityOf(scene, client);
  if (entity === null) return null;
  if (entity.id === main.company) return 'company';
  return scene.investors.some((i) => i.party.entity === entity.id) ? 'investor' : null;
}
