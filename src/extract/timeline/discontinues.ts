import type { SentenceRule } from '../rule.ts';
import { dateOf } from './date-of.ts';
import { eventClaim, isKind } from './event.ts';
import { productBehind } from './object-of.ts';
import { doerOf } from './who.ts';

/** The end of a product or company, done or set: "shut down in 2019", "will end its service on October 15", "was discontinued last year". */
export const discontinues: SentenceRule = {
  id: 'timeline/discontinues',
  triggers: ['shut', 'discontinu', 'wind', 'wound', 'ceas', 'sunset', 'retire', 'end its', 'ending its', 'closed its doors', 'folded'],
  patterns: [
    '(?:shut down|shuts down|shutting down|shut its doors|shuttered|discontinued|discontinues|discontinue|discontinuing|wind down|wound down|winding down|ceased operations|ceased operating|ceases operations|cease operations|sunset|sunsetting|retired|end its service|ending its service|closed its doors|folded)',
  ],
  apply(match) {
    const placed = dateOf(match.view, match.from, match.to);
    if (placed === null) return null;
    const doer = doerOf(match);
    if (/^retired/.test(match.text) && doer.party === null) return null;
    const thing = doer.party;
    const passive =
      /\b(?:was|were|been|being|is) (?:[a-z]{2,10}ly )?$/.test(match.before) && /^(?:discontinu|retir|sunset|wound)/.test(match.text);
    const isProduct = thing !== null && thing.entity !== null && (passive || isKind(match.context, thing, 'product'));
    const product = isProduct ? thing : productBehind(match, match.to, placed.at > match.to ? placed.at : match.to + 60);
    return eventClaim(match, {
      rule: 'timeline/discontinues',
      event: 'discontinued',
      score: 0.75,
      date: placed.date,
      company: isProduct ? null : thing,
      product,
    });
  },
};
