import type { Role } from '../../schema/terms.ts';
import { anyOf } from '../clause/words.ts';

const UNDERWRITING = anyOf(
  'ipo|offering|listing|underwriters|underwriter|bookrunners|bookrunner|share sale|flotation|float|bond|bonds|bond sale|issue|managers|initial public offering',
);
const LENDING = anyOf(
  'loan|loans|credit facility|credit line|debt|debt facility|facility|term loan|lenders|syndicate of banks|revolver|venture debt|borrowing|refinancing|debt financing|line of credit',
);
const BACKING = anyOf(
  'fund-raiser|fundraiser|fund-raising|capital raising|raising|portion|remainder|balance|round|rounds|financing|funding|investment|raise|fundraise|infusion|injection|capital|equity|cash|money|tranche|placement|influx|consortium|syndicate|series|investors|extension|seed|deal|transaction|venture capital|investor group|group of investors|stake|backing|close|check|cheque|fundraising|\\uE008.|\\uE006.',
);
const SOMETHING_ELSE = anyOf(
  'team|teams|analysts|analyst|effort|efforts|researchers|company|startup|start-up|companies|project|study|program|programme|initiative|group|firm|unit|division|management|scientists|engineers|movement|protests|government|coalition|administration|class|board|committee|lawsuit|department|organization|lab|network|expansion|talks|growth|gains|losses|decline|acquisition|operations',
);

/** "a Series C - $170M in equity plus $20M in debt - led by": what stands between dashes only explains. */
const ASIDE = / --? [^;]{1,110} --? $/;

/**
 * What being "led by" somebody makes them, from the nearest telling noun before the words: "round" a lead,
 * "offering" an underwriter, "loan" a lender, "team" nothing. Null where nobody with money is meant.
 */
export function roleOfLed(before: string): { role: Role; sure: boolean } | null {
  const words = before
    .replace(ASIDE, ' ')
    .replace(/[(),:"]/g, ' ')
    .split(' ')
    .filter((w) => w !== '');
  for (let n = words.length - 1; n >= 0 && n > words.length - 14; n--) {
    const word = words[n]!;
    const phrase = n > 0 ? `${words[n - 1]} ${word}` : word;
    if (BACKING.test(word) || /^\uE008|^\uE006/.test(word)) {
      if (LENDING.test(phrase) && !/equity/.test(before)) return { role: 'lender', sure: true };
      if (UNDERWRITING.test(word)) return { role: 'underwriter', sure: true };
      return { role: 'lead', sure: true };
    }
    if (/^(?:\uE009|half$)/.test(word) && /^(?:other|second|first|remaining) /.test(phrase)) return { role: 'lead', sure: true };
    if (LENDING.test(word)) return { role: 'lender', sure: true };
    if (UNDERWRITING.test(word)) return { role: 'underwriter', sure: true };
    if (SOMETHING_ELSE.test(word))
      return /\b(?:investor|consortium|buyer|investment) group$/.test(phrase) ? { role: 'lead', sure: true } : null;
  }
  return null;
}
