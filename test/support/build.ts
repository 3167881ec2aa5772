import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Builds the command once, so that its tests never meet an old one. */
export default function setup(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  // a copy of the sources alone, as test/new-rule.test.ts makes one, has no command to build
  if (!existsSync(join(root, 'bin'))) return;
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
}
