import type { RawInput } from '../../read/raw-input.ts';
import type { Cleaned, CleanOptions } from '../cleaned.ts';
import { cleanText } from '../text/clean-text.ts';

export function cleanMarkdown(input: RawInput, options: CleanOptions): Cleaned {
  return cleanText(input, options);
}
