import type { SentenceRule } from '../rule.ts';
import { likelyPerson, personClaim, personsFrom } from './claim.ts';
import { titleBefore, titleText } from './title.ts';

const ID = 'people/title-name';

/** "Acme CEO Jane Doe", "its chief executive, Jane Doe,", "co-founders X and Y": the title stands before the name. */
export const titleName: SentenceRule = {
  id: ID,
  triggers: [],
  patterns: ['{P:person}'],
  apply(match) {
    const person = match.layer('person', 'name');
    const title = person === null ? null : titleBefore(match.view, match.from);
    if (person === null || title === null) return null;
    if (title.comma && !title.owned) return null;
    if (!likelyPerson(person, match, title.weak || title.comma)) return null;
    const said = titleText(match.context.document.text, match.view, title);
    const persons = title.plural ? personsFrom(match.view, match.from) : [person];
    return persons.map((p) => personClaim(match, p, ID, said, title.company, title.company !== null ? 0.93 : 0.88));
  },
};
