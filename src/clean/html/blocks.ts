import type { BlockKind } from '../../document/document.ts';
import { type Element, INLINE } from './tree.ts';

/** A block of text as it stands on the page, before the rules on wording decide about it. */
export interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  /** Characters of `text` that are links. */
  readonly link: number;
  /** The element whose direct content the block is. */
  readonly element: Element;
}

const ROW_CELL = ' | ';

/** Turns what is left of a subtree into blocks, without recursion. Two `<br>` part blocks; one is a line break. */
export function blocksOf(root: Element): Draft[] {
  const drafts: Draft[] = [];
  const path: Element[] = [root];
  const next: number[] = [0];
  let links = 0;
  let parts = '';
  let link = 0;
  let pre = 0;
  let hasText = false;

  const flush = (): void => {
    if (parts === '') return;
    const raw = parts;
    const linkCount = link;
    parts = '';
    link = 0;
    if (!hasText) return;
    hasText = false;
    let i = path.length - 1;
    while (i > 0 && INLINE.has(path[i]!.tag)) i--;
    const kind = kindOf(path, i);
    const inPre = pre > 0;
    for (const piece of raw.split(/\n[^\S\n]*\n\s*/)) {
      const text = inPre
        ? piece
            .split('\n')
            .map((line) => line.trimEnd())
            .join('\n')
            .trimEnd()
        : tidy(piece);
      if (text !== '') drafts.push({ kind, text, link: Math.min(linkCount, text.length), element: path[i]! });
    }
  };

  while (path.length > 0) {
    const at = path[path.length - 1]!;
    const child = at.children[next[next.length - 1]!++];
    if (child === undefined) {
      if (at.tag === 'a') links--;
      else if (at.tag === 'pre') {
        flush();
        pre--;
      } else if (!INLINE.has(at.tag) && !insideRow(path)) flush();
      path.pop();
      next.pop();
      continue;
    }
    if (typeof child === 'string') {
      const text = pre > 0 ? child : child.replace(/\s+/g, ' ');
      parts += text;
      if (!hasText && text !== ' ' && /\S/.test(text)) hasText = true;
      if (links > 0) link += text.length;
      continue;
    }
    if (child.gone !== null) continue;
    if (child.tag === 'br') {
      parts += '\n';
      continue;
    }
    if (child.tag === 'a') links++;
    else if (!INLINE.has(child.tag)) {
      if (insideRow(path)) parts += hasText && (child.tag === 'td' || child.tag === 'th') ? ROW_CELL : ' ';
      else flush();
      if (child.tag === 'pre') pre++;
    }
    path.push(child);
    next.push(0);
  }
  return drafts;
}

function insideRow(path: readonly Element[]): boolean {
  for (let i = path.length - 1; i >= 0 && i > path.length - 8; i--) if (path[i]!.tag === 'tr') return !layout(path[i]!);
  return false;
}

/** A table row that holds running text or blocks of its own is there for the layout, not for data. */
function layout(row: Element): boolean {
  return row.measures.paragraphs > 2 || row.children.filter((c) => typeof c !== 'string').length < 2;
}

function kindOf(path: readonly Element[], last: number): BlockKind {
  for (let i = last; i >= 0; i--) {
    const { tag } = path[i]!;
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
    if (tag === 'blockquote' || tag === 'q') return 'quote';
    if (tag === 'tr' && !layout(path[i]!)) return 'table-row';
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
