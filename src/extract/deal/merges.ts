import type { Candidate, Party } from '../candidate.ts';
import { clauseSubject, subjectBefore } from '../clause/subject.ts';
import { investorClaims } from '../investor/claim.ts';
import { listOfOne } from '../parties/list.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { agreedStatus, priceAfter } from './acquires.ts';
import { dealClaim } from './claim.ts';

/** "Gannett to merge with GateHouse", "the merger of Foo and Bar". */
export const merges: SentenceRule = {
  id: 'deal/merges',
  triggers: ['merg', 'combin'],
  patterns: [
    "(?:merge|merges|merging|merged|combine|combining) with (?:[\\w'-]{2,20} |{L}(?:'s|-based)? ){0,4}{O:other}",
    '(?:merger|combination)(?: of| between) (?:[\\w-]{2,20} ){0,3}{O:first},? (?:and|with) (?:[\\w-]{2,20} ){0,3}{O:second}',
    '(?<spac>business combination)(?: agreement| deal)?',
    '(?<off>end|ends|ended|ending|halt|halts|halted|call off|calls off|called off|cancel|cancels|cancell?ed|cancell?ing|abandon|abandons|abandoned|terminate|terminates|terminated|scrap|scraps|scrapped|drop|drops|dropped|shelve|shelves|shelved)(?: (?!to |for |with )(?:{M}|[\\w-]{1,16})){0,4} (?:merge|merger|tie-up|combination)(?: talks| plans| discussions| agreement| deal)?',
    '(?:merger|tie-up|merger talks|talks on a {M} merger|talks on a merger)(?: [\\w-]{2,12}| {A}){0,5} (?<off2>collapse|collapsed|cancelled|canceled|called off|fell through|end|ended|terminated|abandoned)',
    "merger with (?:[\\w'-]{2,20} ){0,3}{O:other2}",
    '{O:left}(?:, (?!and )[^,;]{2,60},)?,? and (?:[\\w-]{2,20} ){0,3}{O:right}(?: [\\w-]{2,14}| {D}){0,9} (?:to merge|will merge|are merging|have merged|agree to merge|(?:to|on) an? (?:[\\w-]{2,14} ){0,3}merger)(?= in| and| creating| to form| that|[.,]|$)',
  ],
  apply(match) {
    const listed = shellMerger(match);
    if (listed !== null) return listed;
    if (SHELL.test(match.view.template)) return null;
    if (match.group('spac') !== null) return combination(match);
    const off = match.group('off') !== null || match.group('off2') !== null;
    const taken = valued(match);
    const company =
      taken ?? match.party('right') ?? match.party('first') ?? (off ? clauseSubject : subjectBefore)(match.view, match.from)?.party ?? null;
    const deal = dealClaim(match, {
      rule: 'deal/merges',
      score: 0.7,
      type: 'merger',
      company,
      amount: priceAfter(match),
      round: null,
      status: off ? 'cancelled' : agreedStatus(match),
    });
    return taken === null ? deal : [deal, ...partner(match, taken)];
  },
};

const SHELL = /\b(?:spacs?|special[- ]purpose|blank[- ]che(?:ck|que))\b/i;
/** How companies without a business of their own are named. */
const SHELL_NAME = /\b(?:Acquisitions?|Merger|Capital (?:Investment )?Corp|Opportunit(?:y|ies))\b/;

/**
 * "Corvane will merge with Harrow Acquisition Corp.", "Harrow Acquisition Corp. is now merging with Corvane", in an article about a
 * blank-check company: the one with a business goes public.
 */
function shellMerger(match: Match) {
  const other = match.party('other') ?? match.party('other2');
  if (other === null || other.entity === null || !SHELL.test(match.context.document.text)) return null;
  const subject = clauseSubject(match.view, match.from)?.party ?? null;
  if (subject === null || subject.entity === null || subject.entity === other.entity) return null;
  const shell = (party: Party) => SHELL_NAME.test(match.context.annotations.entities[party.entity!]?.name ?? '');
  if (shell(subject) && shell(other)) return null;
  const company = shell(subject) ? other : subject;
  const status = agreedStatus(match);
  return dealClaim(match, { rule: 'deal/merges', score: 0.8, type: 'ipo', company, amount: null, round: null, status });
}

/** Where one of two is valued, the other takes it in. */
function partner(match: Match, taken: Party): Candidate[] {
  const sides = ['left', 'right', 'first', 'second', 'other', 'other2'].map((side) => match.party(side));
  const party = sides.find((side) => side !== null && side.entity !== null && side.entity !== taken.entity);
  if (party === undefined || party === null) return [];
  return investorClaims(match, listOfOne(party, 'organisation', match.from, match.to), {
    rule: 'deal/merges',
    score: 0.7,
    role: 'acquirer',
    company: taken,
  });
}

/** "entered into a business combination agreement with Foo Acquisition Corp.": how a shell company takes another public. */
function combination(match: Match) {
  const company = clauseSubject(match.view, match.from)?.party ?? null;
  return dealClaim(match, {
    rule: 'deal/merges',
    score: 0.75,
    type: 'ipo',
    company,
    amount: null,
    round: null,
    status: agreedStatus(match),
  });
}

/** "… in a transaction that values Millbrook at $690 million": the one with a price on it is the one that is taken in. */
function valued(match: Match) {
  const at = /\bvalu(?:es|ing) (?=[\uE001\uE003\uE005].(?:'s [\w-]{2,16})? at )/.exec(match.after);
  return at === null ? null : match.partyAt(match.to + at.index + at[0].length);
}
