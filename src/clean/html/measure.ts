import { type Element, INLINE, type Measures } from './tree.ts';

/**
 * Fills in `measures` bottom-up in one pass: characters, characters in links, and `prose`, the number of characters that stand in
 * blocks which read like running text. A block is the text between two block boundaries, so that `<p>`, bare `<div>` and text parted
 * by `<br>` count alike.
 */
export function measure(root: Element): void {
  const path: Element[] = [root];
  const next: number[] = [0];
  let links = 0;
  let runText = 0;
  let runLink = 0;
  let space = true;
  let stops = 0;
  root.measures = zero();

  const flush = (): void => {
    if (runText > 0) {
      // the block belongs to the deepest open element that is not inline
      let i = path.length - 1;
      while (i > 0 && INLINE.has(path[i]!.tag)) i--;
      const m = path[i]!.measures;
      const own = runText - runLink;
      if (own >= 25 && runLink < runText * 0.6) {
        const weight = runText >= 80 ? (stops > 0 ? 1 : 0.6) : stops > 0 ? 0.5 : 0.15;
        m.prose += own * weight;
        if (runText >= 60 && stops > 0) m.paragraphs++;
      }
    }
    runText = runLink = stops = 0;
    space = true;
  };

  while (path.length > 0) {
    const at = path[path.length - 1]!;
    const i = next[next.length - 1]!++;
    const child = at.children[i];
    if (child === undefined) {
      if (!INLINE.has(at.tag)) flush();
      if (at.tag === 'a') links--;
      path.pop();
      next.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) add(parent.measures, at.measures);
      continue;
    }
    if (typeof child === 'string') {
      let count = 0;
      for (let k = 0; k < child.length; k++) {
        const c = child.charCodeAt(k);
        if (c === 0x20 || (c >= 0x09 && c <= 0x0d) || c === 0xa0) {
          if (!space) count++;
          space = true;
        } else {
          // scripts without blanks say about twice as much in a character
          count += c >= 0x3000 && c <= 0xd7ff ? 2 : 1;
          space = false;
          if (c === 0x2e || c === 0x2c || c === 0x3002 || c === 0x3001 || c === 0x3f || c === 0x21 || c === 0x964) stops++;
        }
      }
      runText += count;
      at.measures.text += count;
      if (links > 0) {
        runLink += count;
        at.measures.link += count;
      }
      continue;
    }
    if (child.gone !== null) continue;
    if (child.tag === 'br') {
      if (!space) runText++;
      space = true;
      continue;
    }
    if (!INLINE.has(child.tag)) flush();
    if (child.tag === 'a') links++;
    child.measures = zero();
    path.push(child);
    next.push(0);
  }
}

function zero(): Measures {
  return { text: 0, link: 0, prose: 0, paragraphs: 0 };
}

function add(to: Measures, from: Measures): void {
  to.text += from.text;
  to.link += from.link;
  to.prose += from.prose;
  to.paragraphs += from.paragraphs;
}
