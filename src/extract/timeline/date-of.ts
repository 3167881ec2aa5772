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
const WHEN =
  /(?:^|[ ,(])(?:in|on|at|by|during|around|back in|late in|early in|as early as|as soon as|as late as|sometime in|some time in|starting|beginning|for)(?: the)? $/;

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
  const limit = Math.min(template.length, to + reach);
  for (let at = to; at < limit; at++) {
    const char = template.charAt(at);
    if (char === ';' || (char === ':' && template.charAt(at + 1) === ' ')) return null;
    const item = itemAt(view, at);
    if (item === null) continue;
    if (item.layer === 'date') {
      const gap = template.slice(to, at);
      if (BREAK.test(gap)) return null;
      if (
        WHEN.test(gap) ||
        gap === ' ' ||
        gap === ' (' ||
        (isAdverb(item) && !/(?:'s|\bthe|\bits|\ba|\bsince|\bfrom|\bof|\bthan|\buntil) $/.test(gap))
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
    if (gap.length > 90 || BREAK.test(gap)) return null;
    const before = template.slice(Math.max(start, at - 24), at);
    const fronted = /^(?:[a-z]{0,12},? )?$/.test(template.slice(start, at)) || WHEN.test(before) || isAdverb(item);
    return fronted && !/\b(?:since|until|of|from|than|its|the|'s) $/.test(before) ? { date: item, at, gap } : null;
  }
  return null;
}

/** "last month", "two years ago", "today": dates that need no preposition. */
function isAdverb(date: DateMention): boolean {
  return date.value.relative;
}
