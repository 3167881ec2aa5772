import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format, RawInput } from '../../src/read/raw-input.ts';
import type { Sum } from './compare.ts';

/** A hand-written label: names are lists of acceptable forms, fullest first; slots named in `doubt` are not scored. */
export interface Gold {
  readonly id: string;
  readonly kind: string;
  readonly deal: {
    readonly type: string;
    readonly status: string;
    readonly company: readonly string[] | null;
    readonly round: string | null;
    readonly amount: Sum | null;
    readonly amountUsd: number | null;
    readonly valuation: Sum | null;
    readonly totalRaised: Sum | null;
    readonly announcedOn: string | null;
  } | null;
  readonly investors: readonly { readonly name: readonly string[]; readonly role: string; readonly existing: boolean | null }[];
  readonly timeline: readonly {
    readonly date: string;
    readonly event: string;
    readonly product: readonly string[] | null;
    readonly company: readonly string[] | null;
  }[];
  readonly relatedDeals: readonly { readonly company: readonly string[]; readonly amount: Sum | null }[];
  readonly people?: readonly { readonly name: string }[];
  readonly doubt?: readonly string[];
}

export interface Labelled {
  readonly input: RawInput;
  readonly gold: Gold;
}

/** Reads `articles/<id>.json` and `gold/<id>.json`. A page's own title must be found in the page, so it is not given. */
export function readCorpus(dir: string, only = ''): Labelled[] {
  const json = (...path: string[]) => JSON.parse(readFileSync(join(dir, ...path), 'utf8'));
  return readdirSync(join(dir, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => json('gold', name) as Gold)
    .filter((gold) => gold.id.includes(only))
    .map((gold) => {
      const article = json('articles', `${gold.id}.json`);
      const format = article.format as Format;
      const title = format === 'html' ? null : (article.title ?? null);
      return {
        gold,
        input: { id: gold.id, format, content: article.content, title, url: article.url ?? null, publishedAt: article.published ?? null },
      };
    });
}
