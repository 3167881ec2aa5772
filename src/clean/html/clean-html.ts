import { type Aside, type BlockText, makeDocument } from '../../document/document.ts';
import type { RawInput } from '../../read/raw-input.ts';
import type { Cleaned, CleanOptions, Removal } from '../cleaned.ts';
import { chooseMetadata } from '../metadata/metadata.ts';
import { readPageFacts } from '../metadata/page-facts.ts';
import { blocksOf } from './blocks.ts';
import { filterBlocks } from './filter-blocks.ts';
import { mainContent } from './main-content.ts';
import { measure } from './measure.ts';
import { namesReader } from './names.ts';
import { parsePage } from './parse.ts';
import { prune } from './prune.ts';

/** Finds the article in a page: prune what is known not to be it, find the element that holds the rest, turn it into blocks. */
export function cleanHtml(input: RawInput, options: CleanOptions): Cleaned {
  const page = parsePage(input.content);
  const removals: Removal[] = [];
  const asides: Aside[] = [];
  const readNames = namesReader();
  measure(page.root);
  const facts = { total: page.root.measures };
  const pruned = prune(page.root, readNames, facts, options.keep ?? new Set());
  removals.push(...pruned.removals);
  asides.push(...pruned.asides);
  const shown = readPageFacts(page.root, readNames);
  const { meta } = chooseMetadata(page, shown, input);
  measure(page.root);
  const found = blocksOf(mainContent(page.root, meta.title, readNames));
  const drafts = filterBlocks(found, { meta, headings: shown.headings }, options.keep ?? new Set(), removals, asides);
  const blocks: BlockText[] = drafts.map(({ kind, text }) => ({ kind, text }));
  const headline: BlockText[] = meta.title === null ? [] : [{ kind: 'headline', text: meta.title }];
  return { document: makeDocument(input.id, [...headline, ...blocks], meta, asides), removals };
}
