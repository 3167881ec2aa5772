import { Command, CommanderError } from 'commander';
import { complain, EXIT, say } from './commands/exit.ts';
import { flag } from './commands/flags.ts';
import { COMMANDS, type CommandDefinition, EXIT_HELP } from './commands/program.ts';

/** Set by the build. */
declare const DEALX_VERSION: string;

type Action = (first: string & string[], flags: object) => Promise<number>;

/** Each command's code is loaded only when it is called: `--help` and `--version` load commander and nothing else. */
const ACTIONS: Record<string, () => Promise<Action>> = {
  extract: async () => (await import('./commands/extract.ts')).extractCommand,
  batch: async () => (await import('./commands/batch.ts')).batchCommand,
  clean: async () => (await import('./commands/clean.ts')).cleanCommand,
  annotate: async () => (await import('./commands/annotate.ts')).annotateCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
};

/** What starts dealx may tune the engine once a command's code is loaded. */
export interface Host {
  readonly onStart?: (command: string) => void;
}

/** Runs the command line. Leaves by `process.exitCode` only: leaving earlier would cut what pipes have not taken yet. */
export async function main(argv: readonly string[] = process.argv, host: Host = {}): Promise<void> {
  try {
    await program(argv.slice(2, 4), host).parseAsync(argv);
  } catch (thrown) {
    if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? EXIT.ok : EXIT.usage;
    else process.exitCode = failure(thrown);
  }
}

function failure(thrown: unknown): number {
  return complain(null, thrown).code === 'usage' ? EXIT.usage : EXIT.allFailed;
}

/** Only the command that is called gets its flags; the others stand in the list of commands. */
function program(called: readonly string[], host: Host): Command {
  const root = new Command('dealx')
    .description('Reads articles about business deals and writes the deal, its investors and the product timeline as JSON.')
    .version(DEALX_VERSION)
    .exitOverride()
    .configureHelp({ helpWidth: 110 })
    .configureOutput({ outputError: (text) => say(`${text.replace(/^error: /, '').trim()}; see dealx --help`) })
    .addHelpText('after', `\n${EXIT_HELP}`);
  for (const definition of COMMANDS) {
    if (called.includes(definition.name)) root.addCommand(commandOf(definition, root, host));
    else root.command(`${definition.name} ${definition.argument}`).description(definition.summary);
  }
  return root;
}

function commandOf(
  { name, argument, argumentHelp, summary, flags, notes, examples }: CommandDefinition,
  root: Command,
  host: Host,
): Command {
  const command = new Command(name).description(summary).copyInheritedSettings(root);
  command.configureOutput({ outputError: (text) => say(`${text.replace(/^error: /, '').trim()}; see dealx ${name} --help`) });
  if (argument !== '') command.argument(argument, argumentHelp);
  for (const each of flags) command.addOption(flag(each));
  command.addHelpText(
    'after',
    `${notes === undefined ? '' : `\n${notes}\n`}\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`,
  );
  command.action(async (...given: unknown[]) => {
    const action = await ACTIONS[name]!();
    host.onStart?.(name);
    const [input, options] = argument === '' ? [undefined, given[0]] : [given[0], given[1]];
    process.exitCode = await action(input as string & string[], options as object);
  });
  return command;
}
