import { expect, test } from 'vitest';
import { annotatePercents } from '../../src/annotate/percent/annotate.ts';
import { NO_METADATA, rawDocument } from '../../src/document/document.ts';
import { en } from '../../src/locales/en.ts';

const TABLE: readonly (readonly [string, readonly number[]])[] = [
  ['a 51% stake', [0.51]],
  ['15.9 per cent', [0.159]],
  ['8 percent', [0.08]],
  ['a 10-percent holding', [0.1]],
  ['4,5 %', [0.045]],
  ['10-15% of it', [0.15]],
  ['twenty-five percent', [0.25]],
  ['ten per cent', [0.1]],
  ['a fifth of the company', [0.2]],
  ['a one-third stake', [0.333333]],
  ['two-thirds of the shares', [0.666667]],
  ['half of the firm', [0.5]],
  ['300% growth', []],
  ['a third party', []],
  ['half a billion', []],
  ['half of the year', []],
];

test.each(TABLE)('%s', (text, expected) => {
  expect(annotatePercents(rawDocument('t', text, NO_METADATA), en).map((m) => m.value.fraction)).toEqual(expected);
});
