const BY = /^(?:posted |written |published |story |words |reported |article |reviewed |medically reviewed )?(?:by|von|par|por|de|di|door|автор|text):?\s+/i;
const STOP = /\s+[|•·–—]\s+|\s+-\s+|\n|,?\s+(?:updated|published|posted|on|at|last)\s|\s{2,}|\s+@|\d{1,2}[:/.]\d|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d/i;

/** A person's or a desk's name out of a byline ("By Jane Roe and John Poe | 5 March"), or null when the text is no name. */
export function cleanAuthor(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  let text = raw
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^avatar photo\s?/i, '');
  text = text.replace(BY, '').trim();
  const stop = STOP.exec(text);
  if (stop !== null && stop.index > 2) text = text.slice(0, stop.index);
  text = text.replace(/^[\s,;:|–—-]{1,9}/, '');
  let end = text.length;
  while (end > 0 && ' ,;:|–—-'.includes(text.charAt(end - 1))) end--;
  text = text.slice(0, end);
  if (text.length < 3 || text.length > 120) return null;
  if (/^https?:|^www\.|^@|[<>{}]|\.(?:com|org|net)\b.*\//i.test(text) || !/\p{L}{2}/u.test(text)) return null;
  if (/^(?:admin|administrator|editor|author|staff|unknown|anonymous|guest|user|share|follow|view all posts|none|null|undefined)$/i.test(text)) return null;
  return text;
}
