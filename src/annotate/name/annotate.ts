import type { Document } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { INVESTORS } from '../../gazetteers/investors.ts';
import { LEGAL_FORMS } from '../../gazetteers/legal-forms.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Entity, NameMention } from '../mention.ts';
import { resolveEntities } from './entities.ts';
import { findNames } from './find.ts';
import type { RawName } from './model.ts';

export interface NameOptions {
  /** Known investor names in lower case; an empty set must cost at most two points of accuracy. */
  readonly knownInvestors?: ReadonlySet<string>;
  /** Words in lower case are never names: so it is in a gloss, whose left-over words are no English. */
  readonly capitalsOnly?: boolean;
}

/** Names and what they name. `taken` holds the money, date, round and percent mentions, which no name may overlap. */
export function annotateNames(
  document: Document,
  _locale: Locale,
  taken: readonly Span[],
  options: NameOptions,
): { names: NameMention[]; entities: Entity[] } {
  const sorted = [...taken].sort((a, b) => a.start - b.start || a.end - b.end);
  const mentions: RawName[] = [];
  for (const line of findNames(document, sorted, options.capitalsOnly === true)) {
    for (const { from, to, rule } of line.found) {
      const last = line.words[to - 1]!;
      const end = last.dot && (LEGAL_FORMS.has(last.lower) || last.text.length === 1 || last.text.includes('.')) ? last.end + 1 : last.end;
      mentions.push({ line, from, to, rule, start: line.words[from]!.start, end });
    }
  }
  return resolveEntities(document.text, mentions, options.knownInvestors ?? INVESTORS);
}
