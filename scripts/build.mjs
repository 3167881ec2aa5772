// Bundles the command and the library into dist/. Why it is parted as it is: docs/architecture.md, "Start-up".
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const tools = ['esbuild', 'ajv/dist/2020.js', 'ajv/dist/standalone/index.js'];
const [{ build }, { default: Ajv2020 }, { default: standaloneCode }] = await Promise.all(tools.map((name) => import(name))).catch(
  (error) => {
    // `npm install --omit=dev` in a clone runs "prepare" without what it takes to build
    if (process.env.npm_lifecycle_event !== 'prepare') throw error;
    console.error('dealx: not built, since the development packages are not installed');
    process.exit(0);
  },
);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const common = { bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning', legalComments: 'none' };
/** Files that `require` each other, so that nothing passes through the ES module loader. */
const command = { ...common, format: 'cjs', minify: true, keepNames: false, supported: { 'dynamic-import': false } };

/** Packages that pages need, together in one file; every other package has a file of its own. Each is read when first used. */
const PAGES = /^(?:cheerio|htmlparser2|parse5|dom|css-|entities)/;
const groupOf = (name) => (PAGES.test(name) ? 'pages' : name.replace(/\W+/g, '-'));
const groups = new Map();

/** Puts `require('./vendor/GROUP.cjs')` in the place of a package. */
const vendored = {
  name: 'vendored',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z@]/ }, ({ path }) => {
      if (path.startsWith('node:') || path === 'commander') return undefined;
      const group = groupOf(path);
      groups.set(group, new Set(groups.get(group)).add(path));
      return { path, namespace: 'vendored' };
    });
    onLoad({ filter: /.*/, namespace: 'vendored' }, ({ path }) => ({
      contents: `module.exports = require('./vendor/${groupOf(path)}.cjs')[${JSON.stringify(path)}]`,
      resolveDir: '.',
    }));
    onResolve({ filter: /^\.\/vendor\// }, ({ path }) => ({ path, external: true }));
  },
};

/** The index of boilerplate phrases is made here, a file for each script, read when a line in that script is met. */
const SCRIPTS = ['latin', 'cyrillic', 'semitic', 'cjk', 'other'];
const indexed = {
  name: 'indexed',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /src[\\/]clean[\\/]phrase-index\.ts$/ }, () => ({
      contents: `const read = { ${SCRIPTS.map((group) => `${group}: () => require('./phrases/${group}.cjs')`)} };
export const phraseIndex = (group) => read[group]().index;`,
      loader: 'js',
    }));
    onResolve({ filter: /^\.\/phrases\// }, ({ path }) => ({ path, external: true }));
  },
};

async function writePhrases() {
  const { phraseIndex } = await evaluated('src/clean/phrase-index.ts');
  mkdirSync('dist/phrases', { recursive: true });
  for (const group of SCRIPTS) writeFileSync(`dist/phrases/${group}.cjs`, `exports.index=${JSON.stringify(phraseIndex(group))};`);
}

/** The exports of a TypeScript file. */
async function evaluated(file) {
  const { outputFiles } = await build({ ...common, entryPoints: [file], write: false, format: 'cjs' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, createRequire(import.meta.url));
  return module.exports;
}

/** Languages that have a gloss: each a file of its own, read when an article in it comes. */
const LANGUAGES = ['de'];
const byLanguage = {
  name: 'by-language',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^\\./(?:${LANGUAGES.join('|')})/\\w+\\.ts$`) }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./locales/${path.split('/')[1]}.cjs`, external: true } : undefined,
    );
  },
};

/** The command line names the commands' own files; in dist/ they are one, and so is the check of records. */
const parted = {
  name: 'parted',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/commands\/\w+\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './app.cjs', external: true } : undefined,
    );
    onResolve({ filter: /\/check\.ts$/ }, () => ({ path: './check.cjs', external: true }));
  },
};

/** What is imported but never called: cheerio's HTTP client, commander's way of starting other programs. */
const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:undici|node:child_process)$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/** The contract's JSON Schema as plain code. It answers like `recordFaults` in src/schema/check.ts, without loading zod. */
async function writeCheck() {
  const { recordJsonSchema } = await evaluated('src/schema/record.ts');
  const ajv = new Ajv2020({ code: { source: true, optimize: 2 }, inlineRefs: false, strict: true, strictTypes: false });
  const validate = ajv.compile(shared(recordJsonSchema()));
  const code = `${standaloneCode(ajv, validate)}
const validate = module.exports;
exports = module.exports = { recordFaults: (value) => validate(value) ? [] : validate.errors.map((e) => e.instancePath + ': ' + e.message) };`;
  const { outputFiles } = await build({ ...command, stdin: { contents: code, resolveDir: '.' }, write: false });
  writeFileSync('dist/check.cjs', outputFiles[0].text);
}

/** The same schema with what it says more than once (sums, investors …) said once: a third less code to read at every start. */
function shared(schema) {
  const counts = new Map();
  const count = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'object') counts.set(JSON.stringify(node), (counts.get(JSON.stringify(node)) ?? 0) + 1);
    for (const value of Object.values(node)) count(value);
  };
  count(schema);
  const names = new Map([...counts].filter(([, n]) => n > 1).map(([text], i) => [text, `s${i}`]));
  const refer = (node, root = false) => {
    if (typeof node !== 'object' || node === null) return node;
    const name = names.get(JSON.stringify(node));
    if (name !== undefined && !root) return { $ref: `#/$defs/${name}` };
    return Array.isArray(node)
      ? node.map((value) => refer(value))
      : Object.fromEntries(Object.entries(node).map(([key, value]) => [key, refer(value)]));
  };
  return { ...refer(schema, true), $defs: Object.fromEntries([...names].map(([text, name]) => [name, refer(JSON.parse(text), true)])) };
}

for (const folder of ['dist/vendor', 'dist/phrases', 'dist/locales']) rmSync(folder, { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
// compiled code of an older build must not meet newer source: V8 tells them apart by their length only
for (const file of readdirSync('dist').filter((name) => name.endsWith('.cache'))) rmSync(`dist/${file}`);

const commands = readdirSync('src/commands').filter((file) =>
  /export async function \w+Command/.test(readFileSync(`src/commands/${file}`, 'utf8')),
);
const app = { contents: commands.map((file) => `export * from './src/commands/${file}';`).join('\n'), resolveDir: '.' };
await Promise.all([
  build({
    ...command,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.cjs',
    define: { DEALX_VERSION: JSON.stringify(version) },
    plugins: [parted, withoutUnused],
  }),
  build({ ...command, stdin: app, outfile: 'dist/app.cjs', plugins: [parted, vendored, indexed, byLanguage] }),
  build({ ...common, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm', packages: 'external' }),
  build({ ...common, entryPoints: ['src/index.ts'], outfile: 'dist/index.cjs', format: 'cjs', packages: 'external' }),
  build({
    ...command,
    entryPoints: LANGUAGES.map((name) => ({ in: `src/locales/${name}/${name}.ts`, out: name })),
    outdir: 'dist/locales',
    outExtension: { '.js': '.cjs' },
  }),
  writeCheck(),
  writePhrases(),
]);
await Promise.all(
  [...groups].map(([group, names]) => {
    const contents = [...names].map((name, i) => `import * as p${i} from '${name}'; export { p${i} as '${name}' };`).join('\n');
    return build({
      ...command,
      stdin: { contents, resolveDir: '.' },
      outfile: `dist/vendor/${group}.cjs`,
      plugins: [withoutUnused],
      // ES modules that ask where they are, in a CommonJS file
      define: { 'import.meta.url': '__here' },
      banner: { js: "const __here = require('node:url').pathToFileURL(__filename).href;" },
    });
  }),
);
// esbuild escapes strings but not expressions; the loader reads our files byte by byte, so nothing else may stand in them
for (const name of readdirSync('dist', { recursive: true }).map(String)) {
  if (!name.endsWith('.cjs') || name === 'index.cjs') continue;
  const code = readFileSync(`dist/${name}`, 'utf8');
  const plain = code.replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (plain !== code) writeFileSync(`dist/${name}`, plain);
}
execFileSync(process.execPath, ['scripts/cache.cjs'], { stdio: 'inherit' });
