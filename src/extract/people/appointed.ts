import type { SentenceRule } from '../rule.ts';
import { likelyPerson, personClaim } from './claim.ts';
import { titleAfter, titleText } from './title.ts';

const ID = 'people/appointed';

/** "hired Jane Doe as CFO", "Jane Doe joined Acme as its chief scientist", "Jane Doe, who serves as CEO". */
export const appointed: SentenceRule = {
  id: ID,
  triggers: [' as ', ' to be ', 'named', 'names', 'appoint'],
  patterns: [
    '(?:named|names|appointed|appoints|hired|hires|tapped|taps|promoted|recruited|brought in|brought on) {P:person}(?: as| to be| to the role of| to the post of)?(?= )',
    '{P:person2}(?:, who)?(?: has| had| will|,)? (?:joins?|joined|joining|serves?|served|serving|takes? over|took over|became|becomes|become|remains?|continues?|returns?|returned|working|works|worked|appointed|named)(?: the company| {X})?(?: as)?(?= )',
  ],
  apply(match) {
    const person = match.layer('person', 'name') ?? match.layer('person2', 'name');
    const title = titleAfter(match.view, match.to + 1);
    if (person === null || title === null || title.weak || !likelyPerson(person, match, false)) return null;
    return personClaim(match, person, ID, titleText(match.context.document.text, match.view, title), title.company, 0.85);
  },
};
