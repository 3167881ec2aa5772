/** Attributes that the cleaner reads; all others are dropped while parsing, so that hostile tags cost nothing. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export type Node = Element | string;

/**
 * An element of the cleaner's own tree. Adjacent text nodes are joined; comments, scripts and styles never get in.
 * Only two things change after parsing: `gone` (the step that took the element away) and `measures`.
 */
export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: Element | null;
  readonly children: Node[];
  /** Class list and id, parted by one blank: what naming conventions are read from (see names.ts). */
  readonly names: string;
  gone: string | null;
  measures: Measures;
}

/** Sums over an element's whole subtree, without what is gone. Characters are counted with white space collapsed. */
export interface Measures {
  /** Characters of text. */
  text: number;
  /** Characters of text inside links. */
  link: number;
  /** Score of running text: see measure.ts. */
  prose: number;
  /** Number of blocks that look like running text. */
  paragraphs: number;
}

export interface Page {
  readonly root: Element;
  /** Contents of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  readonly metas: readonly Attributes[];
  readonly links: readonly Attributes[];
  readonly title: string;
  readonly language: string | null;
  /** True when a limit was reached and the rest of the page was not read. */
  readonly truncated: boolean;
}

export const NOTHING: Measures = Object.freeze({ text: 0, link: 0, prose: 0, paragraphs: 0 });

/** Visits the elements of a subtree in document order, without recursion. `enter` returns false to skip what is inside. */
export function walk(root: Element, enter: (element: Element) => boolean | undefined): void {
  const stack: Element[] = [root];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (enter(at) === false) continue;
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i]!;
      if (typeof child !== 'string') stack.push(child);
    }
  }
}

/** All text of a subtree in document order, white space collapsed, at most `limit` characters; what is gone is left out unless `all`. */
export function textOf(root: Element, limit = 2000, all = false): string {
  const stack: Node[] = [root];
  let text = '';
  for (let at = stack.pop(); at !== undefined && text.length < limit; at = stack.pop()) {
    if (typeof at === 'string') text += at;
    else if (at.gone === null || all || at === root) {
      if (at.tag !== 'a' && !INLINE.has(at.tag)) {
        text += ' ';
        stack.push(' ');
      }
      for (let i = at.children.length - 1; i >= 0; i--) stack.push(at.children[i]!);
    }
  }
  return text
    .slice(0, limit * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);
}

export function hasAncestor(element: Element, tags: ReadonlySet<string>): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (tags.has(at.tag)) return true;
  return false;
}

/** Elements that stand inside a line. Everything else begins a new block. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr label'.split(
    ' ',
  ),
);
