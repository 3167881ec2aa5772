import type { DateMention } from '../../annotate/mention.ts';
import { subjectBefore } from '../clause/subject.ts';
import { anyOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { dateBehind, dateOf } from './date-of.ts';
import { eventClaim, isKind } from './event.ts';
import { productBehind } from './object-of.ts';
import { doerOf } from './who.ts';

/** Deals under way, diary dates and forecasts are no product plans. */
const NOT_A_PLAN = anyOf(
  'close|closes|closing|completed|complete the (?:deal|acquisition|transaction|sale|merger)|transaction|acquisition|merger|deal|ipo|list|listing|public|raise|raising|round|funding|fund|financing|loan|debt|bonds|notes|offering|sale|shares|stock|dividend',
  'results|earnings|report its|conference|event|summit|vote|meeting|court|trial|hearing|mature|matures|expire|expires|market|industry|sector|economy|analysts|revenue|profit|profitable|sales of|valuation|valued|join|step down|retire|hire|hires|headcount',
  'acquire|buy|sell|purchase|invest|repay|pay|regulatory|approval|subject|tickets|register|discount|save',
);
const VERBS =
  'launch|release|roll out|introduce|open|ship|debut|unveil|expand|enter|start|begin|commence|go live|be available|be released|be launched|be ready|be online|add|bring|offer|deliver|build|publish|premiere|make|end|set up|move|reach|complete|develop|deploy|announce|emerge|grow|create|extend|be in \\d\\w{0,8}|arrive|go on sale|become available|be rolled out';
const INTENT =
  "will|'ll|plans to|plan to|planning to|expects to|expect to|aims to|aiming to|intends to|intend to|hopes to|hope to|is set to|are set to|set to|is to|are to|is expected to|are expected to|expected to|is scheduled to|scheduled to|is slated to|slated to|is due to|looking to|wants to|is going to|going to|to";

/** "Acme will launch Kiln in May", "plans to open a plant next year", "is expected to ship by the end of 2021": the date lies ahead. */
export const planned: SentenceRule = {
  id: 'timeline/planned',
  triggers: ['\uE007'],
  patterns: [
    `(?:${INTENT}) (?:also |soon |then |officially |publicly |first |further |likely |be able to )?(?:(?:hire|recruit|employ|double|triple|expand|grow|build) [a-z0-9, -]{3,40} and (?:to )?)?(?:${VERBS})`,
  ],
  apply(match) {
    const { view } = match;
    const placed = dateOf(view, match.from, match.to, 150) ?? dateBehind(view, match.to, 150);
    if (placed === null || !isAhead(placed.date)) return null;
    const object = view.template.slice(match.to, placed.at > match.to ? placed.at : match.to + 80);
    const verb = match.text.slice(match.text.lastIndexOf(' ') + 1);
    if (
      NOT_A_PLAN.test(object) ||
      NOT_A_PLAN.test(verb) ||
      NOT_A_PLAN.test(match.before.slice(Math.max(match.before.length - 40, match.before.lastIndexOf(', ')))) ||
      /\bemployees\b/.test(match.before.slice(-90))
    )
      return null;
    // a bare infinitive is a plan only in headlines or behind "plans", "aims"
    if (
      match.text.startsWith('to ') &&
      view.sentence.kind !== 'headline' &&
      !/\b(?:plan|plans|planned|aim|aims|deal|agreed|ready|preparing|funding|money|capital|use \w+) $/.test(match.before)
    )
      return null;
    const subject = subjectBefore(view, match.from);
    const doer = doerOf(match);
    // "the exercises, which will begin on Thursday": a company's own beginning has a company
    if (
      /^(?:start|begin|commence|grow|move)$/.test(verb) &&
      doer.party === null &&
      !/\b(?:it|they|we|he|she) (?:[a-z']{1,9} )?$/.test(match.before)
    )
      return null;
    const isProduct = subject !== null && isKind(match.context, subject.party, 'product');
    const product = isProduct
      ? subject.party
      : productBehind(match, match.to, placed.at > match.to ? placed.at : Math.min(view.template.length, match.to + 70));
    return eventClaim(match, {
      rule: 'timeline/planned',
      event: 'planned',
      score: doer.sure ? 0.7 : 0.55,
      date: placed.date,
      company: isProduct ? null : doer.party,
      product,
    });
  },
};

/** Future, or a running period that the intent puts the rest of in the future. */
export function isAhead(date: DateMention): boolean {
  return (
    date.value.direction === 'future' ||
    (date.value.direction === 'present' && date.value.precision !== 'day') ||
    date.value.direction === null
  );
}
