import type { Sum } from './sum.ts';

const HEDGE =
  '(?:or|i\\.e\\.|about|around|approximately|approx\\.?|roughly|nearly|almost|some|circa|ca\\.|over|more than|worth|just over|just under|equivalent to|the equivalent of|equal to|~|≈|=|>|约|約|rund|environ|cerca de)';
const OPENING = new RegExp(`^[ \\u00a0\\u200b]{0,2}[(\\[][ ]?(?:${HEDGE} ?){0,3}$`, 'i');
const PLAIN = new RegExp(
  `^(?:,? or|,? ?(?:which is )?(?:the )?equivalent (?:to|of)|,? i\\.e\\.,?| ?[/=-]|,? worth) ?(?:${HEDGE} ?){0,2}$`,
  'i',
);
const NEXT = new RegExp(`^ ?(?:[,;/]|or|and) ?(?:${HEDGE} ?){0,2}$`, 'i');
/** What may stand between a bracketed restatement and the end of the bracket. */
const TAIL = /^(?: ?(?:USD|U\.S\.|at (?:the )?(?:current|today|time|then)|as of|in US|US|equivalent|approx)[^()\d]{0,40})?[ ]?[)\]]/i;

/**
 * Joins "2 billion yuan ($293 million)", "£5m, or about $6.5m" and "€10m / $11m" into one sum: the value of the first,
 * first-hand figure, with the dollar figure of either.
 */
export function joinRestatements(text: string, sums: readonly Sum[]): Sum[] {
  const out: Sum[] = [];
  for (let i = 0; i < sums.length; i++) {
    const first = sums[i]!;
    out.push(first);
    let last = first;
    let bracket = false;
    for (let next = sums[i + 1]; next !== undefined && next.start - last.end <= 40; next = sums[i + 1]) {
      const gap = text.slice(last.end, next.start);
      const link = bracket ? NEXT.test(gap) : PLAIN.test(gap);
      const opening: boolean = !bracket && OPENING.test(gap);
      if (!(link || opening) || !restates(first, next)) break;
      if (opening) bracket = true;
      if (bracket && TAIL.exec(text.slice(next.end, next.end + 60)) === null && !restated(text, sums, i + 2, next)) break;
      if (next.code === 'USD') first.usd = next.value;
      // a bare "$" beside "US$" is another country's dollar
      if (next.code === 'USD' && next.family === null && first.family === 'dollar' && first.value !== next.value) first.code = 'XXX';
      first.end = next.end;
      first.rule = 'money/restated';
      last = next;
      i++;
    }
    if (bracket && last !== first) first.end = last.end + (TAIL.exec(text.slice(last.end, last.end + 60))?.[0].length ?? 0);
  }
  return out;
}

/** Inside one bracket a third figure may follow: "SEK 100 million (€9.2M, $10M)". */
function restated(text: string, sums: readonly Sum[], index: number, last: Sum): boolean {
  const next = sums[index];
  return next !== undefined && next.start - last.end <= 20 && NEXT.test(text.slice(last.end, next.start));
}

function restates(first: Sum, next: Sum): boolean {
  if (first.code !== next.code) return true;
  return first.family === 'dollar' && next.family === null && first.value !== next.value;
}
