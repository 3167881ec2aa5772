import type { RawInput } from '../../read/raw-input.ts';
import type { Cleaned, CleanOptions, Removal } from '../cleaned.ts';
import { cleanUnits } from './clean-units.ts';
import { splitLines } from './lines.ts';
import { frontMatter, mailHeader, NO_HEADER, wireHeader } from './sources.ts';
import { gatherTables } from './tables.ts';

/** Cleans a paste, a dump, an e-mail or a wire file: whatever is not the article goes, by shape, place, language and wording. */
export function cleanText(input: RawInput, options: CleanOptions): Cleaned {
  const keep = options.keep;
  const header = keep?.has('header') ? null : (wireHeader(input.content) ?? mailHeader(input.content) ?? frontMatter(input.content));
  const removals: Removal[] = header === null ? [] : [{ step: 'header', preview: input.content.slice(0, Math.min(header.end, 120)) }];
  const units = gatherTables(splitLines(input.content.slice(header?.end ?? 0)));
  return cleanUnits(input, units, header ?? NO_HEADER, options, removals);
}
