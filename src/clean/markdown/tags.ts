/** Tags whose content is not text either. */
const WITH_CONTENT = new Set('script style iframe svg noscript form button video audio'.split(' '));
const BLOCKS = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 table tr section article figure figcaption hr blockquote details summary'.split(' '),
);
const LONGEST_TAG = 3000;

/** Takes HTML and JSX tags out of Markdown; block tags become line breaks, images become Markdown images. Linear. */
export function stripTags(source: string): string {
  if (!source.includes('<')) return source;
  const out: string[] = [];
  let at = 0;
  for (let open = source.indexOf('<'); open >= 0; open = source.indexOf('<', at)) {
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open);
      out.push(source.slice(at, open));
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    const head = /^<\/?([a-zA-Z][\w.-]{0,40})(?=[\s/>])/.exec(source.slice(open, open + 48));
    const close = head === null ? -1 : tagEnd(source, open);
    if (head === null || close < 0) {
      out.push(source.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    out.push(source.slice(at, open));
    const name = head[1]!.toLowerCase();
    const tag = source.slice(open, close + 1);
    at = close + 1;
    if (BLOCKS.has(name)) out.push('\n');
    if (name === 'img' || name === 'image')
      out.push(
        `![${
          /\salt=(?:"([^"]{0,400})"|'([^']{0,400})')/
            .exec(tag)
            ?.slice(1)
            .find((v) => v !== undefined) ?? ''
        }]()`,
      );
    if (WITH_CONTENT.has(name) && !tag.startsWith('</') && !tag.endsWith('/>')) {
      const end = source.indexOf(`</${head[1]}`, at);
      if (end >= 0) at = end;
    }
  }
  out.push(source.slice(at));
  return out.join('');
}

/** The ">" that ends a tag, outside quotes and JSX braces. */
function tagEnd(source: string, open: number): number {
  const limit = Math.min(source.length, open + LONGEST_TAG);
  let quote = '';
  let braces = 0;
  for (let i = open + 1; i < limit; i++) {
    const c = source[i]!;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || (c === "'" && source[i - 1] === '=')) quote = c;
    else if (c === '{') braces++;
    else if (c === '}') braces--;
    else if (c === '>' && braces <= 0 && source[i - 1] !== '=') return i;
  }
  return -1;
}
