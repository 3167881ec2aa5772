import type { Party } from '../candidate.ts';
import { clauseSubject, partiesIn, subjectBefore } from '../clause/subject.ts';
import type { Match } from '../rule.ts';
import { isKind } from './event.ts';

const BETWEEN =
  'has|had|have|also|first|then|later|officially|formally|quietly|recently|just|only|already|is|are|was|were|previously|initially|publicly|originally|even|finally|\\uE007.';
const PRONOUN = new RegExp(`(?:^|[ ,(])(it|they|we|he|she|which|that|who|and|i)(?: (?:${BETWEEN})){0,3} ?$`);
/** "…," Acme said. / said Jane Roe of Acme: whose "we" it is. */
const SPEAKER = /"[,.]? (?:said )?([\uE001\uE003\uE005]). (?:said|says)/;

export interface Doer {
  /** null where a pronoun or a person stands for the company. */
  readonly party: Party | null;
  /** Named, pronoun, or a noun that tells nothing. */
  readonly sure: boolean;
}

/** Who launches, opens or announces: the verb's subject where it is a company, else nobody in particular. */
export function doerOf(match: Match, verb = match.from): Doer {
  const subject = subjectBefore(match.view, verb);
  if (subject !== null) {
    const person = isKind(match.context, subject.party, 'person');
    return { party: person ? null : subject.party, sure: true };
  }
  // "Acme cut prices and introduced a loyalty program": the first verb's subject does both
  if (/\band,? (?:(?:in |on )?\uE007.,? |also |then |later |recently )?$/.test(match.before.slice(-14))) {
    const first = clauseSubject(match.view, verb);
    if (first !== null && !isKind(match.context, first.party, 'person')) return { party: first.party, sure: true };
  }
  const pronoun = PRONOUN.exec(match.view.template.slice(Math.max(0, verb - 60), verb));
  if (pronoun === null) return { party: null, sure: false };
  return { party: /^(?:it|they|we)$/.test(pronoun[1]!) ? antecedent(match, verb, pronoun[1]!) : null, sure: true };
}

/** The company of the same sentence that a pronoun at `at` stands for: the only one named before it, or the speaker of a quoted "we". */
export function antecedent({ view, context }: Match, at: number, pronoun: string): Party | null {
  if (/^(?:we|our)$/.test(pronoun)) {
    const hit = SPEAKER.exec(view.template.slice(at));
    return hit === null ? null : (partiesIn(view, at + hit.index, at + hit.index + hit[0].length)[0]?.party ?? null);
  }
  const before = partiesIn(view, 0, at).filter((p) => !isKind(context, p.party, 'person') && !isKind(context, p.party, 'product'));
  const entities = new Set(before.map((p) => p.party.entity));
  return entities.size === 1 ? before[0]!.party : null;
}
