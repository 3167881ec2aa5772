import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { run } from '../../src/pipeline.ts';
import { failingKeys, readFixtures, shrinkPending } from '../support/fixtures.ts';
import { BINS, type Bin, reliability } from './calibration.ts';
import { readCorpus } from './corpus.ts';
import { fixturesCorpus } from './fixtures-corpus.ts';
import { raiseFloors } from './floors.ts';
import { readAll } from './run.ts';
import { type Figures, score } from './score.ts';

interface Options {
  readonly corpus?: string;
  readonly errors?: string | true;
  readonly json?: true;
  readonly only?: string;
  readonly save?: string;
  readonly updateBaseline?: true;
  readonly shrinkPending?: true;
}

/** Scores the labelled articles and returns the exit code: 1 where a floor would have to sink. */
export async function main(argv: readonly string[]): Promise<number> {
  const options = new Command('eval')
    .description('Scores dealx against hand-labelled articles: articles/<id>.json and gold/<id>.json')
    .option('--corpus <dir>', 'folder with articles/ and gold/ (default: the fixtures of the project)')
    .option('--only <text>', 'only articles whose id holds this')
    .option('--errors [slot]', 'list every disagreement, of one slot if named')
    .option('--json', 'figures as JSON')
    .option('--save <file>', 'keep the records, one a line')
    .option('--update-baseline', 'raise the floors in test/eval/baseline.json to these figures')
    .option('--shrink-pending', 'take the fixture keys that are met now off test/fixtures.pending.json')
    .parse([...argv], { from: 'user' })
    .opts<Options>();
  if (options.shrinkPending) {
    const met = readFixtures().map(async ({ name, input, expected }) => [name, failingKeys((await run(input)).record, expected)] as const);
    shrinkPending(new Map(await Promise.all(met)));
    return 0;
  }
  const corpus = options.corpus === undefined ? fixturesCorpus(options.only) : readCorpus(options.corpus, options.only);
  if (corpus.length === 0) throw new Error('no labelled article there');
  const scored = await readAll(corpus);
  const { figures, misses } = score(scored);
  const bins = reliability(scored);
  if (options.save !== undefined) writeFileSync(options.save, scored.map(({ record }) => `${JSON.stringify(record)}\n`).join(''));
  if (options.json) console.log(JSON.stringify({ ...figures, reliability: bins }));
  else console.log(table(figures, bins));
  for (const { slot, id, want, got } of misses)
    if (options.errors === true || options.errors === slot)
      console.log(`  ${slot}\t${id}\twant ${JSON.stringify(want)}\tgot ${JSON.stringify(got)}`);
  if (!options.updateBaseline) return 0;
  if (options.only !== undefined) throw new Error('floors are set from a whole corpus');
  const sunk = raiseFloors(options.corpus === undefined ? 'fixtures' : basename(resolve(options.corpus)), figures);
  for (const line of sunk) console.error(`floor not lowered: ${line}`);
  return sunk.length > 0 ? 1 : 0;
}

function table(figures: Figures, bins: readonly Bin[]): string {
  const percent = (x: number | null) => (x === null ? '–' : (100 * x).toFixed(1)).padStart(6);
  const columns = 'all company round amount valuation totalRaised announcedOn investors'
    .split(' ')
    .filter((slot) => bins.some((bin) => bin.slot === slot));
  const cell = (slot: string, from: number) => {
    const bin = bins.find((b) => b.slot === slot && b.from === from);
    return (bin === undefined ? '–' : `${bin.right}/${bin.given}`).padStart(13);
  };
  return [
    'slot            gold   prec    rec     F1',
    ...figures.slots.map(
      (row) => `${row.slot.padEnd(14)} ${String(row.gold).padStart(5)} ${percent(row.precision)} ${percent(row.recall)} ${percent(row.f1)}`,
    ),
    '',
    'values right / given, by confidence',
    `confidence${columns.map((slot) => slot.padStart(13)).join('')}`,
    ...BINS.map((from) => `≥ ${from.toFixed(2)}    ${columns.map((slot) => cell(slot, from)).join('')}`),
    '',
    `${figures.articles} articles, ${figures.deals} deals, ${figures.noResult} without a result; kind right ${percent(figures.kindAccuracy)} %; ` +
      `macro F1 ${percent(figures.macroF1)}; perfect records ${percent(figures.perfectRecords)} %, perfect deals ${percent(figures.perfectDeals)} %`,
  ].join('\n');
}
