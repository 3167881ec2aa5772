import type { SentenceRule } from '../rule.ts';
import { likelyPerson, personClaim, personsBefore } from './claim.ts';

const ID = 'people/founded-active';

/** "Jane Doe, who co-founded Acme", "X and Y founded the company in 2019": the founder is the subject. */
export const foundedActive: SentenceRule = {
  id: ID,
  triggers: ['founded', 'started', 'launched'],
  patterns: [
    '{P:person}(?:,? who)?(?: had| has)?(?: previously| originally| also| later| first)? (?:(?<co>co-?founded)|founded) (?:(?:the|a|an|his|her|their|fellow|payments|software) ){0,2}{X:company}',
    '{P:person2} (?:started|launched) {C:company2}',
  ],
  apply(match) {
    const person = match.layer('person', 'name') ?? match.layer('person2', 'name');
    if (person === null || !likelyPerson(person, match, false)) return null;
    const company = match.party('company') ?? match.party('company2');
    const title = match.group('co') === null ? 'founder' : 'co-founder';
    return [...personsBefore(match.view, match.from), person]
      .filter((p) => likelyPerson(p, match, false))
      .map((p) => personClaim(match, p, ID, title, company, 0.85));
  },
};
