import { MONTHS } from './months.ts';

const ISO = /\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;
const YEAR_FIRST = /\b((?:19|20)\d\d)[/.\u5e74\ub144]\s?(\d{1,2})[/.\u6708\uc6d4]\s?(\d{1,2})/;
const YEAR_LAST = /\b(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)\b/;
const MONTH_DAY = /(\p{L}{3,10})\.?,? {0,2}(\d{1,2})(?:st|nd|rd|th)?,? {0,2}(?:at )?((?:19|20)\d\d)\b/u;
const YEAR_MONTH_DAY = /\b((?:19|20)\d\d),? (\p{L}{3,10})\.? (\d{1,2})\b/u;
const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)? {0,2}(?:de |of )?[-. ]?(\p{L}{3,12})\.?,?[- ]{0,2}(?:de |del )?((?:19|20)\d\d)\b/u;

/**
 * The first full date in a short text as ISO 8601: a date, or a date-time where the text is one. Null when there is none or when day
 * and month cannot be told apart (`dayFirst` undefined and both at most 12).
 */
export function parseDate(raw: string | undefined, dayFirst?: boolean): string | null {
  if (raw === undefined) return null;
  const text = raw.slice(0, 200).replace(/\s+/g, ' ').trim();
  const iso = ISO.exec(text);
  if (iso !== null) {
    const day = isoDay(iso[1]!, iso[2]!, iso[3]!);
    if (day === null || iso[4] === undefined) return day;
    const zone = iso[6] === undefined ? '' : iso[6].length === 5 ? `${iso[6].slice(0, 3)}:${iso[6].slice(3)}` : iso[6];
    return `${day}T${iso[4]}${iso[5] ?? ':00'}${zone}`;
  }
  const compact = COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (compact !== null) return isoDay(compact[1]!, compact[2]!, compact[3]!);
  const wordy = MONTH_DAY.exec(text);
  const monthOfWordy = wordy === null ? undefined : MONTHS.get(wordy[1]!.toLowerCase());
  if (wordy !== null && monthOfWordy !== undefined) return isoDay(wordy[3]!, String(monthOfWordy), wordy[2]!);
  const dayMonth = DAY_MONTH.exec(text);
  const monthOfDay = dayMonth === null ? undefined : MONTHS.get(dayMonth[2]!.toLowerCase());
  if (dayMonth !== null && monthOfDay !== undefined) return isoDay(dayMonth[3]!, String(monthOfDay), dayMonth[1]!);
  const yearFirst = YEAR_MONTH_DAY.exec(text);
  const monthAfterYear = yearFirst === null ? undefined : MONTHS.get(yearFirst[2]!.toLowerCase());
  if (yearFirst !== null && monthAfterYear !== undefined) return isoDay(yearFirst[1]!, String(monthAfterYear), yearFirst[3]!);
  const numbers = YEAR_LAST.exec(text);
  if (numbers === null) return null;
  const [, a, separator, b, year] = numbers;
  if (Number(a) > 12 || separator === '.' || dayFirst === true) return isoDay(year!, b!, a!);
  if (Number(b) > 12 || a === b || dayFirst === false) return isoDay(year!, a!, b!);
  return null;
}

function isoDay(year: string, month: string, day: string): string | null {
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** "/2024/03/05/", "/2024-03-05-", "20240305" in an address. */
export function dateOfUrl(url: string | null): string | null {
  if (url === null) return null;
  const path = url.slice(0, 500).replace(/^[a-z]+:\/\/[^/]{1,253}/i, '');
  const parted = /[/_-]((?:19|20)\d\d)[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_.-]|$)/i.exec(path);
  if (parted !== null) {
    const month = MONTHS.get(parted[2]!.toLowerCase());
    return isoDay(parted[1]!, month === undefined ? parted[2]! : String(month), parted[3]!);
  }
  const run = /[/_-](20[0-3]\d)([01]\d)([0-3]\d)(?=[/_.-]|$)/.exec(path);
  return run === null ? null : isoDay(run[1]!, run[2]!, run[3]!);
}

/** Words that tell the day of a later change, not of publication. */
export function isUpdate(text: string): boolean {
  return /updat|modif|changed|last edit|revis|review|aktualisi|actuali[sz]|aggiorn|atualiza|mis à jour|обновл|更新/i.test(
    text.slice(0, 300),
  );
}

/**
 * Whether a page in this language (BCP 47) writes the day before the month; undefined where that cannot be known: English without a
 * region, or with the one that content systems fill in by default.
 */
export function isDayFirst(language: string | null): boolean | undefined {
  if (language === null || /^en(?:-(?:US|CA|PH))?$/.test(language)) return undefined;
  return true;
}
