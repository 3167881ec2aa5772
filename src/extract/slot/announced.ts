import type { DateMention } from '../../annotate/mention.ts';
import type { Party, SlotClaim } from '../candidate.ts';
import { anyOf } from '../clause/words.ts';
import type { Match } from '../rule.ts';

/** Words that make a sentence one about a deal. */
const DEAL = anyOf(
  'rais\\w{1,4}|round|funding|financing|fund|funds|fund-?raising|investment|invests?|invested|investing|stake|acqui\\w{2,8}|buy|buys|bought|buying|purchase|takeover|merger|merge|deal|transaction|agreement|ipo|initial public offering|offering|bond|bonds|loan|facility|notes|joining|injection|grant|offer|bid|listing|breweries|taken private|seed|series|capital|share sale|debt',
);
/** Prices and the stock market are dated too. */
const MARKET = anyOf(
  'closing price|closed at|close on|trading|traded|shares (?:rose|fell|jumped|dropped|were|closed|opened|ended|dipped|gained|of)|stock (?:rose|fell|jumped|closed)|yielding|as of|close|session|filed a lawsuit|declined to comment',
);

/** Told about somebody who is not in the news: "Earlier today, a rival raised …". */
export function isBystander({ context }: Match, party: Party | null): boolean {
  if (party === null || party.entity === null) return false;
  const mentions = context.annotations.entities[party.entity]?.mentions ?? [];
  const lead = context.document.sentences[Math.min(3, context.document.sentences.length - 1)]?.end ?? 0;
  return mentions.length < 3 && !mentions.some((m) => (context.annotations.names[m]?.start ?? lead) < lead);
}

/** How far back the news may lie: a deal "announced" earlier than that is told as background. */
const RECENT = 7;
/** A day of the news is mostly told by its weekday; one written out belongs to the background sooner. */
const WRITTEN_OUT = 3;

/**
 * A claim that the main deal was announced on a date near the article's own. Score: the wording's, less for every
 * sentence between the article's start and it, more where the sentence speaks of a deal.
 */
export function announcedClaim(match: Match, rule: string, date: DateMention, wording: number): SlotClaim | null {
  const { view, context } = match;
  if (!isNews(date, context.document.meta.publishedAt, context.document.text.slice(date.start, date.end))) return null;
  const at = match.from;
  const around = view.template.slice(Math.max(0, at - 130), match.to + 130);
  if (MARKET.test(view.template.slice(Math.max(0, at - 30), match.to + 12))) return null;
  const first = context.views.findIndex((v) => v.sentence.kind === 'paragraph' && v.sentence.end - v.sentence.start > 60);
  const depth = Math.max(0, view.sentence.index - Math.max(0, first));
  const score = wording + (DEAL.test(around) || /[\uE006\uE008]/.test(around) ? 0.1 : -0.25) - Math.min(0.4, depth * 0.015);
  if (score < 0.5) return null;
  return {
    kind: 'slot',
    rule,
    score: Math.min(0.97, score),
    span: { start: date.start, end: date.end },
    sentence: view.sentence.index,
    slot: 'announced-on',
    value: date.value.edtf,
    party: null,
    detail: null,
  };
}

/** A day within the last days, or the week at hand; without the article's date any day that the wording ties to it. */
function isNews(date: DateMention, published: string | null, words: string): boolean {
  const { edtf, precision, direction } = date.value;
  if (precision === 'month') return /^(?:earlier )?this week$/i.test(words);
  if (direction === 'future' && published === null) return false;
  if (edtf.includes('X')) return false;
  if (precision !== 'day') return false;
  if (published === null) return true;
  const gap = dayNumber(published) - dayNumber(edtf);
  return gap >= -1 && gap <= (date.rule === 'date/full-date' ? WRITTEN_OUT : RECENT);
}

/** Days on a scale that is exact within a month and across its ends. */
function dayNumber(iso: string): number {
  const [y, m, d] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  const shift = m > 2 ? 0 : 1;
  const years = y - shift;
  return (
    years * 365 +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    Math.floor((153 * (m + shift * 12 - 3) + 2) / 5) +
    d
  );
}
