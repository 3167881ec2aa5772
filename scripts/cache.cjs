// Runs one article through the command and keeps the code that V8 compiled for it beside each file of dist/.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { hurry, load, scripts } = require('../bin/load.js');

/** Long enough to call on most of what an article calls on. */
const ARTICLE = join(__dirname, '../fixtures/funding--series-b-co-led/source.txt');

const folder = mkdtempSync(join(tmpdir(), 'dealx-'));
load(join(__dirname, '../dist/cli.cjs'))
  .main(['node', 'dealx', 'extract', ARTICLE, '--out', join(folder, 'record.json')], { onStart: () => hurry(true) })
  .then(() => {
    if (process.exitCode) return;
    hurry(false);
    for (const [path, script] of scripts) writeFileSync(`${path}.cache`, script.createCachedData());
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
