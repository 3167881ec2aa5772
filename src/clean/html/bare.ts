import type { RawInput } from '../../read/raw-input.ts';
import type { Cleaned, CleanOptions, Removal } from '../cleaned.ts';
import { cleanUnits } from '../text/clean-units.ts';
import { splitLines } from '../text/lines.ts';
import { NO_HEADER } from '../text/sources.ts';
import { gatherTables } from '../text/tables.ts';
import type { Unit } from '../text/unit.ts';
import { linkShare } from './block-steps/shape.ts';
import type { Draft } from './blocks.ts';
import type { Ideas } from './names.ts';
import { type Page, walk } from './tree.ts';

const STRUCTURE = new Set('article main nav header footer aside form section figure'.split(' '));
/** Elements with names that a page may have and still say nothing about its parts: a wrapper, a column. */
const MOST_NAMES = 2;

/** Whether a page has neither telling names nor structure: a paste saved as HTML. Only its wording can tell the article from the rest. */
export function isBare(page: Page, readNames: (names: string) => Ideas): boolean {
  let names = 0;
  let structured = page.jsonLd.length > 0;
  walk(page.root, (element) => {
    if (element.tag === 'html' || element.tag === 'body') return undefined;
    if (STRUCTURE.has(element.tag) || element.attributes.itemprop !== undefined || readNames(element.names) !== 0) structured = true;
    if (element.names !== '') names++;
    return !structured && names <= MOST_NAMES;
  });
  return !structured && names <= MOST_NAMES;
}

/** Cleans a bare page by the rules for plain text, block by block. */
export function cleanBare(input: RawInput, drafts: readonly Draft[], options: CleanOptions, before: readonly Removal[]): Cleaned {
  return cleanUnits(input, drafts.flatMap(unitsOf), NO_HEADER, options, before);
}

function unitsOf(draft: Draft): Unit[] {
  if (draft.element.tag === 'pre' || draft.element.parent?.tag === 'pre') return gatherTables(splitLines(draft.text));
  return [
    {
      text: draft.text,
      kind: draft.kind === 'paragraph' || draft.kind === 'headline' || draft.kind === 'dek' ? 'line' : draft.kind,
      gap: 1,
      linked: linkShare(draft),
    },
  ];
}
