import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { shared } from '../support/shared.ts';
import { reliability } from './calibration.ts';
import { sameDate, sameName, sameNumber, sameSum } from './compare.ts';
import { type Labelled, readCorpus } from './corpus.ts';
import { fixturesCorpus } from './fixtures-corpus.ts';
import { belowFloor, floorsOf, readFloors } from './floors.ts';
import { readAll } from './run.ts';
import { type Scored, score } from './score.ts';

describe('values count as right', () => {
  it.each([
    ['Foo Capital', ['Foo'], true],
    ['Foo', ['Foo Capital Partners'], true],
    ['Crédit Élan S.A.', ['Credit Elan'], true],
    ['Bar Foods', ['Bar'], false],
    ['The Foo Company', ['Foo Inc.'], true],
    ['ABC Deal', ['Abcdeal'], true],
    ['Foo', ['Bar', 'Foo Ltd'], true],
  ])('name %s for %j: %s', (given, labelled, right) => {
    expect(sameName(given, labelled)).toBe(right);
  });

  it('numbers within half a per cent, in the same currency', () => {
    expect(sameNumber(1_004_999, 1_000_000)).toBe(true);
    expect(sameNumber(1_005_001, 1_000_000)).toBe(false);
    expect(sameSum({ value: 5, currency: 'EUR' }, { value: 5, currency: 'USD' })).toBe(false);
  });

  it.each([
    ['2024-04-12', '2024-04', true],
    ['2024', '2024-04', false],
    ['2024-01', 'XXXX-01', false],
    ['XXXX-01-05', 'XXXX-01', false],
  ])('date %s for %s: %s', (given, labelled, right) => {
    expect(sameDate(given, labelled)).toBe(right);
  });
});

describe('floors', () => {
  it('report what sank and what is gone', () => {
    const figures = {
      articles: 1,
      deals: 1,
      noResult: 0,
      kindAccuracy: 1,
      macroF1: 0.87654,
      perfectRecords: 1,
      perfectDeals: 1,
      slots: [],
    };
    expect(floorsOf(figures).macroF1).toBe(0.876);
    expect(belowFloor(figures, { macroF1: 0.876 })).toEqual([]);
    expect(belowFloor(figures, { macroF1: 0.877, company: 0.5 })).toEqual(['macroF1: 0.876 is below 0.877', 'company: 0 is below 0.5']);
  });
});

const dev = shared('corpus/dev');
const corpora: [string, Labelled[]][] = [
  ['fixtures', fixturesCorpus()],
  ...(dev === null ? [] : [['dev', readCorpus(dev)] as [string, Labelled[]]]),
];

describe.each(corpora)('accuracy on %s', (name, corpus) => {
  let scored: Scored[] = [];
  beforeAll(async () => {
    scored = await readAll(corpus);
  });

  it('gives a record for every article', () => {
    expect(scored.filter(({ record }) => record === null).map(({ gold }) => gold.id)).toEqual([]);
  });

  it('is not below its floor', () => {
    const floors = readFloors()[name];
    expect(floors).toBeDefined();
    expect(belowFloor(score(scored).figures, floors!)).toEqual([]);
  });

  it('does not live on the list of known investors: without it, the mean F1 falls by at most two points', async () => {
    const without = score(await readAll(corpus, { knownInvestors: new Set() })).figures.macroF1;
    expect(without).toBeGreaterThanOrEqual(score(scored).figures.macroF1 - 0.02);
  });

  it('counts each value with its confidence once', () => {
    const bins = reliability(scored);
    const sum = (slots: (slot: string) => boolean) => bins.reduce((n, bin) => n + (slots(bin.slot) ? bin.given : 0), 0);
    expect(sum((slot) => slot === 'all')).toBe(sum((slot) => slot !== 'all'));
    expect(bins.every((bin) => bin.right <= bin.given)).toBe(true);
  });

  const judge = name === 'dev' ? shared('eval/score.mjs') : null;
  it.runIf(judge !== null)('is what the independent scorer says, to the digit', () => {
    const dir = mkdtempSync(join(tmpdir(), 'dealx-eval-'));
    try {
      const predictions = join(dir, 'records.ndjson');
      writeFileSync(predictions, scored.map(({ record }) => JSON.stringify(record)).join('\n'));
      const args = [judge!, '--articles', join(dev!, 'articles'), '--gold', join(dev!, 'gold'), '--pred', predictions, '--json'];
      const other = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
      const bySlot = (a: { slot: string }, b: { slot: string }) => (a.slot < b.slot ? -1 : 1);
      const { figures } = score(scored);
      const { macroF1, ...rest } = figures;
      expect({ ...rest, slots: [...rest.slots].sort(bySlot) }).toEqual({ ...other, macroF1: undefined, slots: other.slots.sort(bySlot) });
      // a mean's last bit depends on the order of its terms
      expect(macroF1).toBeCloseTo(other.macroF1, 12);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
