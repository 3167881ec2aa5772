import type { RawInput } from '../../read/raw-input.ts';
import type { Cleaned, CleanOptions, Removal } from '../cleaned.ts';
import { cleanUnits } from '../text/clean-units.ts';
import { frontMatter, NO_HEADER } from '../text/sources.ts';
import { readBlocks } from './blocks.ts';
import { stripTags } from './tags.ts';

/** Cleans Markdown: its marks tell headings, links and images apart, then the same judgement as for plain text. */
export function cleanMarkdown(input: RawInput, options: CleanOptions): Cleaned {
  const header = options.keep?.has('header') ? null : frontMatter(input.content);
  const { units, code } = readBlocks(stripTags(input.content.slice(header?.end ?? 0)), options.keep?.has('code'));
  const removals: Removal[] = code.map((line) => ({ step: 'code', preview: line.slice(0, 120) }));
  if (header !== null) removals.unshift({ step: 'header', preview: input.content.trim().slice(0, 120) });
  return cleanUnits(input, units, header ?? NO_HEADER, options, removals);
}
