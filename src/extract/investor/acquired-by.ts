import { subjectBefore } from '../clause/subject.ts';
import { parsePartiesForward } from '../parties/list.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';

/** "CO was acquired by INV", "sold its unit to INV", "the sale of CO to INV", "merger with INV", "is joining INV". */
export const acquiredBy: SentenceRule = {
  id: 'investor/acquired-by',
  triggers: ['acquired by', 'bought by', 'purchased by', 'private by', 'over by', 'up by', 'out by', ' to ', 'merg', 'by '],
  patterns: [
    '(?:acquired|bought|purchased|taken over|snapped up|scooped up|taken private|bought out|acqui-hired|swallowed) (?:for {M} )?by',
    "(?:sell|sells|sold|selling|divest\\w{0,3}|sale of|offload\\w{0,3})(?: (?:{L}'s?|{%}|{X:target}|[\\w&'-]{1,20})){1,8}? to(?: the)?(?= [\\uE001\\uE003\\uE005])",
    // "sold its paint unit to Norwegian coatings company Harrow"
    "(?:sell|sells|sold|selling|divest\\w{0,3}|sale of|offload\\w{0,3})(?: (?!to )(?:{L}'s?|{%}|{X:target2}|[\\w&'-]{1,20})){1,16}? to(?=(?: the| an?)?(?: (?!to )(?:[\\w&'-]{2,20}|{L}(?:'s|-based)?)){0,5} (?:<company>|rival|giant|fund|investor|competitor|peer|buyer),? [\\uE001\\uE003\\uE005])",
    "(?:sell|sells|sold|selling|divest\\w{0,3}|sale of|offload\\w{0,3})(?: (?!to )(?:{L}'s?|{%}|{X:target3}|[\\w&'-]{1,20})){1,16}? to(?= (?:(?:[\\w-]{2,20}|{L})-based |{L}'s ){1,2}[\\uE001\\uE003\\uE005])",
    '(?<led>takeover|buyout|buy-out|takeover bid|acquisition)(?: of {O:target4})?,?(?: -)? (?:is |was |being )?led by',
    '(?:merge|merging|merges|merged|merger|combine|combining)(?: (?:[\\w-]{2,16})){0,2} with',
  ],
  apply(match) {
    // "the ad company acquired by Foo": a past deal told in passing
    const told =
      !/(?:^|\b(?:was|were|be|been|being|is|are|gets?|got|just) )$/.test(match.before.slice(-12)) &&
      match.text.endsWith('by') &&
      match.group('led') === null &&
      match.view.sentence.kind !== 'headline';
    const list = parsePartiesForward(match.view, match.to, { joined: false });
    const first = { ...list, parties: match.text.endsWith('by') ? list.parties : list.parties.slice(0, 1) };
    const company = target(match) ?? subjectBefore(match.view, match.from)?.party ?? null;
    return investorClaims(match, first, {
      rule: 'investor/acquired-by',
      score: match.text.endsWith('by') ? 0.85 : 0.7,
      role: 'acquirer',
      company,
      ...(told ? { anchor: 'other' as const } : {}),
    });
  },
};

function target(match: Match) {
  return match.party('target') ?? match.party('target2') ?? match.party('target3') ?? match.party('target4');
}
