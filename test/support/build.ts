import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the command once, so that its tests never meet an old one. */
export default function setup(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
}
