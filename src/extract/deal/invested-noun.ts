import { objectAfter } from '../clause/object.ts';
import { clauseSubject } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { dealClaim } from './claim.ts';
import { moneyDealType } from './money-type.ts';

/** "Foo's $200 million investment in CO", "a $23 million strategic investment in CO", "CO … after a $200 million investment by Foo". */
export const investedNoun: SentenceRule = {
  id: 'deal/invested-noun',
  triggers: ['investment', 'injection', 'infusion', 'funding round of', 'round of', 'bet on'],
  patterns: [
    '{M:amount}(?: [\\w-]{2,16}){0,3} (?:investment|injection|infusion|bet)(?: round)? (?<into>in|into|on)(?= )',
    '{M:amount2}(?: [\\w-]{2,16}){0,3} (?:investment|injection|infusion) (?<by>by|from)(?= (?:[\\w-]{2,16} ){0,4}[\\uE001\\uE003\\uE005])',
    '(?:round|funding round|financing) of {M:amount3} (?<in2>in|into)(?= [\\uE001\\uE003\\uE005])',
  ],
  apply(match) {
    const amount = match.layer('amount', 'money') ?? match.layer('amount2', 'money') ?? match.layer('amount3', 'money');
    const behind = match.group('by') === null;
    const company = behind ? (objectAfter(match.view, match.to)?.party ?? null) : (clauseSubject(match.view, match.from)?.party ?? null);
    if (company === null || amount === null) return null;
    const type = moneyDealType(match.text, match.text, null);
    return type === null ? null : dealClaim(match, { rule: 'deal/invested-noun', score: behind ? 0.8 : 0.7, type, company, amount });
  },
};
