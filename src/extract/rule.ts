import type { Annotations, Mention } from '../annotate/mention.ts';
import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { Locale } from '../locales/locale.ts';
import type { Candidate, MoneyClaim, Party } from './candidate.ts';
import { mayMatch, type Needs, needsOf } from './view/needs.ts';
import { compilePattern } from './view/pattern.ts';
import { itemAt, type SentenceView, spanOf } from './view/template.ts';

export interface Context {
  readonly document: Document;
  readonly annotations: Annotations;
  readonly locale: Locale;
  readonly views: readonly SentenceView[];
}

/** One hit of a pattern in one sentence. */
export class Match {
  constructor(
    readonly context: Context,
    readonly view: SentenceView,
    private readonly hit: RegExpExecArray,
  ) {}

  /** Template positions of the whole hit. */
  get from(): number {
    return this.hit.index;
  }
  get to(): number {
    return this.hit.index + this.hit[0].length;
  }
  get text(): string {
    return this.hit[0];
  }
  get span(): Span {
    return spanOf(this.view, this.from, this.to);
  }
  /** What stands before and after the hit in the sentence's template. */
  get before(): string {
    return this.view.template.slice(0, this.from);
  }
  get after(): string {
    return this.view.template.slice(this.to);
  }

  /** Text captured under a name, null where that part did not match. */
  group(name: string): string | null {
    return this.hit.groups?.[name] ?? null;
  }

  /** The mention captured under a name, of whichever layer. */
  item(name: string): Mention | null {
    const text = this.hit.groups?.[name];
    if (text === undefined) return null;
    return this.view.items[text.charCodeAt(1) - 0xe100] ?? null;
  }

  layer<L extends Mention['layer']>(name: string, layer: L): Extract<Mention, { layer: L }> | null {
    const item = this.item(name);
    return item !== null && item.layer === layer ? (item as Extract<Mention, { layer: L }>) : null;
  }

  /** A captured name or "the company" as a party. */
  party(name: string): Party | null {
    const item = this.item(name);
    return item === null ? null : partyOf(item);
  }

  /** The mention whose placeholder begins at a template position. */
  itemAt(at: number): Mention | null {
    return itemAt(this.view, at);
  }

  /** The party whose placeholder begins at a template position. */
  partyAt(at: number): Party | null {
    const item = itemAt(this.view, at);
    return item === null ? null : partyOf(item);
  }
}

export function partyOf(item: Mention): Party | null {
  const span = { start: item.start, end: item.end };
  if (item.layer === 'name') return { entity: item.value.entity, span };
  if (item.layer === 'reference') return { entity: null, noun: item.value.noun, span };
  return null;
}

/** A rule over one sentence: one meaning, the few patterns that say it. Its id is its path under extract/. */
export interface SentenceRule {
  readonly id: string;
  /** Cheap test: a sentence whose template holds none of these is not looked at. Empty: every sentence is. */
  readonly triggers: readonly string[];
  /** Another cheap test: every pattern needs this in the template, "\uE006" a sum. */
  readonly requires?: string;
  readonly patterns: readonly string[];
  /** Kinds of block to look into; running text where not given. */
  readonly scope?: 'body' | 'headline' | 'all';
  readonly apply: (match: Match) => readonly Candidate[] | Candidate | null;
}

/** A rule over the whole document, for what no single sentence tells. */
export interface DocumentRule {
  readonly id: string;
  readonly document: (context: Context) => readonly Candidate[];
}

export type Rule = SentenceRule | DocumentRule;

interface LazyPattern {
  readonly source: string;
  readonly needs: Needs;
  regex: RegExp | null;
}

const prepared = new WeakMap<SentenceRule, Map<string, LazyPattern[]>>();

function patternsOf(rule: SentenceRule, locale: Locale): LazyPattern[] {
  let byLanguage = prepared.get(rule);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    prepared.set(rule, byLanguage);
  }
  let patterns = byLanguage.get(locale.language);
  if (patterns === undefined) {
    patterns = rule.patterns.map((source) => ({ source, needs: needsOf(source), regex: null }));
    byLanguage.set(locale.language, patterns);
  }
  return patterns;
}

/** All candidates that the rules propose, in a total order that does not depend on the order of the rules. */
export function runRules(rules: readonly Rule[], context: Context): Candidate[] {
  const out: Candidate[] = [];
  for (const rule of rules) {
    if ('document' in rule) {
      out.push(...rule.document(context));
      continue;
    }
    const scope = rule.scope ?? 'all';
    for (const view of context.views) {
      const headline = view.sentence.kind === 'headline' || view.sentence.kind === 'dek';
      if ((scope === 'body' && headline) || (scope === 'headline' && !headline)) continue;
      if (rule.requires !== undefined && !view.template.includes(rule.requires)) continue;
      if (rule.triggers.length > 0 && !rule.triggers.some((t) => view.template.includes(t))) continue;
      for (const lazy of patternsOf(rule, context.locale)) {
        if (!mayMatch(lazy.needs, view.template)) continue;
        lazy.regex ??= compilePattern(lazy.source, context.locale.lexicon);
        const pattern = lazy.regex;
        pattern.lastIndex = 0;
        for (let hit = pattern.exec(view.template); hit !== null; hit = pattern.exec(view.template)) {
          if (hit[0] === '') {
            pattern.lastIndex++;
            continue;
          }
          const made = rule.apply(new Match(context, view, hit));
          if (made === null) continue;
          if (Array.isArray(made)) out.push(...made);
          else out.push(made as Candidate);
        }
      }
    }
  }
  return withoutRepeats(out.sort(compareCandidates));
}

/** Two patterns of one rule may read one sum the same way: kept once, the reading that names a company before the one that does not. */
function withoutRepeats(sorted: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of sorted) {
    const held = candidate.kind === 'money' ? out.findIndex((c) => sameReading(c, candidate)) : -1;
    if (held < 0) out.push(candidate);
    else if (candidate.kind === 'money' && candidate.company !== null && (out[held] as MoneyClaim).company === null) out[held] = candidate;
  }
  return out;
}

function sameReading(a: Candidate, b: Candidate): boolean {
  return a.kind === 'money' && b.kind === 'money' && a.rule === b.rule && a.span.start === b.span.start && a.role === b.role;
}

export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    a.span.start - b.span.start ||
    b.span.end - a.span.end ||
    b.score - a.score ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
  );
}
