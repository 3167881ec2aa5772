import type { DealRecord } from '../../src/schema/record.ts';
import { type Sum, sameDate, sameName, sameNumber, sameSum } from './compare.ts';
import type { Gold } from './corpus.ts';

export interface SlotFigures {
  readonly slot: string;
  /** How many values the labels hold. */
  readonly gold: number;
  /** null where nothing was given (precision) or labelled (recall). */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Figures {
  readonly articles: number;
  readonly deals: number;
  readonly noResult: number;
  readonly kindAccuracy: number;
  /** Mean F1 of the core slots. */
  readonly macroF1: number;
  /** Share of articles whose kind, type, company, round, amount, valuation and investors with their roles are all right. */
  readonly perfectRecords: number;
  readonly perfectDeals: number;
  readonly slots: readonly SlotFigures[];
}

export interface Miss {
  readonly slot: string;
  readonly id: string;
  readonly want: unknown;
  readonly got: unknown;
}

const ORDER =
  'type status company round amount amountUsd valuation totalRaised announcedOn investors leads existing timeline relatedDeals people'.split(
    ' ',
  );
const CORE = 'type company round amount valuation totalRaised announcedOn investors leads existing timeline relatedDeals'.split(' ');

export interface Scored {
  readonly gold: Gold;
  /** null where the article gave an error. */
  readonly record: DealRecord | null;
}

export function score(pairs: readonly Scored[]): { figures: Figures; misses: Miss[] } {
  const tally = new Tally();
  let kindRight = 0;
  let perfect = 0;
  let perfectDeals = 0;
  for (const { gold, record } of pairs) {
    const kind = !sure(gold, 'kind') || record?.kind === gold.kind;
    if (kind) kindRight++;
    else tally.misses.push({ slot: 'kind', id: gold.id, want: gold.kind, got: record?.kind ?? null });
    // every slot is to be counted, so no short cut here
    const deal = scoreDeal(tally, gold, record);
    const investors = scoreInvestors(tally, gold, record);
    scoreRest(tally, gold, record);
    if (!kind || !deal || !investors) {
      tally.misses.push({ slot: 'perfect', id: gold.id, want: 'every core slot right', got: 'see above' });
      continue;
    }
    perfect++;
    if (gold.deal !== null) perfectDeals++;
  }
  const slots = tally.rows();
  const core = slots.flatMap((row) => (CORE.includes(row.slot) && row.f1 !== null ? [row.f1] : []));
  const deals = pairs.filter(({ gold }) => gold.deal !== null).length;
  const figures: Figures = {
    articles: pairs.length,
    deals,
    noResult: pairs.filter(({ record }) => record === null).length,
    kindAccuracy: kindRight / pairs.length,
    macroF1: core.reduce((sum, f1) => sum + f1, 0) / (core.length || 1),
    perfectRecords: perfect / pairs.length,
    perfectDeals: perfectDeals / (deals || 1),
    slots,
  };
  return { figures, misses: tally.misses };
}

export function sure(gold: Gold, name: string): boolean {
  return !(gold.doubt ?? []).some((doubt) => doubt === name || name.startsWith(`${doubt}.`));
}

function scoreDeal(tally: Tally, gold: Gold, record: DealRecord | null): boolean {
  const { id, deal: want } = gold;
  const got = record?.deal ?? null;
  const equal = (a: string, b: string) => a === b;
  const slot = <P, G>(name: string, given: P | null | undefined, label: G | null | undefined, same: (a: P, b: G) => boolean, when = true) =>
    !when || !sure(gold, `deal.${name}`) || tally.value(name, id, given ?? null, label ?? null, same);
  const sums = (a: Sum, b: Sum) => sameSum(a, b);
  // rounds are told of equity rounds only; a label's US-dollar figure is asked for only where there is one
  const core = [
    slot('type', got?.type, want?.type, equal),
    slot('company', got?.company?.name, want?.company, sameName),
    slot('round', got?.round, want?.round, equal, want === null || want.type === 'funding'),
    slot('amount', got?.amount, want?.amount, sums),
    slot('valuation', got?.valuation, want?.valuation, sums),
  ];
  slot('status', got?.status, want?.status, equal);
  slot('amountUsd', got?.amount?.usd, want?.amountUsd, sameNumber, want?.amountUsd != null);
  slot('totalRaised', got?.totalRaised, want?.totalRaised, sums);
  slot('announcedOn', got?.announcedOn, want?.announcedOn, sameDate);
  return core.every((right) => right);
}

function scoreInvestors(tally: Tally, gold: Gold, record: DealRecord | null): boolean {
  if (!sure(gold, 'investors')) return true;
  const { id } = gold;
  const given = record?.investors ?? [];
  const sameParty = (a: { name: string }, b: { name: readonly string[] }) => sameName(a.name, b.name);
  const main = ({ role }: { role: string }) => role === 'lead' || role === 'acquirer';
  const existing = (party: { existing: boolean | null }) => party.existing === true;
  const all = tally.set('investors', id, given, gold.investors, sameParty, nameOf);
  const leads =
    !sure(gold, 'investors.role') ||
    tally.set('leads', id, given.filter(main), gold.investors.filter(main), (a, b) => a.role === b.role && sameParty(a, b), nameOf);
  if (sure(gold, 'investors.existing'))
    tally.set('existing', id, given.filter(existing), gold.investors.filter(existing), sameParty, nameOf);
  return all && leads;
}

function scoreRest(tally: Tally, gold: Gold, record: DealRecord | null): void {
  const { id } = gold;
  if (sure(gold, 'timeline'))
    tally.set(
      'timeline',
      id,
      record?.timeline ?? [],
      gold.timeline,
      (a, b) => {
        if (!sameDate(a.date, b.date)) return false;
        if (b.product) return a.product !== null && sameName(a.product, b.product);
        return a.event === b.event && (!b.company || a.company === null || sameName(a.company, b.company));
      },
      (e) => `${e.date} ${e.event} ${[e.product ?? e.company ?? ''].flat()[0]}`,
    );
  if (sure(gold, 'relatedDeals'))
    tally.set(
      'relatedDeals',
      id,
      record?.relatedDeals ?? [],
      gold.relatedDeals,
      (a, b) => a.company !== null && sameName(a.company, b.company) && (a.amount || b.amount ? sameSum(a.amount, b.amount) : true),
      (d) => `${[d.company].flat()[0]} ${d.amount?.value ?? '-'} ${d.amount?.currency ?? ''}`,
    );
  if (sure(gold, 'people')) tally.set('people', id, record?.people ?? [], gold.people ?? [], (a, b) => sameName(a.name, b.name), nameOf);
}

function nameOf(party: { name: string | readonly string[] }): string | undefined {
  return [party.name].flat()[0];
}

class Tally {
  readonly misses: Miss[] = [];
  private readonly counts = new Map<string, { right: number; given: number; labelled: number }>();

  /** Counts one value; true where it is right or rightly absent. */
  value<P, G>(slot: string, id: string, given: P | null, label: G | null, same: (a: P, b: G) => boolean): boolean {
    const right = given !== null && label !== null && same(given, label);
    this.add(slot, right ? 1 : 0, given === null ? 0 : 1, label === null ? 0 : 1);
    if (right || (given === null && label === null)) return true;
    this.misses.push({ slot, id, want: label, got: given });
    return false;
  }

  /** Pairs each given item with the first label not yet taken; true where nothing is left on either side. */
  set<P, G>(
    slot: string,
    id: string,
    given: readonly P[],
    labels: readonly G[],
    same: (a: P, b: G) => boolean,
    show: (x: P | G) => unknown,
  ): boolean {
    const left = [...labels];
    const wrong = given.filter((item) => {
      const at = left.findIndex((label) => same(item, label));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    this.add(slot, given.length - wrong.length, given.length, labels.length);
    for (const item of wrong) this.misses.push({ slot, id, want: null, got: show(item) });
    for (const label of left) this.misses.push({ slot, id, want: show(label), got: null });
    return wrong.length === 0 && left.length === 0;
  }

  rows(): SlotFigures[] {
    return ORDER.flatMap((slot) => {
      const count = this.counts.get(slot);
      if (count === undefined) return [];
      const { right, given, labelled } = count;
      const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
      return [
        { slot, gold: labelled, precision: share(right, given), recall: share(right, labelled), f1: share(2 * right, given + labelled) },
      ];
    });
  }

  private add(slot: string, right: number, given: number, labelled: number): void {
    const c = this.counts.get(slot) ?? { right: 0, given: 0, labelled: 0 };
    this.counts.set(slot, { right: c.right + right, given: c.given + given, labelled: c.labelled + labelled });
  }
}
