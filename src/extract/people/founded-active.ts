import type { SentenceRule } from '../rule.ts';
import { likelyPerson, personClaim, personsBefore, personsFrom } from './claim.ts';

const ID = 'people/founded-active';

/** "Jane Doe, who co-founded Acme", "X and Y founded the company in 2019": the founder is the subject. */
export const foundedActive: SentenceRule = {
  id: ID,
  triggers: ['founded', 'started', 'launched'],
  patterns: [
    '{P:person}(?:,? who)?(?: had| has)?(?: previously| originally| also| later| first)? (?:(?<co>co-?founded)|founded) (?:(?:the|a|an|his|her|their|fellow|payments|software) ){0,2}{X:company}',
    '(?:(?<co2>co-?founded)|founded|launched|started|created|set up) {X:company3}(?: in {D}| {D})?(?: together| along| alongside)? with (?:[a-z-]{2,20} ){0,2}{P:person3}',
    '{P:person2} (?:started|launched) {C:company2}',
  ],
  apply(match) {
    const person = match.layer('person', 'name') ?? match.layer('person2', 'name') ?? match.layer('person3', 'name');
    if (person === null || !likelyPerson(person, match, false)) return null;
    const company = match.party('company') ?? match.party('company2') ?? match.party('company3');
    const title = match.group('co') === null && match.group('co2') === null ? 'founder' : 'co-founder';
    const list =
      match.group('person3') === null ? [...personsBefore(match.view, match.from), person] : personsFrom(match.view, match.to - 2);
    return list.filter((p) => likelyPerson(p, match, false)).map((p) => personClaim(match, p, ID, title, company, 0.85));
  },
};
