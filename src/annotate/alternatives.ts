/** Regex source for any of some words, longest first; "|" parts them. The words may be short patterns of their own. */
export function anyOf(...lists: readonly string[]): string {
  const words = lists.flatMap((list) => list.split('|'));
  return `(?:${words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}
