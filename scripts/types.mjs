// Declarations of the library into dist/types: those that index.d.ts leads to, and no others.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve('dist/types');
rmSync(ROOT, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

const kept = new Set();
const keep = (file) => {
  if (kept.has(file)) return;
  kept.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, target] of text.matchAll(/from '(\.[^']+)\.ts'/g)) keep(resolve(dirname(file), `${target}.d.ts`));
  writeFileSync(file, text.replace(/(from '\.[^']+)\.ts'/g, "$1.js'"));
};
keep(join(ROOT, 'index.d.ts'));

const prune = (folder) => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) prune(path);
    else if (!kept.has(path)) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
};
prune(ROOT);
// named exports only, so one kind of declaration serves both `import` and `require`
writeFileSync(join(ROOT, 'package.json'), '{ "type": "commonjs" }\n');
