import { anyOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';
import { eventClaim, isKind } from './event.ts';
import { thingBefore } from './object-of.ts';
import { doerOf } from './who.ts';

const NO_PRODUCT = anyOf(
  'ipo|offering|round|fund|bid|offer|report|survey|study|investigation|probe|campaign|strike|documents|figures|data|results|lawsuit|sale|war|statement',
);
const NOT_YET = /\b(?:will|to|plans|be|expected|would|could|may|might) (?:be )?(?:[a-z]+ly )?$/;
const HOW = '(?:first |officially |publicly |formally |quietly |initially |originally |commercially |soft-|also )?';
/** Only things do these. */
const ARRIVED =
  'went on sale|goes on sale|began shipping|started shipping|began selling|hit shelves|hit the shelves|hit stores|started up|came on stream|entered service|entered production|went into service|reached the market|reached customers';
const WHEN = "(?:,|) (?:in |on |at |back in |late in |early in |)(?:the )?{D:date}(?!'s)";
const WHERE =
  '(?: (?:to the public|publicly|globally|nationally|commercially|officially|mode|out of stealth|out of beta|as (?:a|an) ~|in {A}|in the {A}))?';

const PASSIVE = new RegExp(`^(?:[a-z-]{4,14} )?(?:released|introduced|rolled out|unveiled|made available|${ARRIVED})`);

/** The subject itself comes out: "Kiln launched in 2019", "Kiln, released in January,", "Acme emerged from stealth last year", "which went live on Monday". */
export const launched: SentenceRule = {
  id: 'timeline/launched',
  triggers: [
    'launch',
    'release',
    'went ',
    'debut',
    'stealth',
    'rolled out',
    'introduced',
    'unveiled',
    'opened',
    'came out',
    'available',
    'hit ',
    'shipping',
    'began selling',
    'started up',
    'stream',
    'entered ',
    'reached ',
    'on sale',
  ],
  patterns: [
    `${HOW}(?:launched|launches|launching|goes live|went live|went online|debuted|emerged from stealth|emerges from stealth|emerging from stealth|coming out of stealth|comes out of stealth|came out of stealth|exited stealth|opened its doors|opened for business|hit the market|came out)${WHERE}${WHEN}`,
    `${HOW}(?:${ARRIVED})${WHERE}${WHEN}`,
    `(?<=was |were |been |, |and )${HOW}(?:released|introduced|rolled out|unveiled|made available)(?: by {X:maker})?${WHERE}${WHEN}`,
  ],
  apply(match) {
    const date = match.layer('date', 'date');
    if (date === null || date.value.direction === 'future' || NOT_YET.test(match.before)) return null;
    // "it launches today" is news, "it launches in May" a plan
    if (/\b(?:launches|goes live)\b/.test(match.text) && date.value.precision !== 'day') return null;
    const doer = doerOf(match);
    if (NO_PRODUCT.test(match.before.slice(-45))) return null;
    const thing = thingBefore(match, match.from);
    // companies launch and debut, but only things are released or introduced
    const passive = PASSIVE.test(match.text);
    const isThing = doer.party !== null && doer.party.entity !== null && (passive || isKind(match.context, doer.party, 'product'));
    const product = thing ?? (isThing ? doer.party : null);
    const company = match.party('maker') ?? (product === null ? doer.party : null);
    return eventClaim(match, { rule: 'timeline/launched', event: 'launched', score: doer.sure ? 0.88 : 0.6, date, company, product });
  },
};
