import type { DateMention } from '../../annotate/mention.ts';
import type { Span } from '../../document/span.ts';
import type { EventKind } from '../../schema/terms.ts';
import type { EventClaim, Party } from '../candidate.ts';
import type { Context, Match } from '../rule.ts';

interface EventParts {
  readonly rule: string;
  readonly event: EventKind;
  readonly date: DateMention;
  readonly score: number;
  readonly company?: Party | null;
  readonly product?: Party | null;
}

/** An event claim whose evidence runs from the verb to the date, whichever comes first. People are never the company. */
export function eventClaim(match: Match, parts: EventParts): EventClaim {
  const verb = match.span;
  const company = parts.company ?? null;
  return {
    kind: 'event',
    rule: parts.rule,
    score: parts.score,
    span: cover(verb, parts.date),
    sentence: match.view.sentence.index,
    event: parts.event,
    date: parts.date,
    company: company === null || isKind(match.context, company, 'person') ? null : company,
    product: parts.product ?? null,
  };
}

export function isKind(context: Context, party: Party, kind: 'person' | 'place' | 'product' | 'organisation'): boolean {
  return party.entity !== null && context.annotations.entities[party.entity]?.kind === kind;
}

function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
