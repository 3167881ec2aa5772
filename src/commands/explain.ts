import { run } from '../pipeline.ts';
import { explained } from '../render/explain.ts';
import { recordOut } from '../render/record.ts';
import { EXIT } from './exit.ts';
import { type InputFlags, readInput } from './input.ts';
import { openOutput } from './open-output.ts';

/** `dealx explain`: every value with its sentence, for a person. */
export async function explainCommand(input: string, flags: InputFlags & { readonly out?: string }): Promise<number> {
  const { record: found, text, losers } = await run(await readInput(input, flags), { raw: flags.clean === false });
  const record = recordOut(found, text);
  const { Chalk, supportsColor } = await import('chalk');
  const level = flags.out === undefined && process.stdout.isTTY && supportsColor ? supportsColor.level : 0;
  const output = openOutput(flags.out);
  await output.write(explained(record, text, losers, new Chalk({ level })));
  await output.end();
  return EXIT.ok;
}
