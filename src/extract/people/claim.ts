import type { NameMention } from '../../annotate/mention.ts';
import type { Party, PersonClaim } from '../candidate.ts';
import { oneOf } from '../clause/words.ts';
import type { Match } from '../rule.ts';
import { itemAt, type SentenceView } from '../view/template.ts';

/** A claim for one person; null for a name that is surely none. */
export function personClaim(
  match: Match,
  person: NameMention,
  rule: string,
  title: string,
  company: Party | null,
  score: number,
): PersonClaim {
  const span = { start: person.start, end: person.end };
  return { kind: 'person', rule, score, span, sentence: match.view.sentence.index, person: person.value.entity, title, company };
}

/** A name known as a person's, or one of several words that nothing else is known of. */
export function likelyPerson(person: NameMention, match: Match, strict: boolean): boolean {
  if (person.value.kind === 'person') return true;
  if (person.value.kind !== 'unknown' || strict) return false;
  const entity = match.context.annotations.entities[person.value.entity];
  return entity?.name.includes(' ') === true;
}

export function personAt(view: SentenceView, at: number): NameMention | null {
  const item = itemAt(view, at);
  return item?.layer === 'name' && (item.value.kind === 'person' || item.value.kind === 'unknown') ? item : null;
}

const JOINT = /^(?:, and |, | and | & |\/)/;
const JOINT_BEFORE = /(?:, and |, | and | & |\/)$/;

/** "by the agronomist X and the data engineer Y": what each is may stand before each name. */
const DESCRIBED = /^(?:the|a|an|former|fellow) (?:[a-z-]{2,20} ){1,4}(?=[\uE002\uE005])/;

/** "by X, a former baker; Y, who ran a mill, and Z": what each was before may stand behind each name. */
const BACKGROUND = oneOf('a|an|the|creator|inventor|author|founder|co-founder|who|whose|former|formerly|previously|then|once|both');
const FORMERLY = new RegExp(`^, ${BACKGROUND} [^;.]{1,90}?(?:; (?:and )?|, and )(?=[\\uE002\\uE005])`);

/** Further names of a list whose first name begins at `at`: "X, Y and Z". */
export function personsFrom(view: SentenceView, at: number): NameMention[] {
  const out: NameMention[] = [];
  let i = at;
  for (let person = personAt(view, i); person !== null; person = personAt(view, i)) {
    out.push(person);
    const joint = FORMERLY.exec(view.template.slice(i + 2, i + 120)) ?? JOINT.exec(view.template.slice(i + 2, i + 9));
    if (joint === null) break;
    i += 2 + joint[0].length;
    i += DESCRIBED.exec(view.template.slice(i, i + 80))?.[0].length ?? 0;
  }
  return out;
}

/** Names of the list that ends before template position `at`. */
export function personsBefore(view: SentenceView, at: number): NameMention[] {
  const out: NameMention[] = [];
  let i = at;
  for (;;) {
    const joint = JOINT_BEFORE.exec(view.template.slice(Math.max(0, i - 6), i));
    if (joint === null) return out;
    const person = personAt(view, i - joint[0].length - 2);
    if (person === null) return out;
    out.unshift(person);
    i -= joint[0].length + 2;
  }
}
