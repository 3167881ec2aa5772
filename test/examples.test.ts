import { describe, expect, it } from 'vitest';
import { RULES } from '../src/extract/rules.ts';
import { extractionRules, type FoundRule, outcome, recognisers } from './support/examples.ts';

const rules = await extractionRules();
const found = [...rules, ...(await recognisers())];

describe('every rule is whole', () => {
  it('is registered, and everything registered has a file of its own', () => {
    expect(RULES.map((rule) => rule.id).sort()).toEqual(rules.map((f) => f.id).sort());
    expect(new Set(RULES).size).toBe(RULES.length);
    for (const { rule } of rules) expect(RULES).toContain(rule);
  });

  it.each(found)('$id is named after its path and has examples that say yes and no', ({ id, rule, examples }) => {
    if (rule !== null) expect(rule.id).toBe(id);
    expect(examples?.yes.length, 'rows in yes').toBeGreaterThan(0);
    expect(examples?.no.length, 'rows in no').toBeGreaterThan(0);
    for (const row of examples?.yes ?? []) expect(row.expect.length, row.input).toBeGreaterThan(0);
  });
});

describe.each(found.filter((f) => f.examples !== null))('$id', (rule: FoundRule) => {
  for (const row of rule.examples?.yes ?? [])
    it(`yes: ${row.headline ?? row.input}`, () => {
      expect(outcome(rule, row).sort()).toEqual([...row.expect].sort());
    });
  for (const row of rule.examples?.no ?? []) {
    const miss = typeof row === 'string' ? { input: row } : row;
    it(`no: ${miss.headline ?? miss.input}`, () => {
      expect(outcome(rule, miss)).toEqual([]);
    });
  }
});
