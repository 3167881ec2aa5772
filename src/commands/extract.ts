import { run } from '../pipeline.ts';
import { toJson } from '../render/json.ts';
import { recordOut } from '../render/record.ts';
import type { DealRecord } from '../schema/record.ts';
import { complain, EXIT, exitOf } from './exit.ts';
import { type InputFlags, readInput } from './input.ts';
import { openOutput } from './open-output.ts';
import type { Output } from './output.ts';

export interface ExtractFlags extends InputFlags {
  readonly format?: 'json' | 'ndjson';
  readonly text?: boolean;
  /** False with --no-evidence. */
  readonly evidence?: boolean;
  readonly out?: string;
}

/** `dealx extract`: a record for each input, in order. Pretty for one input on a terminal, else a line each, unless told. */
export async function extractCommand(inputs: readonly string[], flags: ExtractFlags): Promise<number> {
  const output = openOutput(flags.out);
  const pretty =
    flags.format === 'json' || (flags.format === undefined && inputs.length === 1 && flags.out === undefined && process.stdout.isTTY);
  const records = new RecordWriter(output, pretty, inputs.length > 1);
  let failed = 0;
  for (const input of inputs) {
    if (output.closed) break;
    let record: DealRecord;
    try {
      const { record: found, text } = await run(await readInput(input, flags), { raw: flags.clean === false });
      record = recordOut(found, text, flags);
    } catch (thrown) {
      failed++;
      complain(input, thrown);
      continue;
    }
    await records.put(record);
  }
  if (records.count === 0 && failed > 0) {
    output.abandon();
    return EXIT.allFailed;
  }
  await records.end();
  return exitOf(records.count, failed);
}

/** NDJSON, or one JSON value: of several inputs an array. */
class RecordWriter {
  count = 0;

  constructor(
    private readonly output: Output,
    private readonly pretty: boolean,
    private readonly several: boolean,
  ) {}

  async put(record: DealRecord): Promise<void> {
    const array = this.pretty && this.several;
    await this.output.write(`${array ? (this.count === 0 ? '[\n' : ',\n') : ''}${toJson(record, this.pretty ? 2 : 0)}${array ? '' : '\n'}`);
    this.count++;
  }

  async end(): Promise<void> {
    if (this.pretty && this.several) await this.output.write('\n]\n');
    await this.output.end();
  }
}
