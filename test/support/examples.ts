import { annotate } from '../../src/annotate/annotate.ts';
import type { Mention } from '../../src/annotate/mention.ts';
import { type BlockText, type Document, makeDocument, NO_METADATA, rawDocument } from '../../src/document/document.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Rule } from '../../src/extract/rule.ts';
import { en } from '../../src/locales/en.ts';
import { load, type SourceFile, sourceFiles } from './modules.ts';
import { mentionsOf, show, showMention } from './show.ts';

/** One row beside a rule: an input and what the rule makes of it. */
export interface Row {
  readonly input: string;
  /** Title of the article; headline rules read only this. */
  readonly headline?: string;
  /** ISO date that relative dates are resolved against. */
  readonly published?: string;
  /** The input's lines are the rows of a table, cells parted by " | ". */
  readonly table?: true;
  readonly expect: readonly string[];
}
export type NearMiss = string | Omit<Row, 'expect'>;

export interface Examples {
  readonly yes: readonly Row[];
  readonly no: readonly NearMiss[];
}

/** A rule found in a file of its own: its id is its path under extract/ or annotate/. */
export interface FoundRule {
  readonly id: string;
  readonly path: string;
  /** null for a recogniser, which runs with its whole layer. */
  readonly rule: Rule | null;
  readonly examples: Examples | null;
}

export async function extractionRules(): Promise<FoundRule[]> {
  const files = sourceFiles('src/extract');
  const found: FoundRule[] = [];
  for (const file of files) {
    // a folder of rules, not the machinery beside them
    if (file.path.split('/').length < 4 || file.path.endsWith('.examples.ts')) continue;
    for (const value of Object.values(await load(file.path)))
      if (isRule(value)) found.push({ id: idOf(file.path), path: file.path, rule: value, examples: await examplesOf(file, files) });
  }
  return found;
}

/** Recognisers have examples beside them; that is how they are known. */
export async function recognisers(): Promise<FoundRule[]> {
  const files = sourceFiles('src/annotate');
  const found: FoundRule[] = [];
  for (const file of files) {
    if (!file.path.endsWith('.examples.ts')) continue;
    const path = file.path.replace('.examples.ts', '.ts');
    found.push({ id: idOf(path), path, rule: null, examples: await examplesOf({ path, text: '' }, files) });
  }
  return found;
}

export function idOf(path: string): string {
  return path.replace(/^src\/(?:extract|annotate)\//, '').replace(/\.ts$/, '');
}

async function examplesOf(file: SourceFile, files: readonly SourceFile[]): Promise<Examples | null> {
  const path = file.path.replace(/\.ts$/, '.examples.ts');
  if (!files.some((f) => f.path === path)) return null;
  const { examples } = await load(path);
  return (examples as Examples | undefined) ?? null;
}

function isRule(value: unknown): value is Rule {
  if (typeof value !== 'object' || value === null || !('id' in value)) return false;
  return ('patterns' in value && 'apply' in value) || 'document' in value;
}

/** What one rule makes of one row, each as a short line. */
export function outcome(found: FoundRule, row: Omit<Row, 'expect'>): string[] {
  const document = documentOf(row);
  const annotations = annotate(document, en);
  if (found.rule !== null)
    return extract(document, annotations, en, [found.rule])
      .filter((candidate) => candidate.rule === found.id)
      .map((candidate) => show(candidate, document.text));
  const layers: Mention['layer'][] = ['money', 'date', 'round', 'percent', 'name', 'reference'];
  return layers
    .flatMap((layer) => mentionsOf(annotations, layer))
    .filter((mention) => mention.rule === found.id)
    .map(showMention);
}

function documentOf(row: Omit<Row, 'expect'>): Document {
  const meta = { ...NO_METADATA, title: row.headline ?? null, publishedAt: row.published ?? null };
  if (row.table)
    return makeDocument(
      'example',
      row.input.split('\n').map((text) => ({ kind: 'table-row', text })),
      meta,
    );
  if (row.headline === undefined) return rawDocument('example', row.input, meta);
  const parts: BlockText[] = [
    { kind: 'headline', text: row.headline },
    { kind: 'paragraph', text: row.input },
  ];
  return makeDocument('example', parts, meta);
}
