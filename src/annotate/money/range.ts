import type { Quantity } from './scan.ts';
import { LARGEST, type Sum, scaleUp } from './sum.ts';

const LINK = /^[ \u00a0\u200b]?(?:-|~|～|to|-to-|or|bis|至|到)[ \u00a0\u200b]?$/i;
const AND = /^[ \u00a0](?:and|und|et|y|e)[ \u00a0](?:as much as |perhaps |about |around |roughly )?$/i;
const BETWEEN = /\b(?:between|entre|zwischen)[ \u00a0](?:about |around |roughly |approximately )?$/i;
/** "rose from $5M to $10M", "raised it by $5M to $20M": two sums, not the ends of one. */
const CHANGE = /\b(?:from|by|of)[ \u00a0](?:about |around |roughly )?$/i;
const SPREAD = /\b(?:rang(?:e|es|ed|ing)|anywhere|somewhere|priced|pricing)[ \u00a0](?:at )?from[ \u00a0]$/i;

/** Quantities with a currency as sums; "$80-100 million", "between $35 and $40 billion" as one, its lower end in `from`. */
export function joinRanges(text: string, quantities: readonly Quantity[]): Sum[] {
  const sums: Sum[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const low = quantities[i]!;
    const high = quantities[i + 1];
    const link = high === undefined || high.start - low.end > 20 ? null : linkOf(text, low, high);
    if (link === 'range') {
      sums.push(make(low, high!, true));
      i++;
    } else if (link === 'pair') sums.push(make(low, high!, false));
    else if (low.code !== null) sums.push(make(low, low, false));
  }
  return sums.filter((sum) => sum.value > 0 && sum.value <= LARGEST);
}

/** `pair`: two sums that share a scale or a currency, "from $30 to $40 million". */
function linkOf(text: string, low: Quantity, high: Quantity): 'range' | 'pair' | null {
  if (low.code === null && high.code === null) return null;
  const gap = text.slice(low.end, high.start);
  const before = text.slice(Math.max(0, low.start - 26), low.start);
  if (!(LINK.test(gap) || (AND.test(gap) && BETWEEN.test(before)))) return null;
  if (low.code !== null && high.code !== null && low.code !== high.code) return null;
  const bare = !low.scaled && high.scaled;
  // "in 2019 to 40 million dollars": a year or a count is no lower end
  if (low.code === null && (low.scaled !== high.scaled || /^ to /.test(gap)) && !(bare && low.number < 1000)) return null;
  if (high.code === null && !(high.scaled || (!low.scaled && /-/.test(gap)))) return null;
  if (bare && (low.number >= 1000 || low.number >= high.number * 1000)) return null;
  const lowValue = low.number * (bare ? high.factor : low.factor);
  const highValue = high.number * high.factor;
  if (CHANGE.test(before) && !SPREAD.test(before)) return bare && lowValue !== highValue ? 'pair' : null;
  // a second sum a hundred times the first is another sum: "$5 million to $2 billion Acme"
  return highValue > lowValue && highValue <= lowValue * 100 ? 'range' : null;
}

function make(low: Quantity, high: Quantity, range: boolean): Sum {
  const factor = !low.scaled && high.scaled ? high.factor : low.factor;
  const lowValue = scaleUp(low.number, factor);
  const money = low.code !== null && (low.family === null || high.code === null) ? low : high.code !== null ? high : low;
  return {
    start: low.start,
    end: range ? high.end : low.end,
    value: range ? scaleUp(high.number, high.factor) : lowValue,
    from: range ? lowValue : null,
    code: money.code!,
    family: money.family,
    usd: null,
    vague: low.vague,
    rule: range ? 'money/range' : 'money/sum',
  };
}
