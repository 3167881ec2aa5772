import { type Aside, type BlockText, type Metadata, makeDocument } from '../../document/document.ts';
import type { RawInput } from '../../read/raw-input.ts';
import type { Cleaned, CleanOptions, Removal } from '../cleaned.ts';
import { isDayFirst } from '../metadata/date.ts';
import { languageTag } from '../metadata/language.ts';
import { chooseMetadata } from '../metadata/metadata.ts';
import { readPageFacts } from '../metadata/page-facts.ts';
import { languageOf } from '../text/language.ts';
import { bodyBlocks, restore } from './backup.ts';
import { cleanBare, isBare } from './bare.ts';
import type { BlockFacts } from './block-steps/step.ts';
import { blocksOf, type Draft } from './blocks.ts';
import { filterBlocks } from './filter-blocks.ts';
import { mainContent } from './main-content.ts';
import { measure } from './measure.ts';
import { namesReader } from './names.ts';
import { MAX_DEPTH, MAX_ELEMENTS, parsePage } from './parse.ts';
import { prune } from './prune.ts';
import type { Page } from './tree.ts';

/** Characters of text below which a result is doubted. */
const LITTLE = 250;
/** Share of the page's running text below which the pruning is doubted. */
const LEAST_LEFT = 0.25;

/** Finds the article in a page: prune what is known not to be it, find the element that holds the rest, turn it into blocks. */
export function cleanHtml(input: RawInput, options: CleanOptions): Cleaned {
  const keep = options.keep ?? new Set<string>();
  const page = parsePage(input.content);
  const removals: Removal[] = page.truncated ? [LIMIT] : [];
  const asides: Aside[] = [];
  const readNames = namesReader();
  if (isBare(page, readNames)) return bare(input, page, options, removals);

  measure(page.root);
  const before = page.root.measures;
  const pruned = prune(page.root, readNames, { total: before }, keep);
  const shown = readPageFacts(page.root, readNames, isDayFirst(languageTag(page.language ?? undefined)));
  const { meta, body } = chooseMetadata(page, shown, input);
  const facts: BlockFacts = { meta, body, headings: shown.headings };
  measure(page.root);
  const read = (): readonly Draft[] => filterBlocks(blocksOf(mainContent(page.root, meta.title, readNames)), facts, keep, removals, asides);

  let blocks: readonly BlockText[] = read();
  if (length(blocks) < LITTLE && page.root.measures.prose < before.prose * LEAST_LEFT) {
    // too much was cut: once more with the sure steps only
    removals.length = 0;
    asides.length = 0;
    restore(page.root);
    measure(page.root);
    blocks = read();
  } else {
    removals.push(...pruned.removals);
    asides.push(...pruned.asides);
  }
  if (body !== null && length(blocks) < body.length * 0.5 && !keep.has('json-ld')) {
    removals.push({ step: 'json-ld', preview: 'the page gives its text in JSON-LD, and shows less than half of it' });
    blocks = bodyBlocks(body);
  }
  return assemble(input, blocks, meta, asides, removals);
}

const LIMIT: Removal = {
  step: 'limit',
  preview: `more than ${MAX_ELEMENTS} elements or ${2 * MAX_DEPTH} levels: the rest of the page was not read`,
};

function assemble(input: RawInput, blocks: readonly BlockText[], meta: Metadata, asides: readonly Aside[], removals: Removal[]): Cleaned {
  if (length(blocks) === 0) removals.push({ step: 'empty', preview: 'the page shows no text outside menus, forms and scripts' });
  const language = languageOf(blocks.map((b) => b.text).join('\n'), meta.language);
  const headline: BlockText[] = meta.title === null ? [] : [{ kind: 'headline', text: meta.title }];
  const body = blocks.map(({ kind, text }) => ({ kind, text }));
  return { document: makeDocument(input.id, [...headline, ...body], { ...meta, language }, asides), removals };
}

/** A page without names and structure: the text rules decide, and the page's own metadata fills what they did not find. */
function bare(input: RawInput, page: Page, options: CleanOptions, removals: Removal[]): Cleaned {
  measure(page.root);
  const { meta } = chooseMetadata(
    page,
    readPageFacts(page.root, () => 0),
    input,
  );
  const { document, removals: all } = cleanBare({ ...input, title: meta.title }, blocksOf(page.root), options, removals);
  const { title, dek, author, site, url, publishedAt, language } = document.meta;
  const merged: Metadata = {
    title,
    dek: dek ?? meta.dek,
    author: meta.author ?? author,
    site: meta.site ?? site,
    url: meta.url ?? url,
    publishedAt: meta.publishedAt ?? publishedAt,
    language: meta.language ?? language,
  };
  return { document: Object.freeze({ ...document, meta: merged }), removals: all };
}

function length(blocks: readonly BlockText[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
