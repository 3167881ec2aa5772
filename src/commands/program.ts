import { STEP_NAMES } from '../clean/step-names.ts';
import type { FlagName } from './flags.ts';

export interface CommandDefinition {
  readonly name: string;
  /** In commander's notation. */
  readonly argument: string;
  readonly argumentHelp: string;
  readonly summary: string;
  readonly flags: readonly FlagName[];
  /** What the help says below the flags; line breaks are its own. */
  readonly notes?: string;
  /** Whole command lines; a test runs them. */
  readonly examples: readonly string[];
}

/** Lines of at most 78 characters. */
function wrapped(text: string): string {
  return text.replace(/(.{1,77}),? (?=.)/g, (line) => (line.length > 60 ? `${line.trimEnd()}\n` : line));
}

const ONE = 'a file, a URL, or - for the standard input';

/** What the command line offers. Flags are defined in flags.ts, the work is in the file of each command. */
export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'extract',
    argument: '<inputs...>',
    argumentHelp: 'files, URLs, or - for the standard input',
    summary: 'the deal, its investors and the product timeline as JSON',
    flags: ['recordFormat', 'text', 'noEvidence', 'noClean', 'published', 'url', 'as', 'allowPrivate', 'out'],
    notes: 'Indented for one input on a terminal, a line a record when piped.',
    examples: [
      'dealx extract article.txt',
      'dealx extract page.html --published 2026-04-10 --text',
      'cat article.txt | dealx extract - --format json',
    ],
  },
  {
    name: 'batch',
    argument: '<paths...>',
    argumentHelp: 'files, folders (with all below), globs; .ndjson files or - for records',
    summary: 'many articles, one record a line, in input order',
    flags: ['text', 'noEvidence', 'noClean', 'outFolder'],
    notes: `Records are NDJSON: {"id", "text" | "html" | "markdown", "title"?, "url"?, "publishedAt"?}, one line out for each line in.
An article that can’t be read leaves {"id", "error": {"code", "message"}} in its place, and the batch goes on.`,
    examples: [
      'dealx batch articles/ --out records.ndjson',
      "dealx batch 'articles/*.html' --no-evidence",
      'cat records-in.ndjson | dealx batch - --text',
    ],
  },
  {
    name: 'clean',
    argument: '<input>',
    argumentHelp: ONE,
    summary: 'the article’s text without the page around it',
    flags: ['textFormat', 'explain', 'keep', 'select', 'as', 'allowPrivate', 'out'],
    notes: `Each thing that is cut goes by a step, which --explain names and --keep switches off:\n${wrapped(STEP_NAMES.join(', '))}`,
    examples: [
      'dealx clean page.html',
      'dealx clean page.html --format markdown',
      'dealx clean page.html --explain',
      'dealx clean page.html --keep related --keep caption',
      "dealx clean page.html --select 'article .body'",
    ],
  },
  {
    name: 'annotate',
    argument: '<input>',
    argumentHelp: 'a file or a URL; or - for records on the standard input',
    summary: 'every amount, date, round, share and name with its place in the text',
    flags: ['layer', 'noClean', 'published', 'as', 'allowPrivate', 'out'],
    notes: 'Of a file one mention a line; of records (see batch) one {"id", "mentions"} a line. Offsets are UTF-16, in the cleaned text.',
    examples: [
      'dealx annotate article.txt',
      'dealx annotate article.txt --layer money,date --no-clean',
      'cat records-in.ndjson | dealx annotate -',
    ],
  },
  {
    name: 'explain',
    argument: '<input>',
    argumentHelp: ONE,
    summary: 'each value with its sentence, its rule, and what lost to it',
    flags: ['noClean', 'published', 'as', 'allowPrivate', 'out'],
    examples: ['dealx explain article.txt'],
  },
  {
    name: 'schema',
    argument: '',
    argumentHelp: '',
    summary: 'the JSON Schema (2020-12) of a record',
    flags: [],
    examples: ['dealx schema'],
  },
];

export const EXIT_HELP = 'Exit codes: 0 all done, 2 wrong use, 3 some inputs failed, 4 all failed.';
