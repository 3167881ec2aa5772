import type { DealRecord } from '../../src/schema/record.ts';
import { sameDate, sameName, sameSum } from './compare.ts';
import type { Gold } from './corpus.ts';
import { type Scored, sure } from './score.ts';

/** Lower ends of the confidence bins, highest first. */
export const BINS = [0.95, 0.9, 0.8, 0.7, 0.5, 0] as const;

export interface Bin {
  readonly slot: string;
  /** Confidence from here up to the next bin. */
  readonly from: number;
  readonly given: number;
  readonly right: number;
}

interface Judged {
  readonly slot: string;
  readonly pointer: string;
  readonly right: boolean;
}

/** How many of the values given at each confidence are right, by slot and over all slots. */
export function reliability(pairs: readonly Scored[]): Bin[] {
  const bins = new Map<string, { given: number; right: number }>();
  for (const { gold, record } of pairs) {
    if (record === null) continue;
    for (const { slot, pointer, right } of judge(gold, record)) {
      const entry = record.evidence[pointer] ?? record.evidence[`${pointer}/name`];
      const confidence = entry?.confidence ?? 0;
      const from = BINS.find((bin) => confidence >= bin) ?? 0;
      for (const name of [slot, 'all']) {
        const bin = bins.get(`${name} ${from}`) ?? { given: 0, right: 0 };
        bins.set(`${name} ${from}`, { given: bin.given + 1, right: bin.right + (right ? 1 : 0) });
      }
    }
  }
  return SLOTS.flatMap((slot) =>
    BINS.flatMap((from) => {
      const bin = bins.get(`${slot} ${from}`);
      return bin === undefined ? [] : [{ slot, from, ...bin }];
    }),
  );
}

const SLOTS = 'all company round amount valuation totalRaised announcedOn investors'.split(' ');

function judge(gold: Gold, record: DealRecord): Judged[] {
  const out: Judged[] = [];
  const got = record.deal;
  const want = gold.deal;
  const add = <P>(slot: string, value: P | null | undefined, right: (value: P) => boolean) => {
    if (value != null && sure(gold, `deal.${slot}`)) out.push({ slot, pointer: `/deal/${slot}`, right: right(value) });
  };
  add('company', got?.company, (c) => want?.company != null && sameName(c.name, want.company));
  if (want === null || want.type === 'funding') add('round', got?.round, (r) => r === want?.round);
  add('amount', got?.amount, (m) => sameSum(m, want?.amount ?? null));
  add('valuation', got?.valuation, (m) => sameSum(m, want?.valuation ?? null));
  add('totalRaised', got?.totalRaised, (m) => sameSum(m, want?.totalRaised ?? null));
  add('announcedOn', got?.announcedOn, (d) => want?.announcedOn != null && sameDate(d, want.announcedOn));
  if (sure(gold, 'investors'))
    record.investors.forEach((investor, i) => {
      const right = gold.investors.some((label) => sameName(investor.name, label.name));
      out.push({ slot: 'investors', pointer: `/investors/${i}`, right });
    });
  return out;
}
