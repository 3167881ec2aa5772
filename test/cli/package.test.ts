import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = 'Pellworm raised $5 million in seed funding led by Calder Capital.';

it('works from the packed tarball: npx dealx, import, require, types', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'dealx-pack-'));
  const run = (file: string, ...args: string[]) =>
    execFileSync(file, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    const tarball = readdirSync(folder).find((f) => f.endsWith('.tgz'))!;
    writeFileSync(join(folder, 'package.json'), '{"name":"empty","private":true,"type":"module"}');
    run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`);
    expect(run('npx', 'dealx', '--version')).toMatch(/^\d+\.\d+\.\d+/);
    writeFileSync(
      join(folder, 'a.mjs'),
      `import { extractDeal } from 'dealx'; console.log((await extractDeal(${JSON.stringify(text)})).deal.amount.value);`,
    );
    writeFileSync(
      join(folder, 'a.cjs'),
      `require('dealx').extractDeal(${JSON.stringify(text)}).then((r) => console.log(r.investors[0].name));`,
    );
    expect(run(process.execPath, 'a.mjs').trim()).toBe('5000000');
    expect(run(process.execPath, 'a.cjs').trim()).toBe('Calder Capital');
    writeFileSync(
      join(folder, 'a.ts'),
      `import { extractDeal, type DealRecord } from 'dealx'; export const r: Promise<DealRecord> = extractDeal('x');`,
    );
    run(
      process.execPath,
      join(root, 'node_modules/typescript/bin/tsc'),
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--skipLibCheck',
      'a.ts',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
