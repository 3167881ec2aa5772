/** "en_US", "EN-us", "en-US,en" → "en-US"; null for what is no language tag. */
export function languageTag(raw: string | undefined): string | null {
  const match = /^\s{0,9}([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?=$|[\s,;.-])/i.exec(raw ?? '');
  if (match === null) return null;
  const [, language, script, region] = match;
  const parts = [language!.toLowerCase()];
  if (script !== undefined) parts.push(script[0]!.toUpperCase() + script.slice(1).toLowerCase());
  if (region !== undefined) parts.push(region.toUpperCase());
  return parts.join('-');
}
