import { anyOf } from '../alternatives.ts';
import type { FoundRound } from './found.ts';

const PART = `(?:extension|top-?up|(?:second|third|final|additional) ${anyOf('close|closing|tranche|part')})`;
const AFTER = new RegExp(
  `^ (?:${anyOf('funding|financing|round|funding round|financing round')} )?(?:${PART}|first (?:close|closing|tranche))\\b`,
  'i',
);
const FIRST = /\bfirst\b/i;
const BEFORE = new RegExp(
  `\\b(?:${PART}|expansion) (?:of|to|for|on) (?:${anyOf("its|the|their|our|an?|this|that|last year['\\u2019]s")} )?(?:[\\w$€£.-]{1,14} ){0,3}$`,
  'i',
);
const ADJECTIVE = /\b(?:extended|expanded|upsized) $/i;
const ALONE = new RegExp(
  `\\b(?:extension (?:funding |financing )?round|${anyOf('second|third|final')} (?:tranche|closing) of (?:the |its |this )?${anyOf('round|funding|financing|investment')})\\b`,
  'gi',
);

/** "Series B extension", "extension of its Series B", "Series C second closing": widens the mention where nothing else lies between. */
export function readExtension(text: string, found: FoundRound): void {
  const after = AFTER.exec(text.slice(found.end, found.end + 60));
  if (after !== null) {
    found.extension = !FIRST.test(after[0]);
    found.end += after[0].length;
    return;
  }
  const before = text.slice(Math.max(0, found.start - 70), found.start);
  const hit = BEFORE.exec(before);
  if (hit !== null) {
    found.extension = true;
    // "extension of its $20 million Series B": the sum between is a mention of its own
    if (!/\d/.test(hit[0])) found.start -= hit[0].length;
  } else if (ADJECTIVE.test(before)) found.extension = true;
}

/** "an extension round", "the second tranche of the round": the round's label is elsewhere. */
export function findExtensions(text: string): FoundRound[] {
  const out: FoundRound[] = [];
  for (const hit of text.matchAll(ALONE))
    out.push({ start: hit.index, end: hit.index + hit[0].length, round: null, extension: true, rule: 'round/extension' });
  return out;
}
