import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate/annotate.ts';
import type { Entity } from '../src/annotate/mention.ts';
import { NO_METADATA, rawDocument } from '../src/document/document.ts';
import { en } from '../src/locales/en.ts';

function entitiesOf(text: string, knownInvestors?: ReadonlySet<string>): readonly Entity[] {
  return annotate(rawDocument('test', text, NO_METADATA), en, knownInvestors === undefined ? {} : { knownInvestors }).entities;
}

/** Each thing of the text as "kind: name = alias, alias". */
function things(text: string): string[] {
  return entitiesOf(text).map((e) => `${e.kind}: ${e.name}${e.aliases.length === 0 ? '' : ` = ${e.aliases.join(', ')}`}`);
}

describe('one sense per document', () => {
  it.each([
    [
      'a short form',
      'Quillbank Technologies raised $5M. Quillbank was founded in 2019.',
      ['organisation: Quillbank Technologies = Quillbank'],
    ],
    ['a family name', 'CEO Jane Lindqvist smiled. “We grew,” Lindqvist said.', ['person: Jane Lindqvist = Lindqvist']],
    [
      'an acronym in brackets',
      'It came from Harrow Pension Investment Board (HPIB). HPIB was pleased.',
      ['organisation: Harrow Pension Investment Board = HPIB'],
    ],
    [
      'an acronym alone',
      'Northern Enterprise Associates led the round. NEA invested before.',
      ['organisation: Northern Enterprise Associates = NEA'],
    ],
    ['a numeronym', 'It was backed by Bolden Quillarz (b12z).', ['organisation: Bolden Quillarz = b12z']],
    ['a legal form most mentions drop', 'Harrow Inc. grew. Then Harrow fell. But Harrow rose.', ['organisation: Harrow = Harrow Inc.']],
    ['a host name', 'Quillbank.ai raised $5M. Then Quillbank grew.', ['organisation: Quillbank.ai = Quillbank']],
  ])('joins %s', (_what, text, expected) => {
    expect(things(text)).toEqual(expected);
  });

  it.each([
    ['a company and its cloud', 'Harrow Cloud led the round. The parent Harrow did not invest.', ['Harrow Cloud', 'Harrow']],
    ['a company and its fund', 'Harrow Vision Fund led the round. Its owner Harrow did not invest.', ['Harrow Vision Fund', 'Harrow']],
    ['a company and its venture arm', 'The search firm Harrow grew. Harrow Ventures led the round.', ['Harrow', 'Harrow Ventures']],
    ['two persons of one given name', 'CEO Jane Berg met founder Jane Lindqvist.', ['Jane Berg', 'Jane Lindqvist']],
  ])('keeps apart %s', (_what, text, expected) => {
    expect(entitiesOf(text).map((e) => e.name)).toEqual(expected);
  });

  it('gives each entity the mentions that point back at it', () => {
    const text = 'Quillbank Technologies raised $5M. Jane Lindqvist founded Quillbank.';
    const { names, entities } = annotate(rawDocument('test', text, NO_METADATA), en);
    for (const entity of entities) for (const i of entity.mentions) expect(names[i]!.value.entity).toBe(entity.id);
    expect(entities.flatMap((e) => e.mentions).length).toBe(names.length);
  });

  it('finds the same spans when no investor is known', () => {
    const text = 'Sequoia led the round, with Accel, Benchmark and Harrow Ventures. Sequoia Capital said so.';
    const spans = (known?: ReadonlySet<string>) =>
      annotate(rawDocument('test', text, NO_METADATA), en, known === undefined ? {} : { knownInvestors: known }).names.map(
        (n) => n.value.name,
      );
    expect(spans(new Set())).toEqual(spans());
    expect(spans().length).toBe(5);
  });
});
