import { InvalidArgumentError, Option } from 'commander';
import { STEP_NAMES } from '../clean/step-names.ts';
import { isoDate } from '../read/iso-date.ts';
import { LAYERS } from './layers.ts';

/** Every flag of dealx, defined once; commands name those that they take. */
const MAKERS = {
  text: () => new Option('--text', 'put the cleaned text that the evidence points into into article.text'),
  noEvidence: () => new Option('--no-evidence', 'leave "evidence" empty'),
  noClean: () => new Option('--no-clean', 'take the text as it stands: offsets are those of the input'),
  published: () =>
    new Option('--published <date>', 'when the article was published (ISO 8601): "last month" is counted from it').argParser(date),
  url: () => new Option('--url <url>', 'the article’s address, for article.url'),
  as: () => new Option('--as <format>', 'what the input is, instead of telling by name and content').choices(['text', 'html', 'markdown']),
  allowPrivate: () =>
    new Option('--allow-private', 'let the URL be on your own machine or network (redirects may not lead to another host there)'),
  out: () => new Option('-o, --out <file>', 'write there instead of to the standard output; the file appears whole or not at all'),
  outFolder: () => new Option('-o, --out <path>', 'write to this file; or, if it is a folder, a JSON file for each article into it'),
  recordFormat: () => new Option('--format <format>', 'json: indented; ndjson: a line a record').choices(['json', 'ndjson']),
  textFormat: () => new Option('--format <format>', 'how to write the article').choices(['text', 'markdown', 'json']).default('text'),
  explain: () => new Option('--explain', 'show what was cut, and by which step, instead of the article'),
  keep: () => new Option('--keep <step>', 'switch a cleaning step off (again for more)').argParser(steps),
  select: () => new Option('--select <css>', 'take the article from this part of an HTML page'),
  layer: () => new Option('--layer <layers>', `only these, parted by commas: ${LAYERS.join(', ')}`).argParser(layers),
} satisfies Record<string, () => Option>;

export type FlagName = keyof typeof MAKERS;

export function flag(name: FlagName): Option {
  return MAKERS[name]();
}

function date(text: string): string {
  const found = isoDate(text);
  if (found === null) throw new InvalidArgumentError('Write it as 2026-04-10.');
  return found;
}

function steps(value: string, before: readonly string[] | undefined): string[] {
  if (!STEP_NAMES.includes(value)) throw new InvalidArgumentError(`The steps are: ${STEP_NAMES.join(', ')}.`);
  return [...(before ?? []), value];
}

function layers(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !(LAYERS as readonly string[]).includes(name));
  if (wrong !== undefined) throw new InvalidArgumentError(`There is no layer "${wrong}".`);
  return names;
}
