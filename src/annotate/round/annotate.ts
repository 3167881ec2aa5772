import type { Document } from '../../document/document.ts';
import type { Locale } from '../../locales/locale.ts';
import type { RoundMention } from '../mention.ts';
import { findExtensions, readExtension } from './extension.ts';
import type { FoundRound } from './found.ts';
import { findNamed } from './named.ts';
import { findSeed } from './seed.ts';
import { findSeries } from './series.ts';

/** Names of rounds: "Series B", "pre-seed", "Series A-2", "bridge" before "round". The mention spans the label, not "round". */
export function annotateRounds(document: Document, _locale: Locale): RoundMention[] {
  const { text } = document;
  const found = [...findSeries(text), ...findSeed(text), ...findNamed(text)];
  for (const each of found) readExtension(text, each);
  found.push(...findExtensions(text));
  found.sort((a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1));
  const kept: FoundRound[] = [];
  for (const each of found) if (kept.length === 0 || each.start >= kept.at(-1)!.end) kept.push(each);
  return kept.map(
    ({ start, end, round, extension, rule }): RoundMention => ({ layer: 'round', start, end, rule, value: { round, extension } }),
  );
}
