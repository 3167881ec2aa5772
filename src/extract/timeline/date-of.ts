import type { DateMention } from '../../annotate/mention.ts';
import { clauseStart } from '../clause/subject.ts';
import { anyOf } from '../clause/words.ts';
import { itemAt, type SentenceView } from '../view/template.ts';

/** Words behind which another verb has the say: a date there is not the first verb's. */
const BREAK = anyOf(
  'which|who|whose|after|before|when|while|since|until|following|compared|although|because|where|ahead of|up from|down from|once|as it|as they',
  'and (?:has|have|had|was|were|is|are|will|then|later|it|they|he|she|raised|acquired|sold|said|plans|expects|now|recently|in)',
  'but|he|she|said|says|raised|has raised|acquired|was acquired',
);
/** What may stand right before a date that tells when; "since", "until", "of", "its" make it part of something else. */
const TELLS =
  'in|on|at|by|during|around|back in|late in|early in|as early as|as soon as|as late as|sometime in|some time in|starting|beginning|for';
const WHEN = new RegExp(`(?:^|[ ,(])(?:${TELLS})(?: the)? $`);

/** "…, and in February released …", "…, and the company launched …": the date serves the verb that follows. */
const HANGING_AND = /\band,? (?:(?:in|on|last|this|by) )?$/;
const NEXT_SUBJECT = /,? and (?:the )?(?:\uE00A.|[\uE001-\uE005]. (?:has |have |had |also )?[a-z]{2,14}(?:ed|es|s) )/;
/** "since 2019", "its 2019 round": part of something else. */
const ATTACHED = /(?:'s|\b(?:the|its|their|our|a|an|since|from|of|than|until|till)) $/;
/** "Since securing its first round in 2014, the firm has …": the date is the subordinate clause's. */
const SUBORDINATE = /(?:^|[ ,])(?:since|after|until|before|while|following|once|although) /;

/** "In 2009 she founded Trama": a pronoun as the verb's own subject. */
const PRONOUN = /^,? (?:s?he|they|it|we) (?:[a-z]{2,9}ly |also |then |first )?$/;

export interface Placed {
  readonly date: DateMention;
  /** Template position of its placeholder. */
  readonly at: number;
  /** Text between verb and date. */
  readonly gap: string;
}

/**
 * The date that the verb at [from, to) of a template carries: behind it in its own clause ("launched Kiln in 2019"),
 * fronted ("In 2019, the firm launched Kiln"), or between subject and verb ("Acme last year launched Kiln").
 */
export function dateOf(view: SentenceView, from: number, to: number, reach = 110): Placed | null {
  return dateBehind(view, to, reach) ?? dateBefore(view, from);
}

export function dateBehind(view: SentenceView, to: number, reach = 110): Placed | null {
  const { template } = view;
  const limit = Math.min(template.length, to + reach + 70);
  for (let at = to; at < limit; at++) {
    const char = template.charAt(at);
    if (char === ';' || (char === ':' && template.charAt(at + 1) === ' ') || (char === ')' && !template.slice(to, at).includes('(')))
      return null;
    const item = itemAt(view, at);
    if (item === null) continue;
    if (item.layer === 'date') {
      // ", which identifies three bacteria, in October": a relative clause that closes again is stepped over
      const gap = template.slice(to, at).replace(/, (?:which|who|whose|where) [^,;]{3,110},/, ',');
      if (gap.length > reach) return null;
      if (BREAK.test(gap) || HANGING_AND.test(gap) || NEXT_SUBJECT.test(gap)) return null;
      if (
        !template.startsWith("'s", at + 2) &&
        (WHEN.test(gap) || gap === ' ' || gap === ' (' || (item.value.relative && !ATTACHED.test(gap)))
      )
        return { date: item, at, gap };
    }
    at++;
  }
  return null;
}

function dateBefore(view: SentenceView, from: number): Placed | null {
  const { template } = view;
  const start = clauseStart(template, from);
  for (let at = from - 2; at >= start; at--) {
    const item = itemAt(view, at);
    if (item?.layer !== 'date') continue;
    const gap = template.slice(at + 2, from);
    const lead = template.slice(start, at);
    if (gap.length > 90 || gap.startsWith("'s") || (BREAK.test(gap) && !PRONOUN.test(gap)) || ATTACHED.test(lead) || SUBORDINATE.test(lead))
      return null;
    return /^(?:[a-z]{0,12},? )?$/.test(lead) || WHEN.test(lead.slice(-24)) || item.value.relative ? { date: item, at, gap } : null;
  }
  return null;
}
