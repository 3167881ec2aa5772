import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/dealx.js');
const TEXT = 'Pellworm has raised €5 million in a seed round led by Calder Capital, the maker of tide meters said.\n';
const LONG = Array.from(
  { length: 300 },
  (_, i) => `Town ${i} has raised €${i + 1} million for its harbour, the council said on Monday.\n\n`,
).join('');
const MANY = Array.from({ length: 60 }, (_, i) => String(i));
let folder = '';
const sh = (script: string): SpawnSyncReturns<string> =>
  spawnSync('bash', ['-c', `dealx() { "${process.execPath}" "${bin}" "$@"; }; ${script}`], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const parts = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealx-out-'));
  mkdirSync(join(folder, 'articles/sub'), { recursive: true });
  const body = `<article><h1>Pellworm raises money</h1><div class="body"><p>${TEXT}</p></div></article>`;
  write('article.txt', TEXT);
  write('page.html', `<!doctype html><title>Pellworm raises money</title>${body}`);
  write('articles/a.html', `<html><body>${body}</body></html>`);
  write('articles/sub/b.txt', TEXT);
  write('records-in.ndjson', `${JSON.stringify({ id: '1', text: TEXT })}\n`);
  write('many.ndjson', MANY.map((id) => `${JSON.stringify({ id, text: LONG })}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(COMMANDS.flatMap(({ examples }) => examples))('the example of the help runs: %s', (line) => {
  const { status, stderr } = sh(line);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('--out', () => {
  it('leaves a whole file and nothing else, with the mode that it had, through links', () => {
    write('old.json', 'old');
    chmodSync(join(folder, 'old.json'), 0o640);
    symlinkSync('old.json', join(folder, 'link.json'));
    expect(sh('dealx extract article.txt -o link.json')).toMatchObject({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(folder, 'old.json'), 'utf8'))).toMatchObject({ kind: 'deal' });
    expect(statSync(join(folder, 'old.json')).mode & 0o777).toBe(0o640);
    expect(parts()).toEqual([]);
  });
  it('keeps what was there when nothing comes out', () => {
    write('kept.json', 'kept');
    expect(sh('dealx extract none.txt -o kept.json').status).toBe(4);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('kept');
    expect(parts()).toEqual([]);
  });
  it('of a folder writes a file for each article', () => {
    mkdirSync(join(folder, 'records'));
    expect(sh('dealx batch articles article.txt --out records')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const names = readdirSync(join(folder, 'records'), { recursive: true }) as string[];
    expect(names.sort()).toEqual(['a.html.json', 'article.txt.json', 'sub', 'sub/b.txt.json']);
  });
  it('that can’t be written is said in one line', () => {
    const { status, stderr } = sh('dealx extract article.txt -o no/such/folder.json');
    expect(status).toBe(4);
    expect(stderr).toBe('dealx: no/such/folder.json can’t be written: there is no such folder\n');
  });
});

describe('the standard output', () => {
  it('is whole in a slow pipe of more than a megabyte', () => {
    const lines = sh('dealx batch many.ndjson --text --no-clean | (sleep 0.5; cat)').stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(MANY);
    expect(lines.join('').length).toBeGreaterThan(1_000_000);
  });
  it('that nobody reads to the end is success', () => {
    const { stdout, stderr } = sh('dealx batch many.ndjson --text --no-clean | head -c 10 >/dev/null; echo $PIPESTATUS');
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });
  it.runIf(process.platform === 'linux')('that is full is a failure, said in one line', () => {
    const { status, stderr } = sh('dealx extract article.txt > /dev/full');
    expect(status).toBe(4);
    expect(stderr).toBe('dealx: the standard output can’t be written: no space is left\n');
  });
  it('is an array of several inputs with --format json, lines without', () => {
    expect(JSON.parse(sh('dealx extract article.txt page.html --format json').stdout)).toHaveLength(2);
    expect(sh('dealx extract article.txt page.html').stdout.trim().split('\n')).toHaveLength(2);
  });
});

it('a name that steers terminals is spelled out', () => {
  const { status, stderr } = sh("dealx extract $'no\\x1b[31m\\n\\u202e.txt'");
  expect(status).toBe(4);
  expect(stderr).toBe('dealx: no\\x1b[31m\\n\\u202e.txt: there is no such file (check the path)\n');
});

it('the validator that the build generates says what zod says', async () => {
  const { recordFaults: fast } = createRequire(import.meta.url)(join(root, 'dist/check.cjs'));
  const { recordFaults: zod } = await import('../../src/schema/check.ts');
  const record = JSON.parse(sh('dealx extract article.txt').stdout);
  const evidence = { start: 1, end: 2, quote: '', rule: '', confidence: 0.5 };
  const values = [
    record,
    { ...record, extra: 1 },
    { ...record, kind: 'rumour' },
    { ...record, id: 7 },
    { ...record, schemaVersion: 2 },
    { ...record, deal: { ...record.deal, stake: 1.5 } },
    { ...record, deal: { ...record.deal, round: 'Series Z' } },
    { ...record, deal: { ...record.deal, announcedOn: '2024-4-1' } },
    { ...record, investors: [{ ...record.investors[0], name: '' }] },
    { ...record, evidence: { '/deal/amount': evidence } },
    { ...record, evidence: { '/deal/amount': { ...evidence, start: -1 } } },
    { ...record, evidence: { '/deal/amount': { ...evidence, end: 2.5 } } },
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'people')),
    null,
    [],
  ];
  expect(values.map((value) => fast(value).length === 0)).toEqual(values.map((value) => zod(value).length === 0));
  expect(fast(record)).toEqual([]);
});
