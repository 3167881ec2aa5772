// node scripts/ablation.mjs [SET…]: what each cleaning step is worth. With a step switched off (as by --keep), how precision, recall and F1 change.
// SET is a folder with gold.json {id: text}, meta.json {id: {url, with?, without?}} and pages/<id>.html.gz; without one, the pasted pages of
// test/clean-text/pages are used, and kept and cut lines are counted. `--worst N` lists the pages that come out worst.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const dir = mkdtempSync(join(tmpdir(), 'dealx-ablation-'));
const outfile = join(dir, 'clean.cjs');
const contents = `export { clean } from './src/clean/clean.ts'; export { STEP_NAMES } from './src/clean/step-names.ts';`;
await build({ stdin: { contents, resolveDir: '.' }, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
const { clean, STEP_NAMES } = createRequire(import.meta.url)(outfile);
rmSync(dir, { recursive: true });

const args = process.argv.slice(2);
const at = args.indexOf('--worst');
const worst = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
const show = (share) => (100 * share).toFixed(2).padStart(7);

/** The metric of the public extraction benchmark: runs of four words, each page by itself, means over the pages. */
function runs(text) {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(' ');
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function compare(want, text) {
  const got = runs(text);
  let [both, all, wanted] = [0, 0, 0];
  for (const n of got.values()) all += n;
  for (const [run, n] of want) [both, wanted] = [both + Math.min(n, got.get(run) ?? 0), wanted + n];
  return { precision: all === 0 ? 0 : both / all, recall: wanted === 0 ? 1 : both / wanted };
}

function pagesOf(set) {
  const read = (name) => JSON.parse(readFileSync(join(set, name), 'utf8'));
  const meta = read('meta.json');
  return Object.entries(read('gold.json')).map(([id, gold]) => {
    const content = gunzipSync(readFileSync(join(set, 'pages', `${id}.html.gz`))).toString('utf8');
    return {
      input: { id, format: 'html', content, title: null, url: meta[id]?.url ?? null, publishedAt: null },
      want: runs(gold),
      ...meta[id],
    };
  });
}

const squash = (text) => text.replace(/\s+/g, ' ').trim();

async function scorePages(pages, keep) {
  const rows = [];
  const phrases = { with: [0, 0], without: [0, 0] };
  for (const page of pages) {
    const { document } = await clean(page.input, { keep });
    const body = document.blocks
      .filter((b) => b.kind !== 'headline')
      .map((b) => document.text.slice(b.start, b.end))
      .join('\n');
    const { precision, recall } = compare(page.want, body);
    rows.push({
      id: page.input.id,
      url: page.url,
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    });
    const text = squash(body);
    for (const kind of ['with', 'without'])
      for (const phrase of page[kind] ?? []) {
        phrases[kind][1]++;
        if (text.includes(squash(phrase))) phrases[kind][0]++;
      }
  }
  const mean = (key) => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  const share = ([n, all]) => (all === 0 ? 0 : n / all);
  return {
    rows,
    figures: {
      f1: (2 * precision * recall) / (precision + recall),
      precision,
      recall,
      kept: share(phrases.with),
      leaked: share(phrases.without),
    },
  };
}

function pastedPages() {
  const folder = 'test/clean-text/pages';
  return readdirSync(folder).map((name) => {
    const rows = readFileSync(join(folder, name), 'utf8').split('\n');
    const marked = (mark) => rows.filter((row) => row.startsWith(mark)).map((row) => squash(row.slice(2)));
    const content = rows.map((row) => row.slice(2)).join('\n');
    return { input: { id: name, format: 'text', content, title: null, url: null, publishedAt: null }, kept: marked('+'), cut: marked('-') };
  });
}

async function scorePasted(pages, keep) {
  let [kept, body, cut, junk] = [0, 0, 0, 0];
  for (const page of pages) {
    const lines = new Set((await clean(page.input, { keep })).document.text.split('\n'));
    [kept, body] = [kept + page.kept.filter((line) => lines.has(line)).length, body + page.kept.length];
    [cut, junk] = [cut + page.cut.filter((line) => !lines.has(line)).length, junk + page.cut.length];
  }
  return { rows: [], figures: { kept: kept / body, cut: cut / junk } };
}

for (const set of args.length === 0 ? [null] : args) {
  const pages = set === null ? pastedPages() : pagesOf(set);
  const score = set === null ? scorePasted : scorePages;
  const { rows, figures } = await score(pages, new Set());
  const keys = Object.keys(figures);
  console.log(`\n${set ?? 'pasted pages'}: ${pages.length} pages, figures in per cent; below, what changes without a step`);
  console.log(`${''.padEnd(14)}${keys.map((key) => key.padStart(10)).join('')}`);
  console.log(`${'all steps'.padEnd(14)}${keys.map((key) => `   ${show(figures[key])}`).join('')}`);
  for (const step of STEP_NAMES) {
    const without = (await score(pages, new Set([step]))).figures;
    if (keys.some((key) => Math.abs(without[key] - figures[key]) >= 0.00005))
      console.log(`${step.padEnd(14)}${keys.map((key) => `   ${show(without[key] - figures[key])}`).join('')}`);
  }
  for (const row of rows.sort((a, b) => a.f1 - b.f1).slice(0, worst))
    console.log(`${row.f1.toFixed(3)} P ${row.precision.toFixed(2)} R ${row.recall.toFixed(2)} ${row.id} ${row.url ?? ''}`);
}
