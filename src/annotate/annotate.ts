import type { Document } from '../document/document.ts';
import type { Locale } from '../locales/locale.ts';
import { annotateDates } from './date/annotate.ts';
import type { Annotations } from './mention.ts';
import { annotateMoney } from './money/annotate.ts';
import { annotateNames } from './name/annotate.ts';
import { annotatePercents } from './percent/annotate.ts';
import { annotateReferences } from './reference/annotate.ts';
import { annotateRounds } from './round/annotate.ts';

export interface AnnotateOptions {
  /** Known investor names; an empty set must cost at most two points of accuracy. */
  readonly knownInvestors?: ReadonlySet<string>;
  /** Words in lower case are never names. */
  readonly capitalsOnly?: boolean;
}

/** Lays every layer over the document; each reads the text once. Pure. */
export function annotate(document: Document, locale: Locale, options: AnnotateOptions = {}): Annotations {
  const money = annotateMoney(document, locale);
  const dates = annotateDates(document, locale);
  const rounds = annotateRounds(document, locale);
  const percents = annotatePercents(document, locale);
  const taken = [...money, ...dates, ...rounds, ...percents];
  const { names, entities } = annotateNames(document, locale, taken, options);
  const references = annotateReferences(document, locale, names);
  return { money, dates, rounds, percents, names, references, entities };
}
