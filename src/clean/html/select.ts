import { load } from 'cheerio/slim';
import { DealxError } from '../../errors.ts';

/**
 * The page cut down to what a CSS selector names, for a site whose article the cleaner does not find by itself. The
 * head stays: metadata is read from it. Throws DealxError `no-match` or `bad-selector`.
 */
export function selectHtml(html: string, selector: string): string {
  const $ = load(html);
  let found: string;
  try {
    found = $.html($(selector));
  } catch {
    throw new DealxError(
      'bad-selector',
      `the selector "${selector}" is not valid CSS`,
      'write it as in a style sheet: --select "article .body"',
    );
  }
  if (found === '') throw new DealxError('no-match', `nothing in the page matches "${selector}"`, 'try without --select');
  return `<html>${$.html($('head'))}<body>${found}</body></html>`;
}
