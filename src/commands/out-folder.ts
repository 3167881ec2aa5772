import { mkdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Source } from '../read/expand.ts';
import { toJson } from '../render/json.ts';
import { complain } from './exit.ts';
import { OutFile } from './out-file.ts';
import { progress } from './progress.ts';
import type { Tally } from './records.ts';

/** Longest file name, in bytes, that common file systems take. */
const MAX_NAME = 255;

/** `--out FOLDER`: a file `<article>.json` for each article, in the same subfolders; each appears whole or not at all. */
export class OutFolder {
  constructor(private readonly root: string) {}

  async put(source: Source, tally: Tally, work: () => Promise<object>): Promise<void> {
    let text: string;
    try {
      text = toJson(await work());
    } catch (thrown) {
      tally.failed++;
      complain(source.path, thrown);
      return;
    }
    const path = join(this.root, await nameOf(source));
    mkdirSync(dirname(path), { recursive: true });
    const file = new OutFile(path);
    await file.write(`${text}\n`);
    await file.end();
    tally.done++;
    progress(tally.done, tally.failed);
  }
}

/** Names that are too long, or that are not UTF-8 and so look alike, end in a hash of the exact name. */
async function nameOf({ relative, file }: Source): Promise<string> {
  const parts = relative.split(sep).filter((part) => part !== '..' && part !== '.' && part !== '');
  const last = parts.pop() ?? 'article';
  const plain = typeof file === 'string' && Buffer.byteLength(last) + '.json'.length <= MAX_NAME;
  if (plain) return join(...parts, `${last}.json`);
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256').update(file).digest('hex').slice(0, 12);
  return join(...parts, `${last.slice(0, 60)}-${hash}.json`);
}
