import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_METADATA, rawDocument } from '../src/document/document.ts';
import { glossOf } from '../src/gloss/gloss.ts';
import { languageOf } from '../src/gloss/language.ts';
import { de } from '../src/locales/de/de.ts';
import { run } from '../src/pipeline.ts';
import { DealRecord } from '../src/schema/record.ts';
import { evidenceFaults } from './support/evidence.ts';

/** Pieces of German deal articles, so that random texts reach every step of the gloss. */
const PIECES = (
  'Das|Der|die|das|den|dem|des|ein|eine|Startup|Fahrwind|Nordstern Ventures|Max Brandt|hat|wird|wurde|will|soll|haben|werden|worden|eingesammelt|übernommen|übernehmen|sammelt|ein|führt|an|von|vom|' +
  'über|in|im|am|und|oder|, die|, der|, dass|um|zu|einzusammeln|zu expandieren|gegründete|angeführte|Series-A-Runde|Fahrwind-Gründer|16 Millionen Euro|3,5 Mio.|12. März 2024|2019|Dienstag|Runde|' +
  'Berliner|Frachtvermittler|„|“|»|«|(|)|.|. |,|;|:|–|-|\n\n|\n|/|€|\u00a0|🚀|\ud800|\ue001\ue100|An der Runde beteiligten sich|Über den Kaufpreis wurde Stillschweigen vereinbart'
).split('|');
const german = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 80 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 80 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const documentOf = (text: string) => rawDocument('random', text, { ...NO_METADATA, publishedAt: '2024-05-10' });

describe('a gloss', () => {
  it('has the sentences of its source, and leads every span back into them', () => {
    fc.assert(
      fc.property(german, fc.nat(), fc.nat(), (text, a, b) => {
        const { source, document, toSource } = glossOf(documentOf(text), de);
        expect(document.sentences.length).toBe(source.sentences.length);
        document.sentences.forEach((sentence, i) => {
          const own = source.sentences[i]!;
          const size = sentence.end - sentence.start;
          if (size === 0) return;
          const from = sentence.start + (a % size);
          const span = toSource({ start: from, end: from + 1 + (b % (sentence.end - from)) });
          expect(span.start).toBeGreaterThanOrEqual(own.start);
          expect(span.end).toBeLessThanOrEqual(own.end);
          expect(span.start).toBeLessThanOrEqual(span.end);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('leads names back letter by letter', () => {
    const text = 'Die Runde hat laut Fahrwind-Gründer Max Brandt der Investor Nordstern Ventures angeführt.';
    const { document, toSource } = glossOf(documentOf(text), de);
    for (const name of ['Fahrwind', 'Max Brandt', 'Nordstern Ventures']) {
      const start = document.text.indexOf(name);
      const span = toSource({ start, end: start + name.length });
      expect(text.slice(span.start, span.end)).toBe(name);
    }
  });

  it('keeps „…“ and abbreviations in their sentences', () => {
    const text = 'Am 12. März flossen 16 Mio. Euro. „Wir wachsen.“ Das sagt sie z.B. in Berlin.';
    expect(glossOf(documentOf(text), de).source.sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      'Am 12. März flossen 16 Mio. Euro.',
      '„Wir wachsen.“',
      'Das sagt sie z.B. in Berlin.',
    ]);
  });

  it('takes linear time', () => {
    const time = (n: number) => {
      const text = 'dass die Runde von , der um zu hat und die Fahrwind-Gründer eingesammelt , '.repeat(n);
      const start = process.hrtime.bigint();
      glossOf(documentOf(text), de);
      return Number(process.hrtime.bigint() - start);
    };
    time(200);
    const [small, large] = [Math.min(time(400), time(400)), Math.min(time(3200), time(3200))];
    expect(large / small).toBeLessThan(24); // eight times the text; a square would be 64
  });
});

describe('records of German articles', () => {
  it('are valid, and every quote stands where it says', async () => {
    await fc.assert(
      fc.asyncProperty(german, async (text) => {
        const content = `Das ist ein Text, und er hat mit dem Unternehmen Fahrwind im Hafen zu tun.\n\n${text}`;
        const result = await run({ id: 'r', format: 'text', content, title: null, url: null, publishedAt: '2024-05-10' });
        expect(DealRecord.safeParse(result.record).error).toBeUndefined();
        expect(evidenceFaults(result.record, result.text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the language of an article', () => {
  const inLanguage = (text: string, language: string | null) => languageOf(rawDocument('x', text, { ...NO_METADATA, language }));
  const german =
    'Das Startup hat in einer Runde 16 Millionen Euro eingesammelt. Die Firma will mit dem Geld wachsen und sich nach Polen ausdehnen.';

  it('is told by its words, whatever the page says', () => {
    expect(inLanguage(german, 'de-AT')).toBe('de');
    expect(inLanguage(`${german} Der Investor ist für die Gründer ein Gewinn.`, 'en')).toBe('de');
    expect(inLanguage('Acme raised $5 million from Foo Capital in a round that will help it to hire.', 'de')).toBeNull();
    expect(inLanguage('Het bedrijf heeft met de investeerders een ronde van 5 miljoen euro opgehaald en wil groeien.', 'nl')).toBeNull();
    expect(inLanguage('De startup van Acme heeft de ronde in Berlijn opgehaald en wil die nu uitbreiden.', null)).toBeNull();
  });
});
