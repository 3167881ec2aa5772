import { toJson } from '../render/json.ts';
import { EXIT } from './exit.ts';
import { Stdout } from './output.ts';

/** `dealx schema`: the contract as JSON Schema. */
export async function schemaCommand(): Promise<number> {
  // zod is loaded here and nowhere else
  const { recordJsonSchema } = await import('../schema/record.ts');
  const output = new Stdout();
  await output.write(`${toJson(recordJsonSchema(), 2)}\n`);
  await output.end();
  return EXIT.ok;
}
