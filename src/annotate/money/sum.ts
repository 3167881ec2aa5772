/** A sum under construction: what becomes a MoneyMention once its currency and its restatement are settled. */
export interface Sum {
  start: number;
  end: number;
  value: number;
  from: number | null;
  code: string;
  family: string | null;
  usd: number | null;
  vague: boolean;
  rule: string;
}

/** Whole cents: 4.59 × 1e6 is 4590000, not 4589999.999999999. */
export function scaleUp(number: number, factor: number): number {
  const value = number * factor;
  return value >= 1e12 ? Math.round(value) : Math.round(value * 100) / 100;
}

/** More than any sum that the press reports; beyond it a number is noise. */
export const LARGEST = 1e17;
