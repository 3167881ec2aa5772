import type { Layer } from '../annotate/mention.ts';
import { runAnnotate } from '../pipeline.ts';
import type { RawInput } from '../read/raw-input.ts';
import { toJson } from '../render/json.ts';
import { type MentionOut, mentionsOut } from '../render/mentions.ts';
import { EXIT } from './exit.ts';
import { type InputFlags, readInput } from './input.ts';
import { openOutput } from './open-output.ts';
import { eachRecord } from './records.ts';

export interface AnnotateFlags extends InputFlags {
  readonly layer?: readonly Layer[];
  readonly out?: string;
}

/** `dealx annotate`: of a file one mention a line; of records on the standard input one `{id, mentions}` a record. */
export async function annotateCommand(input: string, flags: AnnotateFlags): Promise<number> {
  const layers = flags.layer === undefined ? null : new Set(flags.layer);
  const mentions = async (raw: RawInput): Promise<MentionOut[]> => {
    const { cleaned, annotations } = await runAnnotate(raw, { raw: flags.clean === false });
    return mentionsOut(cleaned.document.text, annotations, layers);
  };
  if (input === '-') {
    return eachRecord(process.stdin, openOutput(flags.out), async (raw) => ({ id: raw.id, mentions: await mentions(dated(raw, flags)) }));
  }
  const found = await mentions(await readInput(input, flags));
  const output = openOutput(flags.out);
  for (const mention of found) await output.write(`${toJson(mention)}\n`);
  await output.end();
  return EXIT.ok;
}

/** The flag stands in for records that don't say when they were published. */
function dated(raw: RawInput, { published }: AnnotateFlags): RawInput {
  return raw.publishedAt === null && published !== undefined ? { ...raw, publishedAt: published } : raw;
}
