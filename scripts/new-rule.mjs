// npm run new:rule -- investor/backed-by: a rule file, its examples and its registration, ready to be changed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [id = ''] = process.argv.slice(2);
const [area, name] = id.split('/');
const word = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function main() {
  if (id.split('/').length !== 2 || !word.test(area) || !word.test(name))
    return fail('usage: npm run new:rule -- <area>/<name>, as in investor/backed-by', 2);
  const file = join(root, 'src/extract', area, `${name}.ts`);
  const examples = file.replace(/\.ts$/, '.examples.ts');
  for (const path of [file, examples]) if (existsSync(path)) return fail(`${path} is already there`, 1);
  const constant = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ruleText(constant));
  writeFileSync(examples, EXAMPLES);
  const registry = register(constant);
  spawnSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', file, examples, registry], { cwd: root });
  for (const path of [file, examples, registry]) console.log(path.slice(root.length + 1));
  console.log('Now say what the rule means, give it its patterns, and run: npx vitest run test/examples.test.ts');
}

/** In the area's own list where it has one, else among all rules. */
function register(constant) {
  const own = join(root, 'src/extract', area, 'index.ts');
  const registry = existsSync(own) ? own : join(root, 'src/extract/rules.ts');
  const from = registry === own ? `./${name}.ts` : `./${area}/${name}.ts`;
  const text = readFileSync(registry, 'utf8');
  const list = /RULES\b[^=\n]*= \[/.exec(text);
  if (list === null) throw new Error(`${registry} holds no list of rules`);
  const at = list.index + list[0].length;
  writeFileSync(registry, `import { ${constant} } from '${from}';\n${text.slice(0, at)}\n  ${constant},${text.slice(at)}`);
  return registry;
}

function ruleText(constant) {
  return `import type { SentenceRule } from '../rule.ts';

/** "INV replace these words CO": say here what the wording claims. */
export const ${constant}: SentenceRule = {
  id: '${id}',
  triggers: ['replace these words'],
  patterns: ['{O:investor} replace these words {O:company}'],
  apply(match) {
    const party = match.party('investor');
    if (party === null) return null;
    return {
      kind: 'investor',
      rule: '${id}',
      score: 0.8,
      span: party.span,
      sentence: match.view.sentence.index,
      party,
      role: 'participant',
      existing: null,
      amount: null,
      anchor: null,
      round: null,
      company: match.party('company'),
    };
  },
};
`;
}

const EXAMPLES = `export const examples = {
  yes: [{ input: 'Foxglove Capital replace these words Corvane.', expect: ['participant Foxglove Capital'] }],
  no: ['Foxglove Capital will replace these words in its contract.'],
};
`;

function fail(message, code) {
  console.error(`new:rule: ${message}`);
  process.exitCode = code;
}

main();
