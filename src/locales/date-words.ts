/** How a language names days, months, seasons and small numbers. Keys are lower case, without the full stop of an abbreviation. */
export interface DateWords {
  /** 1 January … 12 December. */
  readonly months: Readonly<Record<string, number>>;
  /** 1 Monday … 7 Sunday (ISO 8601). */
  readonly weekdays: Readonly<Record<string, number>>;
  /** EDTF season codes: 21 spring … 24 winter. */
  readonly seasons: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

function numbered(names: readonly string[], short: number): Record<string, number> {
  const out: Record<string, number> = {};
  names.forEach((name, i) => {
    out[name.toLowerCase()] = i + 1;
    if (short > 0) out[name.slice(0, short).toLowerCase()] = i + 1;
  });
  return out;
}

export const enDates: DateWords = {
  months: { ...numbered(MONTHS, 3), sept: 9 },
  weekdays: numbered(WEEKDAYS, 0),
  seasons: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  ordinals: { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
  numbers: { ...numbered(NUMBERS, 0), a: 1, an: 1, twentyfive: 25, thirty: 30, forty: 40, fifty: 50 },
};
