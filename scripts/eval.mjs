// npm run eval: bundles the scorer with the sources as they are now, so that no build has to be fresh, and runs it.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const dir = mkdtempSync(join(tmpdir(), 'dealx-eval-'));
try {
  const outfile = join(dir, 'eval.cjs');
  await build({
    entryPoints: ['test/eval/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    define: { 'import.meta.url': JSON.stringify(new URL('../test/support/modules.ts', import.meta.url).href) },
    logLevel: 'error',
  });
  process.exitCode = await createRequire(import.meta.url)(outfile).main(process.argv.slice(2));
} catch (error) {
  console.error(`eval: ${error.message}`);
  process.exitCode = 2;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
