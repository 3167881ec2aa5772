import type { Document } from '../document/document.ts';

/** A document as Markdown; its blocks' own text is not escaped, so that a name like `foo_bar` stays as it is read. */
export function toMarkdown(document: Document): string {
  const lines: string[] = [];
  let before = '';
  for (const block of document.blocks) {
    const text = document.text.slice(block.start, block.end);
    const tight = before === block.kind && (block.kind === 'list-item' || block.kind === 'table-row');
    if (lines.length > 0 && !tight) lines.push('');
    lines.push(marked(block.kind, text));
    before = block.kind;
  }
  return `${lines.join('\n')}\n`;
}

function marked(kind: string, text: string): string {
  switch (kind) {
    case 'headline':
      return `# ${text}`;
    case 'heading':
      return `## ${text}`;
    case 'dek':
      return `*${text}*`;
    case 'list-item':
      return `- ${text}`;
    case 'quote':
      return text.replace(/^/gm, '> ');
    default:
      return text;
  }
}
