import { describe, expect, it } from 'vitest';
import { bylines } from '../../src/clean/text/byline.ts';
import { isPitch } from '../../src/clean/text/pitch.ts';

describe('bylines', () => {
  const date = { kind: 'date', extent: 'part' } as const;
  const lines = (text: string) => [
    { text, match: null },
    { text: '3 June 2025', match: date },
  ];
  it('takes a line above the date only when it is nothing but names', () => {
    expect(bylines(lines('Ann Lee and Bo de Karlsen'))).toEqual(['Ann Lee', 'Bo de Karlsen']);
    expect(bylines(lines('Orchard Lane and Millbrook Seeds to merge in all-stock deal'))).toEqual([]);
  });
});

describe('isPitch', () => {
  it.each([
    'Mark your calendars! Founders Forum is back in June: buy your tickets now.',
    'We and our 846 partners store and access personal data on your device.',
    'We’re always looking to improve our coverage. Fill out this survey to let us know how we’re doing.',
    'Join 10,000 readers and get our newsletter in your inbox.',
  ])('%s', (line) => expect(isPitch(line)).toBe(true));

  it.each([
    'Its newsletters reach 200,000 subscribers, who pay for a weekly survey of the trade.',
    '“You will get your inbox back, and we will get our tickets,” said the founder of the company.',
    'Use of its app has doubled, and the company raised $5 million from partners to support our farmers and your tables.',
    'We are happy to announce that Quietwing has raised nine million dollars.',
  ])('not %s', (line) => expect(isPitch(line)).toBe(false));
});
