import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { RawInput } from '../../src/read/raw-input.ts';
import {
  Article,
  Company,
  Deal,
  DealRecord,
  Investor,
  Money,
  Person,
  RelatedDeal,
  TimelineEvent,
  Valuation,
} from '../../src/schema/record.ts';
import { ROOT } from './modules.ts';

const optional = <T extends z.ZodRawShape>(shape: z.ZodObject<T>) => shape.partial();
const Sum = Money.extend({ text: z.string().optional() });
const Party = optional(Investor).required({ name: true }).extend({ amount: Sum.nullable().optional() });

/**
 * What a fixture says of its article, written by hand: everything of the contract but evidence, warnings and text. The slots
 * that decide must be written out, so that a fixture cannot be empty; the finer ones may be left out and are then not compared.
 */
export const Expected = z.strictObject({
  kind: DealRecord.shape.kind,
  article: optional(Article).required({ title: true, author: true, language: true, publishedAt: true }),
  deal: optional(Deal)
    .required({ type: true, status: true, round: true, extension: true, undisclosed: true, announcedOn: true, moreInvestors: true })
    .extend({
      company: optional(Company).required({ name: true, aliases: true }).nullable(),
      amount: Sum.nullable(),
      valuation: Valuation.extend({ text: z.string().optional() }).nullable(),
      totalRaised: Sum.nullable(),
      components: z.array(z.strictObject({ kind: z.string(), amount: Sum })).optional(),
    })
    .nullable(),
  investors: z.array(Party.required({ role: true, existing: true, kind: true })),
  timeline: z.array(TimelineEvent),
  relatedDeals: z.array(RelatedDeal.extend({ amount: Sum.nullable(), investors: z.array(Party) })),
  people: z.array(Person),
  competitors: z.array(z.string()),
});
export type Expected = z.infer<typeof Expected>;

const Meta = z.strictObject({ published: z.iso.date().optional(), url: z.url().optional(), title: z.string().optional() });

export interface Fixture {
  readonly name: string;
  readonly input: RawInput;
  readonly expected: Expected;
}

const PENDING = join(ROOT, 'test/fixtures.pending.json');

/** Keys that the extractors do not meet yet, by fixture. A key that is met must leave the list, so the list only shrinks. */
export function readPending(): Record<string, string[]> {
  return JSON.parse(readFileSync(PENDING, 'utf8'));
}

/** Takes the keys that are met now off the list, and puts none on it. */
export function shrinkPending(failing: ReadonlyMap<string, readonly string[]>): void {
  const left = Object.entries(readPending()).map(([name, keys]) => [name, keys.filter((key) => failing.get(name)?.includes(key))] as const);
  writeFileSync(PENDING, `${JSON.stringify(Object.fromEntries(left.filter(([, keys]) => keys.length > 0)), null, 2)}\n`);
}

const FORMATS = { txt: 'text', html: 'html', md: 'markdown' } as const;

/** Every folder of fixtures/, by name. A folder that is not whole throws, with what is wrong. */
export function readFixtures(): Fixture[] {
  const base = join(ROOT, 'fixtures');
  return readdirSync(base)
    .sort()
    .map((name) => {
      const file = (end: string) => join(base, name, end);
      const endings = (['txt', 'html', 'md'] as const).filter((end) => existsSync(file(`source.${end}`)));
      const [ending] = endings;
      if (ending === undefined || endings.length > 1 || !/^[a-z]+--[a-z0-9-]+$/.test(name))
        throw new Error(`fixtures/${name}: one source, <area>--<case>`);
      const json = <T>(end: string, schema: z.ZodType<T>): T => {
        const found = schema.safeParse(JSON.parse(readFileSync(file(end), 'utf8')));
        if (!found.success) throw new Error(`fixtures/${name}/${end}: ${z.prettifyError(found.error)}`);
        return found.data;
      };
      const meta = json('meta.json', Meta);
      return {
        name,
        expected: json('expected.json', Expected),
        input: {
          id: `${name}/source.${ending}`,
          format: FORMATS[ending],
          content: readFileSync(file(`source.${ending}`), 'utf8'),
          title: meta.title ?? null,
          url: meta.url ?? null,
          publishedAt: meta.published ?? null,
        },
      };
    });
}

/** Keys that are compared one by one: a slot of the deal, or a whole list. */
export function failingKeys(record: DealRecord, expected: Expected): string[] {
  const failing: string[] = [];
  const check = (key: string, got: unknown, want: unknown) => {
    if (!holds(got, want)) failing.push(key);
  };
  check('kind', record.kind, expected.kind);
  for (const [key, want] of Object.entries(expected.article)) check(`article.${key}`, record.article[key as keyof Article], want);
  if (expected.deal === null) check('deal', record.deal, null);
  else
    for (const [key, want] of Object.entries(expected.deal)) {
      if (key !== 'company') check(`deal.${key}`, record.deal?.[key as keyof Deal], want);
      else if (expected.deal.company === null) check('deal.company', record.deal?.company, null);
      else
        for (const [part, one] of Object.entries(expected.deal.company))
          check(`deal.company.${part}`, record.deal?.company?.[part as keyof z.infer<typeof Company>], one);
    }
  check('investors', record.investors, expected.investors);
  // the contract gives the others no order but the timeline's, and that is a law of its own
  const forms = expected.deal?.company ?? null;
  for (const key of ['timeline', 'relatedDeals', 'people'] as const)
    check(key, ...aligned(fullNames(record[key], forms), fullNames(expected[key], forms)));
  check('competitors', ...aligned(record.competitors, expected.competitors));
  return failing;
}

/** Any form of the company's name is as good as the fullest. */
function fullNames(
  items: readonly { readonly company: string | null }[],
  forms: { readonly name: string; readonly aliases: readonly string[] } | null,
): unknown[] {
  return items.map((item) => (item.company !== null && forms?.aliases.includes(item.company) ? { ...item, company: forms.name } : item));
}

/** Objects hold what is listed of them, everything else is equal; lists have the same length and order. */
function holds(got: unknown, want: unknown): boolean {
  if (typeof want !== 'object' || want === null) return got === want;
  if (typeof got !== 'object' || got === null) return false;
  if (Array.isArray(want)) return Array.isArray(got) && got.length === want.length && want.every((item, i) => holds(got[i], item));
  return Object.entries(want).every(([key, value]) => holds((got as Record<string, unknown>)[key], value));
}

function aligned(got: readonly unknown[], want: readonly unknown[]): [unknown, unknown] {
  const left = [...got];
  const paired: unknown[] = [];
  const unmatched: unknown[] = [];
  for (const item of want) {
    const at = left.findIndex((one) => holds(one, item));
    if (at < 0) unmatched.push(item);
    else paired.push(...left.splice(at, 1));
  }
  return unmatched.length === 0 ? [[...paired, ...left], want] : [left, unmatched];
}
