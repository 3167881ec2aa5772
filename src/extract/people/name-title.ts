import type { NameMention } from '../../annotate/mention.ts';
import type { SentenceRule } from '../rule.ts';
import { likelyPerson, personClaim, personsBefore } from './claim.ts';
import { titleAfter, titleText } from './title.ts';

const ID = 'people/name-title';

/** What may stand between a name and the title behind it. */
const BRIDGES: readonly RegExp[] = [
  /^,(?: (?:ph\.?d|md|mba|jr)\.?,)?(?: who (?:is|was|has been|had been))?(?: currently| formerly| now)? /,
  /^ \((?:currently )?/,
  /^ --? /,
  /^ (?:is|was|are) /,
];

/** "Jane Doe, CEO of Acme,", "Jane Doe (co-founder of Acme)", "X and Y, the company's founders": the title follows the name. */
export const nameTitle: SentenceRule = {
  id: ID,
  triggers: [],
  patterns: ['{P:person}'],
  apply(match) {
    const person = match.layer('person', 'name');
    const behind = match.view.template.slice(match.to, match.to + 32);
    const bridge = BRIDGES.reduce<RegExpExecArray | null>((hit, pattern) => hit ?? pattern.exec(behind), null);
    const title = bridge === null ? null : titleAfter(match.view, match.to + bridge[0].length);
    if (person === null || bridge === null || title === null) return null;
    const open = bridge[0].endsWith('(');
    if (!likelyPerson(person, match, title.weak)) return null;
    const said = titleText(match.context.document.text, match.view, title);
    const persons: NameMention[] = title.plural ? [...personsBefore(match.view, match.from), person] : [person];
    return persons.map((p) => personClaim(match, p, ID, said, title.company, open || title.company !== null ? 0.95 : 0.9));
  },
};
