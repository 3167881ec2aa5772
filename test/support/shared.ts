import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './modules.ts';

/** A path beside the checkout, in ../shared (or where DEALX_SHARED points); null, with a printed word, where that folder is not there. */
export function shared(path: string): string | null {
  const full = join(process.env.DEALX_SHARED ?? join(ROOT, '..', 'shared'), path);
  if (existsSync(full)) return full;
  console.warn(`not there, so not tested: ../shared/${path}`);
  return null;
}
