import { parsePartiesBefore, parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims, wordsBefore } from './claim.ts';
import { ABOUT_LISTING, ABOUT_LOAN, spelled } from './context.ts';

const JOB =
  '(?:(?:joint|lead|global|sole|active|left|senior|co-lead|book|book-running|mandated|main) ){0,4}(?:book-?runners?|book-?running managers?|underwriters?|global coordinators?|lead managers?|co-managers?|managers|arrangers|coordinators?)';

/** "BANK and BANK are joint bookrunners", "the IPO was handled by BANK", "working with BANK and BANK on the listing". */
export const underwriter: SentenceRule = {
  id: 'investor/underwriter',
  triggers: [
    'runner',
    'underwriter',
    'coordinator',
    'manager',
    'arranger',
    'managed by',
    'handled by',
    'underwritten',
    'working with',
    'hired',
    'tapped',
    'picks',
    'sponsor',
    'mandated',
  ],
  patterns: [
    `(?<are>(?:are|were|is|was|will be)?(?: (?:acting|serving|named|appointed))?(?: as)?(?: the| a)? ?)${JOB}(?= (?:on|of|for|in|and|to)|[.,;]|$)`,
    `${JOB}(?: (?:of|for|on) (?:the|its|this)(?: [\\w-]{2,16}){1,3})?,? (?<then>are|were|is|was|include|included|including|led by)`,
    '(?<by>managed|handled|run|led|arranged|sponsored|underwritten|lead-managed) by',
    '(?<with>working with|hired|hires|has hired|tapped|taps|picked|picks|mandated|selected|appointed|chosen)(?= [\\uE001-\\uE005])',
    '(?<joins>(?:the )?banks join)(?= [\\uE001-\\uE005])',
  ],
  apply(match) {
    const template = spelled(match.view, 0, match.view.template.length);
    const role = ABOUT_LOAN.test(template) && !ABOUT_LISTING.test(template) ? ('lender' as const) : ('underwriter' as const);
    const rule = 'investor/underwriter';
    if (match.group('then') !== null) return investorClaims(match, parsePartiesForward(match.view, match.to), { rule, score: 0.88, role });
    if (match.group('are') !== null) {
      const list = match.group('are') === '' ? null : parsePartiesBefore(match.view, match.from);
      return investorClaims(match, list, { rule, score: 0.88, role });
    }
    const listing = ABOUT_LISTING.test(match.group('by') === null ? template : wordsBefore(match, 70));
    if (!listing || (match.group('by') === 'led' && !/\b(?:ipo|offering|bonds?)\b/.test(wordsBefore(match, 30)))) return null;
    const list = parsePartiesForward(match.view, match.to);
    const named =
      match.group('with') === null ||
      /^[^.]{0,60}\b(?:ipo|offering|listing|underwrit\w{1,4}|manage|arrange|share sale|flotation)\b/.test(
        spelled(match.view, list.end, template.length),
      );
    return named ? investorClaims(match, list, { rule, score: 0.8, role: 'underwriter' }) : null;
  },
};
