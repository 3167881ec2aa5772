import { toJson } from '../render/json.ts';
import { recordJsonSchema } from '../schema/record.ts';
import { EXIT } from './exit.ts';
import { Stdout } from './output.ts';

/** `dealx schema`: the contract as JSON Schema. */
export async function schemaCommand(): Promise<number> {
  const output = new Stdout();
  await output.write(`${toJson(recordJsonSchema(), 2)}\n`);
  await output.end();
  return EXIT.ok;
}
