'use strict';
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/** Engines known to have the flags below: others would complain on stderr. */
const known = /^1[1-3]\./.test(process.versions.v8);

// V8 compiles an expression twice, first to bytecode. Here patterns run often enough for machine code at once, which
// makes the first article a third cheaper.
if (known) setFlagsFromString('--no-regexp-tier-up');

/** What was loaded, by path: scripts/cache.cjs asks them for their compiled code. */
const scripts = new Map();
const loaded = new Map();

/**
 * Loads one of our CommonJS files with the compiled code that the build left beside it (`.cache`). V8 refuses the code of
 * another version, and the file is compiled as ever.
 */
function load(path) {
  const before = loaded.get(path);
  if (before !== undefined) return before.exports;
  const module = { exports: {} };
  loaded.set(path, module);
  // the build writes ASCII only, so this is the cheapest way to read it
  const code = readFileSync(path, 'latin1');
  const script = new Script(`(function (exports, require, module, __filename) {${code}\n})`, { filename: path, cachedData: cacheOf(path) });
  scripts.set(path, script);
  const folder = dirname(path);
  const requireFrom = (id) => (id.startsWith('./') ? load(join(folder, id)) : require(id));
  script.runInThisContext().call(module.exports, module.exports, requireFrom, module, path);
  return module.exports;
}

/**
 * For a run over one article: patterns are compiled with less care, which takes less time than a better pattern saves.
 * Off again before code is kept, since V8 takes code only under the flags that it was made with.
 */
function hurry(on) {
  if (known) setFlagsFromString(on ? '--no-regexp-optimization' : '--regexp-optimization');
}

function cacheOf(path) {
  try {
    return readFileSync(`${path}.cache`);
  } catch {
    return undefined;
  }
}

module.exports = { hurry, load, scripts };
