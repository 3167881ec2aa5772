/** A day of the proleptic Gregorian calendar; months count from 1. */
export interface Civil {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil): no Date object, so no time zone. */
export function toDays({ y, m, d }: Civil): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + d - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function fromDays(days: number): Civil {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const m = mp < 10 ? mp + 3 : mp - 9;
  return { y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, d: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: Civil): number {
  return ((((toDays(day) + 3) % 7) + 7) % 7) + 1;
}

export function addDays(day: Civil, n: number): Civil {
  return fromDays(toDays(day) + n);
}

/** The month n months on; the day is kept where that month has it, else its last day. */
export function addMonths(day: Civil, n: number): Civil {
  const index = day.y * 12 + day.m - 1 + n;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return { y, m, d: Math.min(day.d, monthLength(y, m)) };
}

export function monthLength(y: number | null, m: number): number {
  if (m !== 2) return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
  // without a year the 29th may exist
  return y === null || (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)) ? 29 : 28;
}

export function isValid(y: number | null, m: number, d: number): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m);
}

/** The calendar day of an ISO 8601 date or date-time, as written; its time zone is not applied. */
export function parseIso(text: string | null): Civil | null {
  const hit = text === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (hit === null) return null;
  const day = { y: Number(hit[1]), m: Number(hit[2]), d: Number(hit[3]) };
  return isValid(day.y, day.m, day.d) ? day : null;
}
