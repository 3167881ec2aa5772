import { Parser } from 'htmlparser2';
import { Streamed } from './streamed.ts';
import { type Element, NOTHING, type Node, type Page } from './tree.ts';

/**
 * Limits on one page. Real pages stay far below (deepest of a sample of the top million: 26; browsers stop at 512).
 * Deeper elements are read as if they stood at the deepest allowed level; a nesting twice as deep ends the reading, since the parser's
 * own stack is searched for every end tag.
 */
export const MAX_DEPTH = 512;
export const MAX_ELEMENTS = 50_000;
const MAX_ATTRIBUTE = 20_000;
const MAX_JSON_LD = 40;

const KEPT_ATTRIBUTES = new Set(
  'class id role href itemprop itemtype itemscope property name content datetime hidden style aria-hidden rel lang type http-equiv charset title data-testid data-component data-type pubdate alt aria-label'.split(
    ' ',
  ),
);
/** Never article text; what is inside is not even kept in the tree. */
const SKIPPED = new Set(
  'style svg template noscript iframe object canvas select button video audio map math-ml frameset noframes applet embed dialog textarea datalist'.split(
    ' ',
  ),
);

class Enough extends Error {}

/**
 * Reads a page into the cleaner's own small tree with htmlparser2's events.
 *
 * Why not a parser that follows the HTML standard: on the 181 pages of the public extraction benchmark its tree gave no better text, costs eleven
 * times the CPU, and rebuilding formatting elements makes it quadratic in memory on hostile pages (37 kB of `<p><b id=i>` needs 1.8 GB).
 */
export function parsePage(html: string): Page {
  const root: Element = element('#root', {}, null);
  const jsonLd: string[] = [];
  const metas: Record<string, string>[] = [];
  const links: Record<string, string>[] = [];
  let title = '';
  let language: string | null = null;
  let open: Element = root;
  let openDepth = 0;
  let parserDepth = 0;
  let elements = 0;
  let skipping = 0;
  let script: string[] | null = null;
  let inScript = false;
  let inTitle = false;
  const streamed = new Streamed();
  let attributes: Record<string, string> = {};
  let pending: string | null = null;

  /** The element is made when its attributes are known: at the first event after them. */
  function flush(): void {
    if (pending === null) return;
    const tag = pending;
    pending = null;
    if (tag === 'script') {
      script = /ld\+json/i.test(attributes.type ?? '') && jsonLd.length < MAX_JSON_LD ? [] : null;
      inScript = script === null;
      skipping++;
      return;
    }
    if (tag === 'meta') metas.push(attributes);
    else if (tag === 'link') links.push(attributes);
    else if (tag === 'html') language = attributes.lang || null;
    else if (tag === 'title' && title === '' && skipping === 0) inTitle = true;
    if (SKIPPED.has(tag)) {
      skipping++;
      if (tag === 'template' && streamed.isPlace(attributes.id)) {
        const slot = element('div', {}, open);
        open.children.push(slot);
        streamed.addPlace(attributes.id, slot);
      }
      return;
    }
    const child = element(tag, attributes, open);
    open.children.push(child);
    if (openDepth < MAX_DEPTH && !VOID.has(tag)) open = child;
    openDepth++;
  }

  const parser = new Parser({
    onopentagname(name) {
      flush();
      if (++elements > MAX_ELEMENTS || ++parserDepth > 2 * MAX_DEPTH) throw new Enough();
      if (skipping > 0) {
        if (SKIPPED.has(name) || name === 'script') skipping++;
        return;
      }
      attributes = {};
      pending = name;
    },
    onattribute(name, value) {
      if (pending !== null && KEPT_ATTRIBUTES.has(name) && attributes[name] === undefined)
        attributes[name] = value.length > MAX_ATTRIBUTE ? value.slice(0, MAX_ATTRIBUTE) : value;
    },
    ontext(data) {
      flush();
      if (script !== null) script.push(data);
      else if (inScript) streamed.readScript(data);
      else if (inTitle) title += data;
      else if (skipping === 0) append(open.children, data);
    },
    onclosetag(name) {
      flush();
      parserDepth--;
      if (SKIPPED.has(name) || name === 'script') {
        if (skipping > 0) skipping--;
        inScript = false;
        if (name === 'script' && script !== null) {
          jsonLd.push(script.join(''));
          script = null;
        }
        return;
      }
      if (skipping > 0) return;
      if (name === 'title') inTitle = false;
      openDepth--;
      if (openDepth < MAX_DEPTH && !VOID.has(name) && open.parent !== null) open = open.parent;
    },
  });
  let truncated = false;
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    truncated = true;
  }
  streamed.putTogether(root);
  return { root, jsonLd, metas, links, title, language, truncated };
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

function append(children: Node[], data: string): void {
  const last = children.length - 1;
  if (last >= 0 && typeof children[last] === 'string') children[last] += data;
  else children.push(data);
}

function element(tag: string, attributes: Record<string, string>, parent: Element | null): Element {
  const id = attributes.id === undefined ? '' : ` #${attributes.id}`;
  const names = attributes.class === undefined ? id : attributes.class + id;
  return { tag, attributes, parent, children: [], names, gone: null, measures: NOTHING };
}
