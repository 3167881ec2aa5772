#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { hurry, load } = require('./load.js');

const cli = join(__dirname, '../dist/cli.cjs');
if (existsSync(cli)) {
  load(cli).main(process.argv, { onStart: (command) => hurry(command !== 'batch') });
} else {
  process.stderr.write('dealx: it is not built yet: run npm run build\n');
  process.exitCode = 4;
}
