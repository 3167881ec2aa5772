const BY = /^(?:(?:posted|written|published|story|words|reported|article|reviewed) )?(?:by|von|par|por|autor|text):? /i;
/** What ends a name. Works on text whose white space is collapsed. */
const STOP = / [|•·–—-] |,? (?:updated|published|posted|on|at|last) | @|\d{1,2}[:/.]\d/i;
const OTHER_HANDS = /,? (?:(?:medically |fact )?(?:reviewed|edited|checked|updated|illustrated)|photos?|photography) by /i;
const DATE_STOP = / (?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d/i;
/** Stand-ins that content systems fill in when nobody is named. */
const NOBODY = new Set('admin administrator editor author staff unknown anonymous guest user share follow none null undefined'.split(' '));

/** A person's or a desk's name out of a byline ("By Jane Roe and John Poe | 5 March"), or null when the text is no name. */
export function cleanAuthor(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  let text = raw
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^avatar photo\s?/i, '');
  text = text.replace(BY, '').trim();
  for (const pattern of [STOP, DATE_STOP, OTHER_HANDS]) {
    const stop = pattern.exec(text);
    if (stop !== null && stop.index > 2) text = text.slice(0, stop.index);
  }
  text = text.replace(/^[\s,;:|–—-]{1,9}/, '');
  let end = text.length;
  while (end > 0 && ' ,;:|–—-'.includes(text.charAt(end - 1))) end--;
  text = text.slice(0, end);
  if (text.length < 3 || text.length > 120) return null;
  if (/^https?:|^www\.|^@|[<>{}]|\.(?:com|org|net)\//i.test(text) || !/\p{L}{2}/u.test(text)) return null;
  // a date, a file's or a variable's name
  if (/\b(?:19|20)\d\d\b/.test(text) || /^[a-z]+(?:\.[a-z]+)+$/i.test(text) || isBylineLabel(text)) return null;
  if (NOBODY.has(text.toLowerCase())) return null;
  return text;
}

/** "By", "Written by:" alone: the name follows in an element of its own. */
export function isBylineLabel(text: string): boolean {
  return text.length < 24 && BY.test(`${text} `) && text.replace(/:$/, '').trim().split(' ').length <= 2;
}

/** The name in a line of text that is nothing but a byline ("By Jane Roe", "Written by Jane Roe and John Poe"). */
export function bylineIn(text: string): string | null {
  if (text.length > 80 || !BY.test(text)) return null;
  const name = cleanAuthor(text);
  if (name === null || name.split(' ').length > 8) return null;
  return name.split(/,? (?:and|und|et|y|e) |, /).every((part) => /^\p{Lu}/u.test(part)) ? name : null;
}
