/**
 * A regular expression as a tree, as far as the checker in regex-risk.ts needs it. What a character class holds is not
 * read but asked: each atom is compiled alone and tried on a sample alphabet, so no escape is read wrongly here.
 */
export type Node =
  | { readonly kind: 'atom'; readonly set: bigint }
  | { readonly kind: 'seq' | 'alt'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly body: Node; readonly min: number; readonly max: number }
  | { readonly kind: 'assert'; readonly source: string; readonly body: Node | null };

export interface Parsed {
  readonly root: Node;
  /** Characters that stand for all others; bit i of a set is alphabet[i]. */
  readonly alphabet: readonly string[];
}

const EVERYDAY = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
const OTHERS = [...'\t\n\r\u00a0éÉß¥€£₹中か、。’“–…\u2028\u200b\u0301٣\ue001\ue006\ue00a\ue100'];

export function parseRegex(source: string, flags: string): Parsed {
  const alphabet = [...new Set([...EVERYDAY, ...OTHERS, ...source])].filter((c) => c.length === 1);
  return { root: new Parser(source, flags.replace(/[gyd]/g, ''), alphabet).parse(), alphabet };
}

class Parser {
  private at = 0;
  private readonly sets = new Map<string, bigint>();

  constructor(
    private readonly source: string,
    private readonly flags: string,
    private readonly alphabet: readonly string[],
  ) {}

  parse(): Node {
    const root = this.alternatives();
    if (this.at < this.source.length) throw new Error(`cannot read ${this.source} at ${this.at}`);
    return root;
  }

  private alternatives(): Node {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return parts.length === 1 ? parts[0]! : { kind: 'alt', parts };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) parts.push(this.quantified(this.term()));
    return { kind: 'seq', parts };
  }

  private quantified(body: Node): Node {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 24));
    if (found === null) return body;
    this.at += found[0].length;
    const [sign] = found[0];
    if (sign !== '{') return { kind: 'repeat', body, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    const min = Number(found[1]);
    return { kind: 'repeat', body, min, max: found[2] === '' ? min : found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3]) };
  }

  private term(): Node {
    const rest = this.source.slice(this.at, this.at + 60);
    const group = /^\((\?(?:<?[=!]|:|<\w+>|[a-z]*(?:-[a-z]+)?:))?/.exec(rest);
    if (group !== null) {
      this.at += group[0].length;
      const body = this.alternatives();
      if (!this.take(')')) throw new Error(`no end of a group in ${this.source}`);
      return /[=!]$/.test(group[0]) ? { kind: 'assert', source: group[0].slice(1), body } : body;
    }
    const edge = /^(?:\^|\$|\\[bB])/.exec(rest);
    if (edge !== null) {
      this.at += edge[0].length;
      return { kind: 'assert', source: edge[0], body: null };
    }
    return { kind: 'atom', set: this.setOf(this.atom()) };
  }

  /** Source of the atom at the cursor, which moves past it. */
  private atom(): string {
    const from = this.at;
    if (this.take('[')) {
      while (this.source.charAt(this.at) !== ']') {
        if (this.at >= this.source.length) throw new Error(`no end of a class in ${this.source}`);
        this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
      }
      this.at++;
    } else if (this.take('\\')) {
      const long = /^(?:[pP]\{[^}]+\}|u\{[^}]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>)/.exec(this.source.slice(this.at, this.at + 60));
      this.at += long === null ? 1 : long[0].length;
    } else this.at += String.fromCodePoint(this.source.codePointAt(this.at)!).length;
    return this.source.slice(from, this.at);
  }

  private setOf(atom: string): bigint {
    // a back-reference may be any text
    if (/^\\(?:[1-9]|k<)/.test(atom)) return (1n << BigInt(this.alphabet.length)) - 1n;
    let set = this.sets.get(atom);
    if (set === undefined) {
      const alone = new RegExp(`^(?:${atom})$`, this.flags);
      set = this.alphabet.reduce((all, c, i) => (alone.test(c) ? all | (1n << BigInt(i)) : all), 0n);
      this.sets.set(atom, set);
    }
    return set;
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}
