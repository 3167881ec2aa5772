/** Inline Markdown as plain text. */
export interface Inline {
  readonly text: string;
  /** Share of its letters that stand in links. */
  readonly linked: number;
  /** What the images in it say. */
  readonly images: readonly string[];
}

/** Reads links, images, emphasis, code spans, escapes and entities; one pass, and brackets are looked for only as far as a line goes. */
export function readInline(source: string): Inline {
  const out: string[] = [];
  const images: string[] = [];
  let linked = 0;
  let plain = 0;
  const add = (piece: string, inLink: boolean) => {
    out.push(piece);
    const size = piece.replace(/\s+/g, '').length;
    if (inLink) linked += size;
    else plain += size;
  };
  let at = 0;
  while (at < source.length) {
    const c = source[at]!;
    if (c === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) {
      add(source[at + 1]!, false);
      at += 2;
      continue;
    }
    if (c === '!' && source[at + 1] === '[') {
      const link = readLink(source, at + 1);
      if (link !== null) {
        images.push(strip(link.label));
        at = link.end;
        continue;
      }
    }
    if (c === '[') {
      const link = readLink(source, at);
      if (link !== null) {
        const inner = readInline(link.label);
        images.push(...inner.images);
        add(inner.text, true);
        at = link.end;
        continue;
      }
    }
    if (c === '`') {
      const span = readCode(source, at);
      add(span.text, span.linked);
      at = span.end;
      continue;
    }
    if (c === '<') {
      const auto = /^<(?:https?:\/\/|mailto:)[^\s<>]{1,400}>/.exec(source.slice(at, at + 420));
      if (auto !== null) {
        at += auto[0].length;
        continue;
      }
    }
    if ((c === '*' || c === '_' || c === '~') && isMark(source, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < source.length && !'\\![`<*_~'.includes(source[end]!)) end++;
    add(source.slice(at, end), false);
    at = end;
  }
  const text = entities(out.join(''))
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  return { text, linked: linked + plain === 0 ? (images.length > 0 ? 1 : 0) : linked / (linked + plain), images };
}

const LONGEST_LABEL = 1200;
const LONGEST_ADDRESS = 4000;

/** `[label](address "title")`, `[label][reference]`, `[label]:`-less; null if the brackets do not close. */
function readLink(source: string, open: number): { label: string; end: number } | null {
  let depth = 0;
  const limit = Math.min(source.length, open + LONGEST_LABEL);
  let close = -1;
  for (let i = open; i < limit; i++) {
    const c = source[i];
    if (c === '\\') i++;
    else if (c === '[') depth++;
    else if (c === ']' && --depth === 0) {
      close = i;
      break;
    }
  }
  if (close < 0) return null;
  const label = source.slice(open + 1, close);
  if (source[close + 1] === '(') {
    let round = 0;
    const end = Math.min(source.length, close + LONGEST_ADDRESS);
    for (let i = close + 1; i < end; i++) {
      const c = source[i];
      if (c === '(') round++;
      else if (c === ')' && --round === 0) return { label, end: i + 1 };
    }
    return null;
  }
  if (source[close + 1] === '[') {
    const end = source.indexOf(']', close + 2);
    if (end > 0 && end - close < 100) return { label, end: end + 1 };
  }
  return null;
}

/** A code span, or reStructuredText's `text <address>`_. */
function readCode(source: string, open: number): { text: string; linked: boolean; end: number } {
  let ticks = 1;
  while (source[open + ticks] === '`') ticks++;
  const close = source.indexOf('`'.repeat(ticks), open + ticks);
  if (close < 0) return { text: '', linked: false, end: open + ticks };
  const inner = source.slice(open + ticks, close);
  const end = close + ticks;
  if (source[end] !== '_') return { text: inner, linked: false, end };
  const address = inner.indexOf('<');
  return { text: (address < 0 ? inner : inner.slice(0, address)).trim(), linked: true, end: end + (source[end + 1] === '_' ? 2 : 1) };
}

/** Stars and underscores that mark emphasis, not "snake_case" or "2 * 3". */
function isMark(source: string, at: number): boolean {
  const before = source[at - 1] ?? ' ';
  const after = source[at + 1] ?? ' ';
  if (source[at] === '~') return before === '~' || after === '~';
  if (source[at] === '_') return !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
  return !(before === ' ' && after === ' ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  euro: '€',
  pound: '£',
  yen: '¥',
  copy: '©',
};

export function entities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([\da-fA-F]{1,5})|([a-z]{2,6}));/g, (all, dec?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = dec !== undefined ? Number(dec) : Number.parseInt(hex ?? '', 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : all;
  });
}

function strip(label: string): string {
  return label.replace(/[*_`[\]]/g, '').trim();
}
