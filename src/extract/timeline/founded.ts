import type { Party } from '../candidate.ts';
import { subjectBefore } from '../clause/subject.ts';
import { anyOf } from '../clause/words.ts';
import { partyOf, type SentenceRule } from '../rule.ts';
import { itemAt, type SentenceView } from '../view/template.ts';
import { eventClaim, isKind } from './event.ts';

/** The founders' apposition may stand between verb and date, another clause may not. */
const OTHER_CLAUSE = anyOf(
  'who|which|that|raised|acquired|has|have|had|was|is|are|were|will|said|sold|after|before|when|since|launched|invested|and (?:raised|backed|now)',
);

/** "Acme was founded in 2015", "Founded in 2015 by Jane Roe, Acme makes …", "Acme, established two years ago, …". */
export const founded: SentenceRule = {
  id: 'timeline/founded',
  triggers: ['found', 'establish', 'incorporat', 'set up', 'formed', 'start', 'born', 'created', 'spun'],
  patterns: [
    '(?:co-?)?(?:founded|established|incorporated|set up|formed|started|created|born|spun out|spun off)(?<gap>~~)(?<when>in |back in |on |around |: |, |\\(|since |)(?:the )?{D:date}',
  ],
  apply(match) {
    const date = match.layer('date', 'date');
    const gap = match.group('gap') ?? '';
    if (
      date === null ||
      date.value.direction === 'future' ||
      (date.value.relative && date.value.precision === 'day') ||
      OTHER_CLAUSE.test(gap)
    )
      return null;
    const verb = match.text.split(/[ :]/, 1)[0]!;
    const by = /^ (?:by|out of|as|jointly|together|with|at|from|in)\b/.test(gap) || gap.trim() === '';
    if (!by && !/^ (?:earlier|late|early|only|just|roughly|about)\b/.test(gap)) return null;
    if (match.group('when') === '' && gap.trim() !== '' && !date.value.relative) return null;
    const company = companyOf(match.view, match.from, match.to, match.context);
    // "the trial started in May", "a law created in 2008": weak verbs need a company
    if (/^(?:start|create|form|set|born|spun)/.test(verb) && (company === null || !isCompany(match.context, company))) return null;
    return eventClaim(match, { rule: 'timeline/founded', event: 'founded', score: company === null ? 0.75 : 0.92, date, company });
  },
};

function isCompany(context: Parameters<typeof isKind>[0], party: Party): boolean {
  return party.entity === null || !(isKind(context, party, 'person') || isKind(context, party, 'product'));
}

function companyOf(view: SentenceView, from: number, to: number, context: Parameters<typeof isKind>[0]): Party | null {
  const before = subjectBefore(view, from);
  if (before !== null) return isKind(context, before.party, 'person') ? null : before.party;
  if (from > 30) return null;
  // fronted participle: the subject is the name behind a comma that the main verb follows
  const { template } = view;
  for (let at = to; at < Math.min(template.length, to + 220); at++) {
    const item = itemAt(view, at);
    if (item === null) continue;
    const party = partyOf(item);
    if (
      party !== null &&
      /(?:,|\)) (?:(?!and |by )[\w'-]{1,20} |\uE004.-based ){0,4}$/.test(template.slice(0, at)) &&
      /^(?:'s)? (?!and\b|& )[a-z]/.test(template.slice(at + 2)) &&
      !isKind(context, party, 'person')
    )
      return party;
    if (party !== null && /^ \([^)]{0,60}\) [a-z]/.test(template.slice(at + 2)) && /, $/.test(template.slice(0, at))) return party;
    at++;
  }
  return null;
}
