/** Whether a link stays on the page's site. Without an address of the page only relative links are known to. Places on the same page do not count. */
export function isInternal(href: string | null, pageUrl: string | null): boolean {
  if (href === null || href === '' || href.startsWith('#') || /^(?:mailto|tel|javascript|data):/i.test(href)) return false;
  const host = hostOf(href);
  if (host === null) return true;
  const own = pageUrl === null ? null : hostOf(pageUrl);
  return own !== null && domain(host) === domain(own);
}

function hostOf(url: string): string | null {
  const match = /^(?:https?:)?\/\/([^/?#:]{1,253})/i.exec(url);
  return match === null ? null : match[1]!.toLowerCase();
}

/** The last two labels, or three where the second is short ("example.co.uk"). */
function domain(host: string): string {
  const labels = host.split('.');
  const short = labels.length > 2 && labels.at(-2)!.length <= 3;
  return labels.slice(short ? -3 : -2).join('.');
}
