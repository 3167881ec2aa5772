/**
 * An ISO 8601 calendar date or date-time as articles are dated: `2026-04-10`, `2026-04-10T09:30:00Z`, with or without
 * seconds, fraction and zone. Returns it as written, or null where it is none (31 February included).
 */
export function isoDate(text: string): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text.trim());
  if (found === null) return null;
  const [year, month, day, hour, minute] = found.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days && hour <= 24 && minute <= 59 ? found[0] : null;
}
