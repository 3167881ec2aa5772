import type { BlockKind } from '../../document/document.ts';
import { type Element, INLINE } from './tree.ts';

/** A block of text as it stands on the page, before the rules on wording decide about it. */
export interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  /** Characters of `text` that are links. */
  readonly link: number;
  /** Where its last link leads, as written. */
  readonly href: string | null;
  /** The element whose direct content the block is. */
  readonly element: Element;
}

const ROW_CELL = ' | ';

/** Gathers the text of one block until its end is met. */
class Run {
  private text = '';
  private link = 0;
  private href: string | null = null;
  private breaks = 0;
  hasText = false;

  add(text: string, inLink: boolean): void {
    this.text += text;
    if (inLink) this.link += text.length;
    if (text === ' ' || !/\S/.test(text)) return;
    this.hasText = true;
    this.breaks = 0;
  }

  leadsTo(href: string | undefined): void {
    if (href !== undefined) this.href = href;
  }

  /** Returns true at the second break in a row, which parts blocks. */
  break(): boolean {
    this.text += '\n';
    return ++this.breaks > 1;
  }

  take(kind: BlockKind, element: Element, inPre: boolean): Draft | null {
    const { text, link, href, hasText } = this;
    this.text = '';
    this.link = this.breaks = 0;
    this.href = null;
    this.hasText = false;
    if (!hasText) return null;
    const clean = inPre ? unindented(text) : tidy(text);
    return clean === '' ? null : { kind, text: clean, link: Math.min(link, clean.length), href, element };
  }
}

/** Characters of text that are read; longer than any article. */
export const MAX_TEXT = 1_000_000;

/** Turns what is left of a subtree into blocks, without recursion. Two `<br>` part blocks; one is a line break. */
export function blocksOf(root: Element): Draft[] {
  const drafts: Draft[] = [];
  const path: Element[] = [root];
  const next: number[] = [0];
  const run = new Run();
  const rows = new Rows();
  let links = 0;
  let pre = 0;
  let room = MAX_TEXT;

  const flush = (): void => {
    if (!run.hasText) {
      run.take('paragraph', root, false);
      return;
    }
    let i = path.length - 1;
    while (i > 0 && INLINE.has(path[i]!.tag)) i--;
    const draft = run.take(kindOf(path, i, rows), path[i]!, pre > 0);
    if (draft !== null) drafts.push(draft);
  };

  while (path.length > 0) {
    const at = path[path.length - 1]!;
    const child = at.children[next[next.length - 1]!++];
    if (child === undefined) {
      if (at.tag === 'a') links--;
      else if (at.tag === 'tr' || (!INLINE.has(at.tag) && !rows.holds(path))) flush();
      if (at.tag === 'pre') pre--;
      path.pop();
      next.pop();
      continue;
    }
    if (typeof child === 'string') {
      const text = child.length > room ? child.slice(0, room) : child;
      room -= text.length;
      run.add(pre > 0 ? text : text.replace(/\s+/g, ' '), links > 0);
      if (room <= 0) break;
      continue;
    }
    if (child.gone !== null) continue;
    if (child.tag === 'br') {
      if (run.break() && pre === 0) flush();
      continue;
    }
    if (child.tag === 'a') {
      links++;
      run.leadsTo(child.attributes.href);
    } else if (!INLINE.has(child.tag)) {
      if (rows.holds(path)) run.add(run.hasText && (child.tag === 'td' || child.tag === 'th') ? ROW_CELL : ' ', false);
      else flush();
      if (child.tag === 'pre') pre++;
    }
    path.push(child);
    next.push(0);
  }
  flush();
  return drafts;
}

function unindented(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n{1,9}/, '')
    .trimEnd();
}

/** Knows which table rows hold data. A row with running text, or with a single cell, is there for the layout. */
class Rows {
  private readonly known = new Map<Element, boolean>();

  isData(row: Element): boolean {
    let data = this.known.get(row);
    if (data === undefined) {
      data = row.measures.paragraphs <= 2 && row.children.filter((c) => typeof c !== 'string').length >= 2;
      this.known.set(row, data);
    }
    return data;
  }

  /** Whether the innermost open elements stand in a data row. */
  holds(path: readonly Element[]): boolean {
    for (let i = path.length - 1; i >= 0 && i > path.length - 8; i--) if (path[i]!.tag === 'tr') return this.isData(path[i]!);
    return false;
  }
}

function kindOf(path: readonly Element[], last: number, rows: Rows): BlockKind {
  for (let i = last; i >= 0; i--) {
    const { tag } = path[i]!;
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
    if (tag === 'blockquote' || tag === 'q') return 'quote';
    if (tag === 'tr' && rows.isData(path[i]!)) return 'table-row';
    if (tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6') return 'heading';
  }
  return 'paragraph';
}

function tidy(piece: string): string {
  return piece
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
