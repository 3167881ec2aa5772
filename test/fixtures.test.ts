import { describe, expect, it } from 'vitest';
import { run } from '../src/pipeline.ts';
import { DealRecord } from '../src/schema/record.ts';
import { evidenceFaults, unproven } from './support/evidence.ts';
import { failingKeys, readFixtures, readPending } from './support/fixtures.ts';

const pending = readPending();
const fixtures = readFixtures();
const results = await Promise.all(fixtures.map(async (fixture) => ({ ...fixture, ...(await run(fixture.input)) })));

it('lists as pending only what is there', () => {
  expect(Object.keys(pending).filter((name) => !fixtures.some((fixture) => fixture.name === name))).toEqual([]);
});

describe.each(results)('$name', ({ name, expected, record, text }) => {
  it('says what its article says', () => {
    const failing = failingKeys(record, expected);
    const known = pending[name] ?? [];
    if (failing.length > 0) console.warn(`${name}: not met yet: ${failing.join(', ')}`);
    expect(
      failing.filter((key) => !known.includes(key)),
      'wrong and not on the pending list',
    ).toEqual([]);
    expect(
      known.filter((key) => !failing.includes(key)),
      'met now: npm run eval -- --shrink-pending',
    ).toEqual([]);
  });

  it('obeys the contract', () => {
    expect(DealRecord.safeParse(record).error).toBeUndefined();
    const dates = record.timeline.map((event) => event.date);
    expect(dates).toEqual([...dates].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('proves every value by its words', () => {
    expect(evidenceFaults(record, text)).toEqual([]);
    expect(unproven(record)).toEqual([]);
  });
});
