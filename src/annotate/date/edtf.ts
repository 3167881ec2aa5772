import type { Precision } from '../mention.ts';
import type { Civil } from './calendar.ts';

/** A point in time as far as an expression tells it. `y` null: the year can't be known. `part`: EDTF code of a season, quarter or half. */
export interface Moment {
  readonly y: number | null;
  readonly m?: number;
  readonly d?: number;
  readonly part?: number;
}

const two = (n: number) => String(n).padStart(2, '0');

export function edtfOf({ y, m, d, part }: Moment): string {
  const year = y === null ? 'XXXX' : String(y).padStart(4, '0');
  if (part !== undefined) return `${year}-${two(part)}`;
  if (m === undefined) return year;
  return d === undefined ? `${year}-${two(m)}` : `${year}-${two(m)}-${two(d)}`;
}

/** EDTF codes: 21–24 seasons, 33–36 quarters, 40–41 halves. */
export function precisionOf({ m, d, part }: Moment): Precision {
  if (part !== undefined) return part >= 40 ? 'half' : part >= 33 ? 'quarter' : 'season';
  return m === undefined ? 'year' : d === undefined ? 'month' : 'day';
}

export function quarter(y: number | null, q: number): Moment {
  return { y, part: 32 + q };
}

export function half(y: number | null, h: number): Moment {
  return { y, part: 39 + h };
}

/** First and last month that a moment covers; a winter counts for the months at the end of its year. */
function months({ m, part }: Moment): readonly [number, number] {
  if (m !== undefined) return [m, m];
  if (part === undefined) return [1, 12];
  if (part >= 40) return [part * 6 - 239, part * 6 - 234];
  if (part >= 33) return [part * 3 - 98, part * 3 - 96];
  return [
    [3, 5],
    [6, 8],
    [9, 11],
    [12, 12],
  ][part - 21] as [number, number];
}

/** Where a moment lies seen from the article's day. */
export function directionOf(moment: Moment, reference: Civil | null): 'past' | 'present' | 'future' | null {
  if (reference === null || moment.y === null) return null;
  const [first, last] = months(moment);
  const now = reference.y * 12 + reference.m;
  if (moment.y * 12 + last < now) return 'past';
  if (moment.y * 12 + first > now) return 'future';
  if (moment.d === undefined || moment.d === reference.d) return 'present';
  return moment.d < reference.d ? 'past' : 'future';
}
