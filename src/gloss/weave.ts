import type { Span } from '../document/span.ts';
import type { Token } from './token.ts';

/** Gloss text as it grows, with the source span of each of its characters. */
export class Loom {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  get length(): number {
    return this.starts.length;
  }

  get text(): string {
    return this.pieces.join('');
  }

  /** Blanks and line breaks between sentences, as the source has them. */
  gap(source: string, from: number, to: number): void {
    this.pieces.push(source.slice(from, to));
    for (let i = from; i < to; i++) this.push(i, i + 1);
  }

  sentence(tokens: readonly Token[]): Span {
    const start = this.length;
    let before: Token | null = null;
    for (const token of tokens) {
      if (token.out === '') continue;
      if (before !== null && !isTight(before, token)) {
        this.pieces.push(' ');
        this.push(token.start, token.start);
      }
      this.word(token);
      before = token;
    }
    return { start, end: this.length };
  }

  /** What is taken over as it stands is aligned letter by letter, what is translated as a whole. */
  private word(token: Token): void {
    this.pieces.push(token.out);
    const shared = sharedStart(token);
    for (let i = 0; i < token.out.length; i++) {
      if (i < shared) this.push(token.start + i, token.start + i + 1);
      else this.push(shared === 0 ? token.start : Math.min(token.start + shared, token.end - 1), token.end);
    }
  }

  private push(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }

  /** From a span of the gloss to the least span of the source that holds all of it. */
  mapper(): (span: Span) => Span {
    const starts = Int32Array.from(this.starts);
    const ends = Int32Array.from(this.ends);
    return ({ start, end }) => {
      let a = Number.POSITIVE_INFINITY;
      let b = -1;
      for (let i = start; i < end; i++) {
        if (starts[i] === ends[i]) continue; // a blank that the source does not have
        a = Math.min(a, starts[i]!);
        b = Math.max(b, ends[i]!);
      }
      if (b < 0) {
        const at = starts[Math.min(start, starts.length - 1)] ?? 0;
        return { start: at, end: at };
      }
      return { start: a, end: b };
    };
  }
}

/** Length of the beginning that a word shares with what stands for it, where that is a name or the word itself. */
function sharedStart(token: Token): number {
  if (token.out === token.text) return token.out.length;
  if (token.tag !== 'name') return 0;
  let n = 0;
  while (n < token.out.length && token.out.charAt(n) === token.text.charAt(n)) n++;
  return n;
}

/** No blank stands between two words that touch in the source, before a closing mark and behind an opening one. */
function isTight(before: Token, token: Token): boolean {
  if (token.start === before.end) return !token.blank;
  if (token.tag === 'mark' && /^[,;:.!?)”%]/.test(token.out)) return true;
  return before.tag === 'mark' && /^[(“]$/.test(before.out);
}
