/** Sums of weights by key, with a total order on ties: larger sum, then the key seen first. */
export class Vote<K, T> {
  private readonly sums = new Map<K, { weight: number; order: number; items: T[] }>();

  add(key: K, weight: number, item: T): void {
    const entry = this.sums.get(key);
    if (entry === undefined) this.sums.set(key, { weight, order: this.sums.size, items: [item] });
    else {
      entry.weight += weight;
      entry.items.push(item);
    }
  }

  get total(): number {
    let sum = 0;
    for (const { weight } of this.sums.values()) sum += weight;
    return sum;
  }

  /** All keys, best first. */
  ranked(): { key: K; weight: number; items: readonly T[] }[] {
    return [...this.sums.entries()]
      .map(([key, e]) => ({ key, ...e }))
      .sort((a, b) => b.weight - a.weight || a.order - b.order)
      .map(({ key, weight, items }) => ({ key, weight, items }));
  }

  best(): { key: K; weight: number; items: readonly T[]; share: number } | null {
    const first = this.ranked()[0];
    return first === undefined ? null : { ...first, share: this.total > 0 ? first.weight / this.total : 0 };
  }
}
