/** Lower case letters and digits parted by blanks, of at most `limit` characters: for comparing texts. */
export function flat(text: string, limit = 1000): string {
  return text
    .slice(0, limit)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

const SEPARATOR = / [|–—·•»«:/\\-]{1,2} | ?[|»•] ?|: (?=[^:]{1,60}$)/;

/**
 * Takes the site's name off a title ("Acme raises $5M | The Ledger"). `site` and `host` are what the page says it is called; without
 * them the last part goes only when `heading`, the page's main heading, is the rest.
 */
export function withoutSite(title: string, site: string | null, host: string | null, heading: string | null): string {
  const parts = title.replace(/\s+/g, ' ').split(SEPARATOR);
  if (parts.length < 2) return title.trim();
  const whole = flat(title);
  const wanted = heading === null ? '' : flat(heading);
  if (wanted !== '' && wanted.length > 8 && whole.includes(wanted) && parts.some((p) => flat(p) === wanted)) return heading!.trim();
  const known = new Set([site, host].filter((s) => s !== null).map((s) => squash(s!)));
  const isSite = (part: string): boolean => {
    const name = squash(part);
    if (name === '') return true;
    for (const k of known)
      if (k === name || (name.length > 3 && k.startsWith(name)) || (k.length > 3 && name.startsWith(k) && name.length < k.length + 12))
        return true;
    return false;
  };
  let start = 0;
  let end = title.length;
  // the parts' places in the title, so that inner separators stay as they are
  const last = parts.at(-1)!;
  if (isSite(last) && last.length < title.length * 0.6) end = title.lastIndexOf(last);
  else if (isSite(parts[0]!) && parts[0]!.length < title.length * 0.5) start = title.indexOf(parts[0]!) + parts[0]!.length;
  const rest = title
    .slice(start, end)
    .replace(/^[\s|–—·•»«:/\\-]{1,9}/, '')
    .trim();
  let cut = rest.length;
  while (cut > 0 && ' |–—·•»«:/\\-'.includes(rest.charAt(cut - 1))) cut--;
  const clean = rest.slice(0, cut);
  if (clean === '') return title.trim();
  return clean === title.trim() || start > 0 ? clean : withoutSite(clean, site, host, heading);
}

function squash(text: string): string {
  return flat(text)
    .replace(/^the /, '')
    .replace(/\b(?:www|com|org|net|co uk)\b/g, '')
    .replace(/ /g, '');
}
