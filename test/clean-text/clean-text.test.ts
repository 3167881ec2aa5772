import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { findDate } from '../../src/clean/text/dates.ts';
import { detectLanguage } from '../../src/clean/text/language.ts';

const input = (content: string, title: string | null = null) => ({
  id: 't',
  format: 'text' as const,
  content,
  title,
  url: null,
  publishedAt: null,
});
const BODY = [
  'Quietwing, a Dundee start-up that makes silent drones, has raised $9 million in a Series A round led by Firth & Forth.',
  'Existing investor Claymore Capital also took part, and so did the angel Priya Venkataraman.',
  'The company was founded in 2018 by Ruaridh Baird and Ottilie Crane.',
];

describe('headers', () => {
  it('reads a wire file', async () => {
    const head =
      '-- Quietwing raises $9 million\n-- By  Ann Lee\n-- Tue Jun 3, 2025 1:46pm EDT\n-- http://wire.example/article/1\n\n \n\n ';
    const { document } = await clean(input(`${head}DUNDEE (Wire) - ${BODY.join(' ')}`));
    expect(document.meta).toMatchObject({
      title: 'Quietwing raises $9 million',
      author: 'Ann Lee',
      publishedAt: '2025-06-03',
      url: 'http://wire.example/article/1',
    });
    expect(document.text).toBe(`Quietwing raises $9 million\n\nDUNDEE (Wire) - ${BODY.join(' ')}`);
  });

  it('reads an e-mail', async () => {
    const { document } = await clean(
      input(
        `From: Ann Lee <ann@mail.example>\nSubject: Fwd: Quietwing raises $9 million\nDate: Tue, 3 Jun 2025 09:00:00 +0100\n\n${BODY.join('\n\n')}`,
      ),
    );
    expect(document.meta).toMatchObject({ title: 'Quietwing raises $9 million', author: 'Ann Lee', publishedAt: '2025-06-03' });
  });

  it('lets the record beat the text', async () => {
    const { document } = await clean({ ...input(`-- Other\n-- Tue Jun 3, 2025\n\n${BODY[0]}`, 'Given'), publishedAt: '2024-01-01' });
    expect(document.meta).toMatchObject({ title: 'Given', publishedAt: '2024-01-01' });
  });
});

describe('lines', () => {
  it('joins hard-wrapped paragraphs', async () => {
    const wrapped = BODY.map((p) => p.replace(/(.{40,60}) /g, '$1 \n')).join('\n\n');
    const { document } = await clean(input(wrapped, 'Quietwing'));
    expect(document.blocks.slice(1).map((b) => document.text.slice(b.start, b.end))).toEqual(BODY);
  });

  it('makes one row of the cells of a table', async () => {
    const rows = [
      'Date\nName\nSize\nRound',
      '3 Jun 2025\nQuietwing\n$9 Mn\nSeries A',
      '4 Jun 2025\nHeron Labs\n$3 Mn\nSeed',
      '5 Jun 2025\nTidepool\n$30 Mn\nDebt',
    ];
    const { document } = await clean(input(`${BODY[0]}\n\n${rows.join('\n\n')}`, 'Round-up'));
    const table = document.blocks.filter((b) => b.kind === 'table-row').map((b) => document.text.slice(b.start, b.end));
    expect(table).toEqual(rows.map((row) => row.replaceAll('\n', ' | ')));
  });

  it('keeps a credit line as an aside, and a deal in it nowhere', async () => {
    const { document } = await clean(input(`${BODY.join('\n')}\n(Reporting by Ann Lee; Editing by Bo Karlsen)`, 'Quietwing'));
    expect(document.text).not.toContain('Reporting by');
    expect(document.asides).toContainEqual({ kind: 'bio', text: '(Reporting by Ann Lee; Editing by Bo Karlsen)' });
  });

  it('keeps what a switched-off step would take', async () => {
    const text = `${BODY[0]}\nALSO READ: Heron Labs bags $3M\n${BODY[1]}`;
    expect((await clean(input(text))).document.text).not.toContain('ALSO READ');
    expect((await clean(input(text), { keep: new Set(['related']) })).document.text).toContain('ALSO READ');
  });

  it('never empties a text that has no sentence at all', async () => {
    const { document } = await clean(input('Quietwing\n$9M\nSeries A'));
    expect(document.text).toContain('$9M');
  });

  it('says why when nothing is left', async () => {
    const { document, removals } = await clean(input('Advertisement\n\nLeave a reply\n\nName *'));
    expect(document.text).toBe('');
    expect(removals.map(({ step }) => step)).toContain('empty');
  });

  it('takes long hostile input in linear time', async () => {
    for (const piece of ['a ', '[', '- \n', 'x: ', '| ', '© ', '*', '“', '.!?']) {
      const started = process.cpuUsage();
      await clean(input(piece.repeat(40_000)));
      // the process's own time, in microseconds: other work on the machine must not fail the test
      expect(process.cpuUsage(started).user / 1000, piece).toBeLessThan(4000);
    }
  });
});

describe('bylines', () => {
  it.each([
    ['2025-09-09 08:15', '2025-09-09'],
    ['18.2.2026 10:12', '2026-02-18'],
    ['Wed Jun 23, 2010 1:46pm EDT', '2010-06-23'],
    ['10 aprilie 2026', '2026-04-10'],
    ['27 травня 2025, 18:03', '2025-05-27'],
    ['2025 m. lapkričio 20 d. 07:30', '2025-11-20'],
    ['2026ko urtarrilaren 14a', '2026-01-14'],
    ['2025年5月14日', '2025-05-14'],
    ['14 พฤษภาคม 2568', '2025-05-14'],
    ['١٤ مايو ٢٠٢٥', '2025-05-14'],
    ['Posted 12/25/2024', '2024-12-25'],
  ])('%s', (line, date) => expect(findDate(line)).toBe(date));

  it.each(['Hace 4 horas', '$2025 million', '31.31.2025', 'founded in 2025'])('no date in %s', (line) => expect(findDate(line)).toBeNull());

  it.each([
    ['The company has raised the money from its investors and will open an office.', 'en'],
    ['Das Unternehmen hat das Geld von den Investoren erhalten und will ein Werk bauen.', 'de'],
    ['Компания получила деньги от инвесторов и откроет офис в Казани на этой неделе.', 'ru'],
    ['会社は新しい工場を建てる。', 'ja'],
    ['公司将建设新工厂。', 'zh'],
  ])('%s', (text, language) => expect(detectLanguage(text)).toBe(language));
});

const seed = new URL('../../../shared/seed.txt', import.meta.url);
describe.skipIf(!existsSync(seed))('the seed article', () => {
  it('keeps all paragraphs and none of the phrases around them', async () => {
    const { document } = await clean(input(readFileSync(seed, 'utf8')));
    for (const junk of ['ALSO READ', 'Avatar photo', 'NN Desk', 'Lasă un', 'Adresa ta', 'Câmpurile', 'Stay updated', 'Subscribe now'])
      expect(document.text).not.toContain(junk);
    expect(document.blocks.map((b) => b.kind)).toEqual(['headline', 'dek', ...Array(10).fill('paragraph')]);
    expect(document.meta).toMatchObject({ author: 'NN Desk', language: 'en' });
    expect(document.asides[0]?.kind).toBe('caption');
  });
});
if (!existsSync(seed)) console.warn('skipped: ../shared/seed.txt is not there');
