import { createReadStream, existsSync, statSync } from 'node:fs';
import { run } from '../pipeline.ts';
import { articleOf } from '../read/article.ts';
import { expand, type Source } from '../read/expand.ts';
import { readError, readFile } from '../read/file.ts';
import type { RawInput } from '../read/raw-input.ts';
import { recordOut } from '../render/record.ts';
import { openOutput } from './open-output.ts';
import { OutFolder } from './out-folder.ts';
import type { Output } from './output.ts';
import { progressEnd } from './progress.ts';
import { put, putRecords, Tally } from './records.ts';

export interface BatchFlags {
  readonly text?: boolean;
  /** False with --no-evidence. */
  readonly evidence?: boolean;
  /** False with --no-clean. */
  readonly clean?: boolean;
  readonly out?: string;
}

/** `dealx batch`: one record an article, in input order; what can't be read leaves an error record in its place. */
export async function batchCommand(inputs: readonly string[], flags: BatchFlags): Promise<number> {
  const tally = new Tally();
  if (flags.out !== undefined && existsSync(flags.out) && statSync(flags.out).isDirectory()) {
    return intoFolder(inputs, new OutFolder(flags.out), flags, tally);
  }
  const output = openOutput(flags.out);
  const work = (input: RawInput, warnings: readonly string[]) => record(input, flags, warnings);
  try {
    for (const input of inputs) {
      if (output.closed) break;
      if (input === '-') await putRecords(process.stdin, output, tally, work);
      else if (/\.(?:ndjson|jsonl)$/i.test(input)) await recordFile(input, output, tally, work);
      else await files(input, output, tally, flags);
    }
    await output.end();
  } catch (thrown) {
    output.abandon();
    throw thrown;
  } finally {
    progressEnd();
  }
  tally.report();
  return tally.exit;
}

async function record(input: RawInput, flags: BatchFlags, warnings: readonly string[] = []) {
  const { record: found, text } = await run(input, { raw: flags.clean === false });
  return recordOut(found, text, flags, warnings);
}

async function files(input: string, output: Output, tally: Tally, flags: BatchFlags): Promise<void> {
  for await (const source of expand([input])) {
    await put(output, tally, source.path, () => article(source, flags));
    if (output.closed) return;
  }
}

async function article(source: Source, flags: BatchFlags) {
  if (source.error !== undefined) throw source.error;
  return record(await articleOf(source.path, { bytes: readFile(source.file), name: source.path, contentType: null }), flags);
}

async function recordFile(
  path: string,
  output: Output,
  tally: Tally,
  work: (input: RawInput, warnings: readonly string[]) => Promise<object>,
) {
  const stream = createReadStream(path);
  try {
    await putRecords(stream, output, tally, work);
  } catch (thrown) {
    if (stream.errored === null) throw thrown;
    await put(output, tally, path, () => Promise.reject(readError(thrown)));
  }
}

/** A file for each article instead of lines. */
async function intoFolder(inputs: readonly string[], folder: OutFolder, flags: BatchFlags, tally: Tally): Promise<number> {
  for (const input of inputs) {
    for await (const source of expand([input])) await folder.put(source, tally, () => article(source, flags));
  }
  progressEnd();
  return tally.exit;
}
