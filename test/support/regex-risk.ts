import { type Node, type Parsed, parseRegex } from './regex-tree.ts';

/**
 * Says why a regular expression may take more than linear time, or null. Works on the Glushkov automaton: one state for
 * each atom, an edge where one atom may follow another.
 *
 *   nested        a loop reads the same text in two ways: exponential, or the bound's power
 *   adjacent      two unbounded loops can share a run of text, `\d+\.?\d+`: quadratic or worse
 *   restart       an unbounded loop may fail at its end and is begun anew at each place of the same run, `\s+$`: quadratic
 *
 * Look-arounds are judged alone and taken as true in the whole, so the judgement errs on the strict side.
 */
export function regexRisk(source: string, flags: string): string | null {
  const parsed = parseRegex(source, flags);
  return risk(parsed, parsed.root, flags);
}

function risk(parsed: Parsed, root: Node, flags: string): string | null {
  for (const inner of lookarounds(root)) {
    const found = risk(parsed, inner, flags);
    if (found !== null) return found;
  }
  if (!hasLoop(root, 2)) return null;
  // two graphs: in the strict one every repetition loops, in the other only the unbounded ones do
  if (nestedAmbiguity(new Automaton(root, 2))) return 'nested';
  if (!hasLoop(root, Number.POSITIVE_INFINITY)) return null;
  const open = new Automaton(root, Number.POSITIVE_INFINITY);
  if (adjacentLoops(open)) return 'adjacent';
  return !flags.includes('y') && restarts(open, parsed.alphabet, flags) ? 'restart' : null;
}

function lookarounds(node: Node): Node[] {
  if (node.kind === 'assert') return node.body === null ? [] : [node.body];
  if (node.kind === 'repeat') return lookarounds(node.body);
  return node.kind === 'atom' ? [] : node.parts.flatMap(lookarounds);
}

function hasLoop(node: Node, from: number): boolean {
  if (node.kind === 'repeat') return node.max >= from || hasLoop(node.body, from);
  return (node.kind === 'seq' || node.kind === 'alt') && node.parts.some((part) => hasLoop(part, from));
}

interface Entry {
  readonly state: number;
  /** Assertions that stand before the atom. */
  readonly asserts: readonly Extract<Node, { kind: 'assert' }>[];
}
interface Exit {
  readonly state: number;
  /** True where nothing after the atom can fail. */
  readonly clean: boolean;
}
interface Shape {
  readonly nullable: boolean;
  readonly first: readonly Entry[];
  readonly last: readonly Exit[];
}

class Automaton {
  readonly sets: bigint[] = [];
  readonly next: Set<number>[] = [];
  /** States with two ways over the same edge, as the inner and the outer loop of `(a+)+`. */
  readonly doubled = new Set<number>();
  readonly shape: Shape;
  /** Loop that a state lies in: states of one strongly connected component share a number; -1 for none. */
  readonly loop: readonly number[];

  constructor(
    root: Node,
    private readonly loopsFrom: number,
  ) {
    this.shape = this.build(root);
    this.loop = components(this.next);
  }

  private build(node: Node): Shape {
    switch (node.kind) {
      case 'atom': {
        const state = this.sets.push(node.set) - 1;
        this.next.push(new Set());
        return { nullable: false, first: [{ state, asserts: [] }], last: [{ state, clean: true }] };
      }
      case 'assert':
        return { nullable: true, first: [], last: [] };
      case 'repeat': {
        const shape = this.build(node.body);
        if (node.max >= this.loopsFrom) this.link(shape.last, shape.first);
        return { ...shape, nullable: shape.nullable || node.min === 0 };
      }
      case 'alt': {
        const shapes = node.parts.map((part) => this.build(part));
        return { nullable: shapes.some((s) => s.nullable), first: shapes.flatMap((s) => s.first), last: shapes.flatMap((s) => s.last) };
      }
      case 'seq':
        return this.sequence(node.parts);
    }
  }

  private sequence(parts: readonly Node[]): Shape {
    const shapes = parts.map((part) => this.build(part));
    let first: Entry[] = [];
    let asserts: Entry['asserts'] = [];
    let open = true;
    let last: Exit[] = [];
    shapes.forEach((shape, i) => {
      const part = parts[i]!;
      this.link(last, shape.first);
      if (open) {
        first = [...first, ...shape.first.map((entry) => ({ state: entry.state, asserts: [...asserts, ...entry.asserts] }))];
        if (part.kind === 'assert') asserts = [...asserts, part];
        open = shape.nullable;
      }
      if (part.kind === 'assert') last = last.map((exit) => ({ ...exit, clean: false }));
      else last = shape.nullable ? [...last, ...shape.last] : [...shape.last];
    });
    return { nullable: shapes.every((s) => s.nullable), first, last };
  }

  private link(from: readonly Exit[], to: readonly Entry[]): void {
    for (const { state } of from) {
      const next = this.next[state]!;
      for (const entry of to) {
        if (next.has(entry.state)) this.doubled.add(state);
        next.add(entry.state);
      }
    }
  }
}

/** Tarjan's strongly connected components, without recursion; components of one state count where it loops on itself. */
function components(next: readonly ReadonlySet<number>[]): number[] {
  const index = next.map(() => -1);
  const low = next.map(() => 0);
  const loop = next.map(() => -1);
  const onStack = next.map(() => false);
  const stack: number[] = [];
  let counter = 0;
  for (let root = 0; root < next.length; root++) {
    if (index[root] !== -1) continue;
    const work: { state: number; rest: number[] }[] = [];
    const enter = (state: number) => {
      index[state] = low[state] = counter++;
      stack.push(state);
      onStack[state] = true;
      work.push({ state, rest: [...next[state]!] });
    };
    enter(root);
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const to = top.rest.pop();
      if (to !== undefined) {
        if (index[to] === -1) enter(to);
        else if (onStack[to]) low[top.state] = Math.min(low[top.state]!, index[to]!);
        continue;
      }
      work.pop();
      const above = work.at(-1);
      if (above !== undefined) low[above.state] = Math.min(low[above.state]!, low[top.state]!);
      if (low[top.state] !== index[top.state]) continue;
      const members: number[] = [];
      for (let state = stack.pop()!; ; state = stack.pop()!) {
        onStack[state] = false;
        members.push(state);
        if (state === top.state) break;
      }
      if (members.length > 1 || next[top.state]!.has(top.state)) for (const state of members) loop[state] = top.state;
    }
  }
  return loop;
}

type Tuple = readonly number[];

/** Tuples of states that can be reached while every part reads the same text. `to` bounds where each part may go. */
function reach(a: Automaton, starts: readonly Tuple[], to: (part: number, state: number) => boolean): Map<string, Tuple> {
  const seen = new Map<string, Tuple>();
  const queue = [...starts];
  for (let tuple = queue.pop(); tuple !== undefined; tuple = queue.pop()) {
    const steps = tuple.map((state, part) => [...a.next[state]!].filter((n) => to(part, n)));
    for (const step of product(steps)) {
      if (step.reduce((set, state) => set & a.sets[state]!, -1n) === 0n) continue;
      const key = step.join();
      if (seen.has(key)) continue;
      seen.set(key, step);
      queue.push(step);
    }
  }
  return seen;
}

function product(lists: readonly (readonly number[])[]): Tuple[] {
  return lists.reduce<Tuple[]>((all, list) => all.flatMap((head) => list.map((n) => [...head, n])), [[]]);
}

/** A loop in which one text leads from a state back to it on two ways: the ways part and meet again. */
function nestedAmbiguity(a: Automaton): boolean {
  return [...new Set(a.loop)].some((loop) => {
    if (loop === -1) return false;
    const states = a.loop.flatMap((other, state) => (other === loop ? [state] : []));
    if (states.some((state) => a.doubled.has(state))) return true;
    const inside = (_: number, n: number) => a.loop[n] === loop;
    const together = states.map((state) => [state, state]);
    const parted = [...reach(a, together, inside).values()].filter(([one, other]) => one !== other);
    return [...reach(a, parted, inside).values()].some(([one, other]) => one === other);
  });
}

/** Loops p and q, and a text that p reads, that q reads, and that leads from p to q. */
function adjacentLoops(a: Automaton): boolean {
  const looping = a.loop.flatMap((loop, state) => (loop === -1 ? [] : [state]));
  return looping.some((p) =>
    looping.some((q) => {
      if (a.loop[p] === a.loop[q]) return false;
      const bounds = (part: number, n: number) => (part === 0 ? a.loop[n] === a.loop[p] : part === 1 || a.loop[n] === a.loop[q]);
      return reach(a, [[p, p, q]], bounds).has(`${p},${q},${q}`);
    }),
  );
}

/** A loop that may fail at its end, and that a new attempt can enter from inside a run of its own text. */
function restarts(a: Automaton, alphabet: readonly string[], flags: string): boolean {
  const safe = new Set(a.shape.last.filter((exit) => exit.clean).map((exit) => exit.state));
  return a.loop.some((loop, q) => {
    if (loop === -1 || safe.has(q)) return false;
    const chars = a.loop.reduce((all, other, state) => (other === loop ? all | a.sets[state]! : all), 0n);
    const inside = (part: number, n: number) => part === 0 || a.loop[n] === loop;
    for (const entry of a.shape.first) {
      if (!enterable(entry, chars & a.sets[entry.state]!, chars, alphabet, flags)) continue;
      // the attempt's first letter is read while the older attempt stays in its loop
      const starts = [...a.next[q]!]
        .filter((n) => a.loop[n] === loop && (a.sets[n]! & a.sets[entry.state]!) !== 0n)
        .map((n) => [entry.state, n]);
      if (starts.some((start) => start[0] === q && start[1] === q)) return true;
      if (reach(a, starts, inside).has(`${q},${q}`)) return true;
    }
    return false;
  });
}

/** Whether the assertions before an atom can hold between two characters of the loop's own text. */
function enterable(entry: Entry, first: bigint, before: bigint, alphabet: readonly string[], flags: string): boolean {
  if (first === 0n) return false;
  const held = (set: bigint) => alphabet.filter((_, i) => (set & (1n << BigInt(i))) !== 0n);
  const word = (c: string) => /\w/.test(c);
  return entry.asserts.every(({ source, body }) => {
    if (source === '^') return flags.includes('m') && held(before).includes('\n');
    if (source === '\\b') return held(before).some((x) => held(first).some((y) => word(x) !== word(y)));
    const single = body === null ? null : singleSet(body);
    if (source === '?<!' && single !== null) return (before & ~single) !== 0n;
    if (source === '?<=' && single !== null) return (before & single) !== 0n;
    return true;
  });
}

function singleSet(node: Node): bigint | null {
  if (node.kind === 'atom') return node.set;
  if (node.kind === 'seq') return node.parts.length === 1 ? singleSet(node.parts[0]!) : null;
  if (node.kind !== 'alt') return null;
  return node.parts.reduce<bigint | null>((all, part) => {
    const one = singleSet(part);
    return all === null || one === null ? null : all | one;
  }, 0n);
}
