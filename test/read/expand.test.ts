import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expand } from '../../src/read/expand.ts';

const FILES = ['in/b.txt', 'in/a.HTML', 'in/sub/c.md', 'in/sub/deeper/d.txt', 'in/z.json', 'in/.hidden.txt', 'in/.git/e.txt', 'out.txt'];
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dealx-expand-'));
  mkdirSync(join(root, 'in/sub/deeper'), { recursive: true });
  mkdirSync(join(root, 'in/.git'));
  for (const file of FILES) writeFileSync(join(root, file), 'x');
  symlinkSync('.', join(root, 'in/sub/circle'));
  symlinkSync('../b.txt', join(root, 'in/sub/link.txt'));
  symlinkSync('../../out.txt', join(root, 'in/sub/leads-out.txt'));
  symlinkSync('nowhere', join(root, 'in/sub/dangling.txt'));
  symlinkSync('self.txt', join(root, 'in/sub/self.txt'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const list = async (...inputs: string[]) => {
  const out: string[] = [];
  for await (const source of expand(inputs.map((i) => join(root, i)))) {
    out.push(`${source.path.slice(root.length + 1)}${source.error === undefined ? '' : ` ${source.error.code}`}`);
  }
  return out;
};

it('walks a folder in the order of names, past circles, and reads nothing outside of it', async () => {
  expect(await list('in')).toEqual([
    'in/a.HTML',
    'in/b.txt',
    'in/sub/c.md',
    'in/sub/dangling.txt not-found',
    'in/sub/deeper/d.txt',
    'in/sub/leads-out.txt outside-folder',
    'in/sub/link.txt',
    'in/sub/self.txt unreadable',
  ]);
});
it('keeps the order of what is given, takes patterns, and says what is missing', async () => {
  expect(await list('out.txt', 'in/*.txt', 'none.txt', 'in/*.pdf')).toEqual([
    'out.txt',
    'in/b.txt',
    'none.txt not-found',
    'in/*.pdf no-match',
  ]);
});
