import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/dealx.js');
const article = join(root, 'fixtures/funding--series-b-co-led/source.txt');
const dealx = (args: readonly string[], input = '') => {
  const r = spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28, cwd: root });
  return { code: r.status, out: r.stdout, err: r.stderr };
};
const lines = (text: string) =>
  text
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealx-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('exit codes', () => {
  it('0: processed, one line when piped', () => {
    const { code, out, err } = dealx(['extract', article, '--published', '2025-03-12']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines(out)).toMatchObject([{ kind: 'deal', deal: { company: { name: 'Corvane' }, amount: { value: 47300000 } } }]);
  });
  it('2: usage, with a line that says what to do', () => {
    expect(dealx(['extract']).code).toBe(2);
    expect(dealx(['extract', article, '--published', 'soon'])).toMatchObject({ code: 2, out: '' });
  });
  it('3: some inputs failed, 4: all did; no stack trace', () => {
    const some = dealx(['extract', article, join(folder, 'none.txt')]);
    expect(some.code).toBe(3);
    expect(some.err.trim().split('\n')[0]).toContain('none.txt');
    const all = dealx(['extract', join(folder, 'none.txt')]);
    expect(all).toMatchObject({ code: 4, out: '' });
    expect(all.err).not.toMatch(/\n\s+at /);
  });
});

describe('batch', () => {
  it('writes one record a line in input order, an error record in the place of a bad one', () => {
    const input = [
      '{"id":"a","text":"Pellworm raised $5 million in seed funding led by Calder Capital."}',
      '{"id":"b"}',
      'no json',
      '{"id":"d","text":"Nothing of note happened in the harbour today, said the mayor."}',
    ].join('\n');
    const { code, out } = dealx(['batch', '-'], input);
    const records = lines(out);
    expect(code).toBe(3);
    expect(records.map((r) => r.id).slice(0, 2)).toEqual(['a', 'b']);
    expect(records).toHaveLength(4);
    expect(records[1].error.code).toBeTypeOf('string');
    expect(records[2].error.code).toBe('bad-json');
    expect(records[3].kind).toBe('none');
  });
  it('reads folders and globs, and puts more than a pipe holds through it whole', () => {
    const long = 'Pellworm raised $5 million in seed funding led by Calder Capital. '.repeat(60);
    for (let i = 0; i < 40; i++) writeFileSync(join(folder, `${String(i).padStart(2, '0')}.txt`), `${long}\n`);
    const { code, out } = dealx(['batch', folder, '--text']);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(100_000);
    expect(lines(out)).toHaveLength(40);
    expect(lines(dealx(['batch', join(folder, '0*.txt')]).out)).toHaveLength(10);
  });
  it('takes a reader that leaves early for success', () => {
    const r = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" batch "${folder}" --text | head -1; echo "code \${PIPESTATUS:-0}"`], {
      encoding: 'utf8',
    });
    expect(r.stdout.split('\n')[0]).toMatch(/^\{/);
    expect(r.stderr).toBe('');
  });
});

describe('the other commands', () => {
  it('clean prints the article, or what was cut', () => {
    expect(dealx(['clean', article]).out).toContain('Tarnholm Partners');
    expect(lines(dealx(['clean', article, '--explain', '--format', 'json']).out.replace(/\n\s*/g, ''))[0].removals.length).toBeGreaterThan(
      0,
    );
  });
  it('annotate prints mentions; for records a line each', () => {
    const one = dealx(['annotate', '-', '--layer', 'money', '--no-clean'], '{"id":"x","text":"It raised $30M."}\n');
    expect(lines(one.out)).toEqual([
      { id: 'x', mentions: [expect.objectContaining({ layer: 'money', start: 10, end: 14, text: '$30M' })] },
    ]);
  });
  it('explain shows values with their rules; schema prints JSON Schema', () => {
    expect(dealx(['explain', article]).out).toContain('deal/');
    expect(JSON.parse(dealx(['schema']).out).$schema).toContain('2020-12');
  });
  it('help has examples', () => {
    expect(dealx(['help', 'batch']).out).toContain('dealx batch');
    expect(dealx(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('URLs', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost/',
    'http://0x7f.1/',
    'http://169.254.1.1/',
  ])('refuses %s', (url) => {
    const { code, out, err } = dealx(['extract', url]);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });
  it('reads a page of a private address only when told to', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/page' }).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(
            '<title>Pellworm raises €5 million</title><article><p>Pellworm has raised €5 million in seed funding led by Calder Capital, the maker of tide meters said on Tuesday.</p></article>',
          );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    const { execFile } = await import('node:child_process');
    const run = (args: string[]) =>
      new Promise<{ code: number; out: string }>((done) =>
        execFile(process.execPath, [bin, ...args], (error, out) => done({ code: typeof error?.code === 'number' ? error.code : 0, out })),
      );
    try {
      expect((await run(['extract', `http://127.0.0.1:${port}/moved`])).code).toBe(4);
      const { code, out } = await run(['extract', `http://127.0.0.1:${port}/moved`, '--allow-private']);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ kind: 'deal', deal: { amount: { value: 5000000, currency: 'EUR' } } });
    } finally {
      server.close();
    }
  });
});
