import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/modules.ts';

describe('npm run new:rule', () => {
  let copy = '';
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } });

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'dealx-new-rule-'));
    for (const path of [
      'src',
      'scripts',
      'test/support',
      'test/examples.test.ts',
      'package.json',
      'tsconfig.json',
      'biome.json',
      'vitest.config.ts',
    ])
      cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => {
    // the link first: what it points to is not ours to remove
    unlinkSync(join(copy, 'node_modules'));
    rmSync(copy, { recursive: true });
  });

  it.each(['investor/spun-for-a-test', 'brandnew/first-of-its-area'])('makes %s: registered, with examples that pass', (id) => {
    const made = run('scripts/new-rule.mjs', id);
    expect(made.stderr).toBe('');
    expect(made.stdout).toContain(`src/extract/${id}.ts\nsrc/extract/${id}.examples.ts\n`);
    const tests = run('node_modules/vitest/vitest.mjs', 'run', 'test/examples.test.ts', '-t', `is registered|${id}`);
    expect(tests.status, tests.stdout).toBe(0);
    expect(tests.stdout).toMatch(/Tests +4 passed/);
  });

  it('leaves a rule alone that is already there', () => {
    const before = readFileSync(join(copy, 'src/extract/investor/led-by.ts'), 'utf8');
    const again = run('scripts/new-rule.mjs', 'investor/led-by');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('already there');
    expect(readFileSync(join(copy, 'src/extract/investor/led-by.ts'), 'utf8')).toBe(before);
  });

  it.each(['', 'Investor/LedBy', 'a/b/c', '../x/y', 'investor/'])('refuses the id %j', (id) => {
    expect(run('scripts/new-rule.mjs', id).status).toBe(2);
  });
});
