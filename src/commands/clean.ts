import { runClean } from '../pipeline.ts';
import { toJson } from '../render/json.ts';
import { toMarkdown } from '../render/markdown.ts';
import { harmless } from '../render/plain.ts';
import { removalTable } from '../render/removals.ts';
import { EXIT } from './exit.ts';
import { type InputFlags, readInput } from './input.ts';
import { openOutput } from './open-output.ts';

export interface CleanFlags extends InputFlags {
  readonly format?: 'text' | 'markdown' | 'json';
  readonly explain?: boolean;
  readonly keep?: readonly string[];
  readonly select?: string;
  readonly out?: string;
}

/** `dealx clean`: the article's text; with --explain what was cut instead of it. */
export async function cleanCommand(input: string, flags: CleanFlags): Promise<number> {
  const { document, removals } = await runClean(await readInput(input, flags), {
    keep: new Set(flags.keep),
    ...(flags.select === undefined ? {} : { select: flags.select }),
  });
  const shown = (text: string) => (process.stdout.isTTY && flags.out === undefined ? harmless(text) : text);
  const data = () => {
    switch (flags.format) {
      case 'json': {
        const { id, text, blocks, asides, meta } = document;
        return `${toJson(flags.explain ? { id, removals } : { id, meta, text, blocks, asides }, 2)}\n`;
      }
      case 'markdown':
        return shown(flags.explain ? removalTable(removals) : toMarkdown(document));
      default:
        return shown(flags.explain ? removalTable(removals) : `${document.text}\n`);
    }
  };
  const output = openOutput(flags.out);
  await output.write(data());
  await output.end();
  return EXIT.ok;
}
