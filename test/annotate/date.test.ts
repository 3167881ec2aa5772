import { describe, expect, it } from 'vitest';
import { annotateDates } from '../../src/annotate/date/annotate.ts';
import { NO_METADATA, rawDocument } from '../../src/document/document.ts';
import { en } from '../../src/locales/en.ts';
import { TABLE } from './date.table.ts';

function datesIn(text: string, published: string | null): string {
  const document = rawDocument('table', text, { ...NO_METADATA, publishedAt: published });
  return annotateDates(document, en)
    .map((mention) => mention.value.edtf)
    .join(' ');
}

describe.each(TABLE)('read on $published', ({ published, rows }) => {
  it.each(rows.map(([text, expected]) => ({ text, expected })))('$text → $expected', ({ text, expected }) => {
    expect(datesIn(text, published)).toBe(expected);
  });
});

describe('a date mention', () => {
  const of = (text: string, published: string | null) => {
    const document = rawDocument('one', text, { ...NO_METADATA, publishedAt: published });
    return annotateDates(document, en).map(({ start, end, value }) => ({ text: text.slice(start, end), ...value }));
  };

  it('spans the whole expression without its preposition', () => {
    expect(of('It opened in early April 2024.', null)[0]).toMatchObject({ text: 'early April 2024', precision: 'month', relative: false });
    expect(of('It opens by the end of 2024.', null)[0]).toMatchObject({ text: 'the end of 2024', precision: 'year' });
    expect(of('It said on Tuesday, April 2, 2024, that it grew.', null)[0]).toMatchObject({
      text: 'Tuesday, April 2, 2024',
      precision: 'day',
    });
  });

  it('tells on which side of the article it lies', () => {
    expect(of('It launched in January.', '2026-04-10')[0]).toMatchObject({ direction: 'past', relative: true });
    expect(of('It will launch in January.', '2026-04-10')[0]).toMatchObject({ direction: 'future', edtf: '2027-01' });
    expect(of('It launches today.', '2026-04-10')[0]).toMatchObject({ direction: 'present' });
    expect(of('It will launch in January.', null)[0]).toMatchObject({ direction: 'future', edtf: 'XXXX-01' });
  });

  it('takes the dateline or stamp for the article’s day where no date is given', () => {
    expect(datesIn('OSLO, May 13, 2020 (GLOBE NEWSWIRE) -- Quillbank said today it grew last month.', null)).toBe(
      '2020-05-13 2020-05-13 2020-04',
    );
    expect(datesIn('By Jane Roe, May 13, 2020\n\nQuillbank said on Monday it grew.', null)).toBe('2020-05-13 2020-05-11');
    expect(datesIn('Quillbank grew.\n\nIt was founded on May 13, 2010, by Jane Roe and moved to Oslo last year.', null)).toBe('2010-05-13');
  });

  it('never overlaps another, and stands in text order', () => {
    const text =
      'On Tuesday, April 2, 2024, in the first quarter of 2024, two years after 2022, it said in late March that Q1 2024 was good.';
    const found = annotateDates(rawDocument('order', text, NO_METADATA), en);
    expect(found.length).toBeGreaterThan(4);
    for (const [i, mention] of found.entries()) if (i > 0) expect(mention.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
  });
});
