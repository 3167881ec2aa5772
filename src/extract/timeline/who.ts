import type { Party } from '../candidate.ts';
import { clauseSubject, subjectBefore } from '../clause/subject.ts';
import type { Match } from '../rule.ts';
import { isKind } from './event.ts';

const PRONOUN =
  /(?:^|[ ,(])(?:it|they|we|he|she|which|that|who|and|i)(?: (?:has|had|have|also|first|then|later|officially|formally|quietly|recently|just|only|already|is|are|was|were|previously|initially|publicly|originally|even|finally|\uE007.)){0,3} ?$/;

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
  return { party: null, sure: PRONOUN.test(match.view.template.slice(Math.max(0, verb - 60), verb)) };
}
