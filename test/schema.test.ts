import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/pipeline.ts';
import { DealRecord, recordJsonSchema } from '../src/schema/record.ts';
import { readFixtures } from './support/fixtures.ts';

const ajv = new Ajv2020.default({ strict: true, allErrors: true });
const schema = recordJsonSchema();

describe('the JSON Schema', () => {
  it('is draft 2020-12 and valid in itself', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  it('asks for every key and allows no other', () => {
    expect(schema.required).toEqual(Object.keys(DealRecord.shape));
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('a validator that knows only the JSON Schema', () => {
  const accepts = ajv.compile(schema);
  let records: DealRecord[] = [];
  beforeAll(async () => {
    records = await Promise.all(readFixtures().map(async ({ input }) => (await run(input)).record));
  });

  it('accepts every record, as zod does', () => {
    for (const record of records) {
      expect(accepts(record), `${record.id}: ${ajv.errorsText(accepts.errors)}`).toBe(true);
      expect(DealRecord.safeParse(record).error).toBeUndefined();
    }
  });

  it.each([
    ['a key too many', { extra: 1 }],
    ['an unknown kind', { kind: 'rumour' }],
    ['a date that is none', { timeline: [{ date: 'May 2024', event: 'launched', company: null, product: null }] }],
    ['an unknown role', { investors: [{ name: 'A', role: 'friend', existing: null, kind: 'person', amount: null }] }],
    [
      'a currency that is none',
      { relatedDeals: [{ ...related(), amount: { value: 1, currency: 'usd', usd: null, qualifier: 'exact', text: '1' } }] },
    ],
    [
      'a negative sum',
      { relatedDeals: [{ ...related(), amount: { value: -1, currency: 'USD', usd: null, qualifier: 'exact', text: '1' } }] },
    ],
  ])('refuses %s, as zod does', (_, change) => {
    const wrong = { ...records[0]!, ...change };
    expect(accepts(wrong)).toBe(false);
    expect(DealRecord.safeParse(wrong).success).toBe(false);
  });
});

function related() {
  return { relation: 'other', type: 'funding', company: 'A', round: null, date: null, investors: [] };
}
