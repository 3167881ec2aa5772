import type { MoneyMention, RoundMention } from '../../annotate/mention.ts';
import type { Span } from '../../document/span.ts';
import type { DealType } from '../../schema/terms.ts';
import type { DealClaim, Party } from '../candidate.ts';
import { anchorOf, datesIn, statusOf } from '../clause/stance.ts';
import { clauseEnd, clauseStart } from '../clause/subject.ts';
import { oneOf } from '../clause/words.ts';
import type { Match } from '../rule.ts';
import { itemAt, type SentenceView } from '../view/template.ts';

/** "20 startups collectively raised": a market's total, no company's. */
export const MANY = new RegExp(
  `\\b${oneOf('startups|start-ups|companies|firms|ventures|businesses|players|founders|unicorns|funds|sector|industry|market|ecosystem')}(?: (?:based|listed|in|across|from|around|worldwide|globally)[^,;.]{0,40})?(?: \\w{2,14}ly| has| have| had| together| that| which){0,2} $`,
);

/** "Less than a year after raising $40M, Acme is looking for …": what opens the sentence tells another deal. */
const PRELUDE = new RegExp(
  `^(?:[\\w-]{1,12} ){0,5}(?:after|since) (?:it |its )?(?:last |previously )?${oneOf('raising|closing|securing|raised|closed|secured')}` +
    '\\b[^,;\\uE007]{0,90}, ',
);

interface DealParts {
  readonly rule: string;
  readonly score: number;
  readonly type: DealType;
  readonly company: Party | null;
  readonly amount?: MoneyMention | null;
  readonly round?: RoundMention | null;
  readonly status?: DealClaim['status'];
  readonly anchor?: DealClaim['anchor'];
  readonly span?: Span;
}

/** A deal claim from a match: status, anchor, date and round are read off the clause around it where the rule does not say. */
export function dealClaim(match: Match, parts: DealParts): DealClaim {
  const { view } = match;
  const clause = clauseStart(view.template, match.from);
  const prelude = PRELUDE.exec(view.template.slice(clause, match.from));
  const from = prelude === null ? clause : clause + prelude[0].length;
  const to = clauseEnd(view.template, match.to);
  const published = match.context.document.meta.publishedAt;
  const round = parts.round === undefined ? roundNear(view, match.from, match.to) : parts.round;
  return {
    kind: 'deal',
    rule: parts.rule,
    score: parts.score,
    span: parts.span ?? match.span,
    sentence: view.sentence.index,
    type: parts.type,
    status: parts.status ?? statusOf(view.template.slice(from, to), match.from - from, match.to - from),
    anchor: parts.anchor === undefined ? anchorOf(view, from, to, published) : parts.anchor,
    company: parts.company,
    amount: parts.amount ?? null,
    round,
    date: datesIn(view, from, to)[0] ?? null,
    extension: round?.value.extension ?? false,
  };
}

/** Rounds that a name behind the statement may give it; "ahead of its IPO" and "a strategic investment from X" are other things. */
const LETTERED = /^(?:Pre-)?(?:Series|Seed)|^(?:Angel|Bridge|Growth|Convertible Note|SAFE)$/;
/** "raises $183 million in U.S. IPO": the way the money comes in. */
const LISTED = /^ (?:in|through|via|from|by)(?: (?:an?|its|the|new|initial|[\w-]{2,12}'s|\w{2,10}est)| [\uE004].(?:'s)?){0,4} $/;

/** The round named within the match or shortly behind it, before the next sum. */
function roundNear(view: SentenceView, from: number, to: number): RoundMention | null {
  const limit = Math.min(view.template.length, to + 60);
  for (let at = from; at < limit; at++) {
    const item = itemAt(view, at);
    if (item === null) {
      if (at >= to && view.template.charAt(at) === ';') return null;
      continue;
    }
    if (item.layer === 'round')
      return at < to || LETTERED.test(item.value.round ?? '') || LISTED.test(view.template.slice(to, at)) ? item : null;
    if (at >= to && item.layer === 'money') return null;
    at++;
  }
  return null;
}
