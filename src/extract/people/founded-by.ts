import type { SentenceRule } from '../rule.ts';
import { partyOf } from '../rule.ts';
import { itemAt } from '../view/template.ts';
import { likelyPerson, personClaim, personsFrom } from './claim.ts';

const ID = 'people/founded-by';

/** "founded in 2019 by X and Y": those named are founders. */
export const foundedBy: SentenceRule = {
  id: ID,
  triggers: ['founded', 'started', 'set up', 'created', 'established', 'brainchild of', 'creation of'],
  patterns: [
    '(?:(?<co>co-?founded)|founded|started|set up|established|created)(?: back)?(?: in)?(?: {D})?(?: in {L})?(?: {D})?,? by,? (?:[a-z-]{2,20} ){0,3}{P:person}',
    '(?:brainchild|creation) of (?:the )?(?:[a-z-]{2,20} ){0,3}{P:person}',
  ],
  apply(match) {
    const first = match.layer('person', 'name');
    if (first === null) return null;
    const persons = personsFrom(match.view, match.to - 2);
    if (!persons.some((p) => p.value.kind === 'person') && !likelyPerson(first, match, false)) return null;
    const before = match.before;
    let company = null;
    for (let i = before.length - 2; i >= 0 && company === null; i--) {
      const item = itemAt(match.view, i);
      if (
        item !== null &&
        (item.layer === 'reference' || (item.layer === 'name' && item.value.kind !== 'person' && item.value.kind !== 'place'))
      )
        company = partyOf(item);
    }
    const title = match.group('co') === null ? 'founder' : 'co-founder';
    return persons
      .filter((p) => likelyPerson(p, match, false) || p.value.kind === 'person')
      .map((p) => personClaim(match, p, ID, title, company, 0.88));
  },
};
