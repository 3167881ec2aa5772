import type { MoneyClaim } from '../candidate.ts';
import type { SentenceRule } from '../rule.ts';
import { HEDGE, moneyClaim } from './claim.ts';

const ID = 'money/component';
const KINDS =
  '(?:(?:new |venture |convertible |senior |term |bank |preferred |primary |straight |common )?(?:equity|debt|loans?|debt financing|equity financing|equity funding|debt funding|credit|credit facility|venture debt|grants?|grant funding|secondary|secondary sales?|secondary shares|notes|term loan))';

function kindOf(words: string): MoneyClaim['component'] {
  if (/\b(?:debt|loans?|credit|notes)\b/.test(words)) return 'debt';
  if (/\bgrant/.test(words)) return 'grant';
  return /\bsecondary\b/.test(words) ? 'secondary' : 'equity';
}

/** Parts of a sum: "$5M in equity and $3M in debt", "of which $2M is debt", "including $3M of venture debt". */
export const component: SentenceRule = {
  id: ID,
  requires: '\uE006',
  triggers: ['equity', 'debt', 'loan', 'credit', 'grant', 'secondary', 'notes'],
  patterns: [
    `{M:first}(?: (?:in|of|is|as|was|from|comes as|via))?(?: (?:a|an))? (?<kind>${KINDS})[^.;\\uE006]{0,40}? (?:and|plus|with|alongside|as well as|while|,)(?: (?:a|an|another|further|additional|the|remaining|rest|roughly|about|up|to)){0,4} {M:second}(?: (?:in|of|is|as|was|from))?(?: (?:a|an))? (?<kind2>${KINDS})`,
    `(?:of which|which included|including|includes|included|comprising|consisting of|comprised of|made up of|composed of)${HEDGE} {M:part}(?: (?:in|of|is|was|as|from|will be|came as|comes as))?(?: (?:a|an))? (?<kind3>${KINDS})`,
  ],
  apply(match) {
    const out: MoneyClaim[] = [];
    for (const [group, words] of [
      ['first', 'kind'],
      ['second', 'kind2'],
      ['part', 'kind3'],
    ] as const) {
      const kind = match.group(words);
      if (kind === null || match.item(group) === null) continue;
      const claim = moneyClaim(match, { rule: ID, role: 'component', score: 0.9, group, component: kindOf(kind) });
      if (claim !== null) out.push(claim);
    }
    // "$5M in equity and $3M in equity": no split
    return out.length === 2 && out[0]!.component === out[1]!.component ? null : out;
  },
};
