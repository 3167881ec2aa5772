import { type Civil, isValid, toDays } from './calendar.ts';
import type { Tense } from './tense.ts';

/** Year in which a span of months named without a year lies: the last such one, or in the future tense the next. The running one fits both. */
export function yearOfMonths(first: number, last: number, tense: Tense, reference: Civil): number {
  if (tense === 'future') return last >= reference.m ? reference.y : reference.y + 1;
  return first <= reference.m ? reference.y : reference.y - 1;
}

/** A clock ahead or behind by some time zones, or a piece printed the day after. */
const SLACK = 2;

/** Year of a day named without one; null where no near year has that day. */
export function yearOfDay(m: number, d: number, tense: Tense, reference: Civil): number | null {
  const now = toDays(reference);
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const y of [reference.y - 1, reference.y, reference.y + 1]) {
    if (!isValid(y, m, d)) continue;
    const distance = toDays({ y, m, d }) - now;
    const wrongSide = tense === 'past' ? distance > SLACK : tense === 'future' ? distance < -SLACK : false;
    const cost = Math.abs(distance) + (wrongSide ? 1000 : 0);
    if (cost < bestCost) {
      best = y;
      bestCost = cost;
    }
  }
  return best;
}
