// Writes the library's declarations to dist/types. tsc leaves ".ts" in their imports; consumers resolve ".js".
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

rmSync('dist/types', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
for (const name of readdirSync('dist/types', { recursive: true })) {
  const file = join('dist/types', String(name));
  if (!file.endsWith('.d.ts')) continue;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(?<=(?:from |import\()'\.[^']{1,120})\.ts(?=')/g, '.js'));
}
