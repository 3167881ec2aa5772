import type { SentenceRule } from '../rule.ts';
import { purposes } from './purpose.ts';

const ID = 'slot/use-of-funds-raise-to';

/** "Acme raises $5M to expand in Europe": the tail of a headline or lead that tells the money. */
export const useOfFundsRaiseTo: SentenceRule = {
  id: ID,
  triggers: [' to '],
  patterns: [
    '(?:<raise>|<take>)(?: (?:a|an|the|its|another|about|over|nearly|more|than|new|fresh|additional|up|further)){0,4} {M}(?: (?:in|of|for|from|led by|round|funding|financing|investment|seed|venture|capital|a|an|its|new|equity|growth|extension|and|,|debt|fresh|loan|credit|facility|bond|grant|fund|raise|{R}|{N}|{D})){0,10} to(?= (?!date |a |the |about |over |nearly )[\\w-]{3,20} )',
  ],
  apply(match) {
    if (match.view.sentence.index > 6) return null;
    const next = /^ ([\w-]+)/.exec(match.after)?.[1] ?? '';
    if (/^(?:be|become|close|name|say|buy|acquire|its|our|their|this|that|more|less|date)$/.test(next)) return null;
    return purposes(match, match.to + 1, ID, match.view.sentence.kind === 'headline' ? 0.6 : 0.75);
  },
};
