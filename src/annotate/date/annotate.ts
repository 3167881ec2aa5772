import type { Document } from '../../document/document.ts';
import { overlaps } from '../../document/span.ts';
import type { DateWords } from '../../locales/date-words.ts';
import type { Locale } from '../../locales/locale.ts';
import type { DateMention } from '../mention.ts';
import { ago } from './ago.ts';
import { ahead } from './ahead.ts';
import type { Civil } from './calendar.ts';
import { directionOf, edtfOf, type Moment, precisionOf } from './edtf.ts';
import { fiscalYear } from './fiscal-year.ts';
import { fullDate } from './full-date.ts';
import { half } from './half.ts';
import { later } from './later.ts';
import { month } from './month.ts';
import { monthYear } from './month-year.ts';
import { numericDate } from './numeric-date.ts';
import { quarter } from './quarter.ts';
import { articleDay } from './reference.ts';
import { relativePeriod } from './relative-period.ts';
import type { DateRule, Place, Reading } from './rule.ts';
import { season } from './season.ts';
import { sentenceAt } from './sentence.ts';
import { type Tense, tenseOf } from './tense.ts';
import { today } from './today.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';
import { yearEnd } from './year-end.ts';

const RULES: readonly DateRule[] = [
  ago, ahead, fiscalYear, fullDate, half, later, month, monthYear, numericDate, quarter, relativePeriod, season, today, weekday, year, yearEnd,
]; // biome-ignore format: one list

/** How far back "two years later" looks for the date that it counts from. */
const RECALL = 400;

interface Found {
  readonly mention: DateMention;
  readonly moment: Moment;
}

/** Every point in time that the text names, resolved against the article's day; durations and vague times are left out. */
export function annotateDates(document: Document, locale: Locale): DateMention[] {
  const reference = articleDay(document, locale.dates);
  const lower = document.text.toLowerCase();
  const rules = RULES.filter((rule) => rule.cues === undefined || rule.cues.some((cue) => lower.includes(cue)));
  const plain = keepApart(rules.filter((r) => r.anaphoric !== true).flatMap((rule) => run(rule, document, locale.dates, reference, [])));
  const told = rules.filter((r) => r.anaphoric === true).flatMap((rule) => run(rule, document, locale.dates, reference, plain));
  return keepApart([...plain, ...told]).map((found) => found.mention);
}

function run(rule: DateRule, document: Document, words: DateWords, reference: Civil | null, earlier: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const pattern of patternsOf(rule, words)) {
    for (const hit of document.text.matchAll(pattern)) {
      const end = hit.index + hit[0].length;
      const sentence = sentenceAt(document, hit.index);
      const before = document.text.slice(sentence.start, hit.index);
      const after = document.text.slice(end, Math.max(end, sentence.end));
      let tense: Tense | undefined;
      const place: Place = {
        reference,
        words,
        before,
        after,
        tense() {
          if (tense === undefined) tense = tenseOf(before, after);
          return tense;
        },
        previous: earlier.findLast((f) => f.mention.end <= hit.index && f.mention.end > hit.index - RECALL)?.moment ?? null,
      };
      const reading = rule.read(hit.groups ?? {}, place);
      if (reading !== null) out.push({ moment: reading, mention: mentionOf(rule, hit.index, end, reading, reference) });
    }
  }
  return out;
}

function mentionOf(rule: DateRule, start: number, end: number, reading: Reading, reference: Civil | null): DateMention {
  const direction = reading.direction ?? directionOf(reading, reference);
  return {
    layer: 'date',
    start,
    end,
    rule: rule.id,
    value: { edtf: edtfOf(reading), precision: precisionOf(reading), relative: reading.relative, direction },
  };
}

/** The longest mention of each place, in text order. */
function keepApart(found: readonly Found[]): Found[] {
  const sorted = [...found].sort(
    (a, b) => length(b) - length(a) || a.mention.start - b.mention.start || (a.mention.rule < b.mention.rule ? -1 : 1),
  );
  const kept: Found[] = [];
  for (const one of sorted) if (!kept.some((k) => overlaps(k.mention, one.mention))) kept.push(one);
  return kept.sort((a, b) => a.mention.start - b.mention.start);
}

function length(found: Found): number {
  return found.mention.end - found.mention.start;
}

const compiled = new WeakMap<DateWords, Map<DateRule, readonly RegExp[]>>();

function patternsOf(rule: DateRule, words: DateWords): readonly RegExp[] {
  const byRule = compiled.get(words) ?? new Map<DateRule, readonly RegExp[]>();
  compiled.set(words, byRule);
  const patterns = byRule.get(rule) ?? rule.patterns(words);
  byRule.set(rule, patterns);
  return patterns;
}
