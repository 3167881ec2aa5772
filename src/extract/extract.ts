import type { Annotations } from '../annotate/mention.ts';
import type { Document } from '../document/document.ts';
import type { Locale } from '../locales/locale.ts';
import type { Candidate } from './candidate.ts';
import { type Rule, runRules } from './rule.ts';
import { RULES } from './rules.ts';
import { buildViews } from './view/template.ts';

/** Mentions in, proposals out; pure. */
export function extract(document: Document, annotations: Annotations, locale: Locale, rules: readonly Rule[] = RULES): Candidate[] {
  return runRules(rules, { document, annotations, locale, views: buildViews(document, annotations) });
}
