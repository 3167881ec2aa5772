import { describe, expect, it } from 'vitest';
import { mayMatch, needsOf } from '../../src/extract/view/needs.ts';

describe('what a pattern needs', () => {
  it.each([
    ['led by {O:lead}', [['led by '], ['\uE001', '\uE003', '\uE005']]],
    ['(?:raised|secured) (?:about )?{M:sum}', [['raised', 'secured'], ['\uE006']]],
    ['rounds? of {M}', [['round'], ['\uE006']]],
    ['{M}? (?:of|in) debt', [[' debt']]],
    ['led by|backed by', []],
    ['<raise> {M}(?= from)', [['\uE006']]],
    ['(?:a|an) round', [[' round']]],
    ['invests? (?:in|into){0,2} ~ x', [['invest']]],
  ])('%s', (source, needs) => {
    expect(needsOf(source)).toEqual(needs);
  });

  it('rules out a template that lacks one of them', () => {
    expect(mayMatch(needsOf('led by {O}'), 'the round was led by \uE001\uE100')).toBe(true);
    expect(mayMatch(needsOf('led by {O}'), 'the round was led by')).toBe(false);
  });
});
