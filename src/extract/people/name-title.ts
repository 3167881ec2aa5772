import type { NameMention } from '../../annotate/mention.ts';
import type { SentenceRule } from '../rule.ts';
import { likelyPerson, personClaim, personsBefore } from './claim.ts';
import { titleAfter, titleText } from './title.ts';

const ID = 'people/name-title';

/** What may stand between a name and the title behind it. */
const BRIDGE = /^(?:,(?: who (?:is|was))?(?: currently| formerly| now| now the)? | \((?:the )?| --? | (?:is|was) )/;

/** "Jane Doe, CEO of Acme,", "Jane Doe (co-founder of Acme)", "X and Y, the company's founders": the title follows the name. */
export const nameTitle: SentenceRule = {
  id: ID,
  triggers: [],
  patterns: ['{P:person}'],
  apply(match) {
    const person = match.layer('person', 'name');
    const bridge = BRIDGE.exec(match.view.template.slice(match.to, match.to + 24));
    const title = bridge === null ? null : titleAfter(match.view, match.to + bridge[0].length);
    if (person === null || bridge === null || title === null) return null;
    const open = bridge[0].endsWith('(');
    if (!likelyPerson(person, match, title.weak)) return null;
    const said = titleText(match.context.document.text, match.view, title);
    const persons: NameMention[] = title.plural ? [...personsBefore(match.view, match.from), person] : [person];
    return persons.map((p) => personClaim(match, p, ID, said, title.company, open || title.company !== null ? 0.95 : 0.9));
  },
};
