import { type Element, type Node, walk } from './tree.ts';

/** Pairs that a page may give; hostile ones give millions. */
const MAX_PAIRS = 2000;

/**
 * Parts of a page that React sends late: at their place stands `<template id="B:0">`, the part itself comes at the end of the body as
 * `<div hidden id="S:1">`, and a script says which belongs to which. Put together, they are in the order in which a reader sees them.
 */
export class Streamed {
  private readonly slots = new Map<string, Element>();
  private readonly pairs = new Map<string, string>();

  /** A template by its id, when it is a place of this kind. */
  isPlace(id: string | undefined): id is string {
    return id !== undefined && /^[BP]:[\da-f]{1,8}$/i.test(id);
  }

  addPlace(id: string, slot: Element): void {
    this.slots.set(id, slot);
  }

  /** Reads `$RC("B:0","S:1")` and `$RS("S:2","P:2")` in a script. */
  readScript(text: string): void {
    if (this.slots.size === 0 || !text.includes('$R')) return;
    for (const [, a, b] of text.matchAll(/\$R[A-Z]\("([BSP]:[\da-f]{1,8})","([BSP]:[\da-f]{1,8})"/gi)) {
      if (this.pairs.size >= MAX_PAIRS) return;
      const [part, place] = a!.startsWith('S') ? [a!, b!] : [b!, a!];
      this.pairs.set(part, place);
    }
  }

  /** Saved pages may have lost their scripts; places and parts mostly have the same number. */
  private placeOf(part: string): Element | undefined {
    const number = part.slice(2);
    const said = this.pairs.get(part);
    return this.slots.get(said ?? `P:${number}`) ?? this.slots.get(`B:${number}`);
  }

  /** Moves each part to its place; one whose place is unknown is shown where it stands. */
  putTogether(root: Element): void {
    if (this.slots.size === 0) return;
    const parts: Element[] = [];
    walk(root, (element) => {
      if (element.attributes.hidden !== undefined && /^S:[\da-f]{1,8}$/i.test(element.attributes.id ?? '')) parts.push(element);
      return undefined;
    });
    for (const part of parts) {
      const slot = this.placeOf(part.attributes.id!) ?? part;
      (slot as { attributes: Element['attributes'] }).attributes = {};
      if (slot === part || isInside(slot, part)) continue;
      for (const child of part.children as Node[]) {
        if (typeof child !== 'string') (child as { parent: Element }).parent = slot;
        slot.children.push(child);
      }
      part.children.length = 0;
    }
  }
}

function isInside(inner: Element, outer: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
