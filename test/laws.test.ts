import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate/annotate.ts';
import { assemble } from '../src/assemble/assemble.ts';
import { clean } from '../src/clean/clean.ts';
import { extract } from '../src/extract/extract.ts';
import type { Rule } from '../src/extract/rule.ts';
import { RULES } from '../src/extract/rules.ts';
import { compilePattern } from '../src/extract/view/pattern.ts';
import { en } from '../src/locales/en.ts';
import { readFixtures } from './support/fixtures.ts';
import { ROOT, type SourceFile, sourceFiles } from './support/modules.ts';
import { regexRisk } from './support/regex-risk.ts';
import { readSyntax } from './support/syntax.ts';

/** What each room may import for use, and what only for its types. `*` on top: whatever lies below. */
const ROOMS: Record<string, { readonly uses: readonly string[]; readonly types: readonly string[] }> = {
  errors: { uses: [], types: [] },
  schema: { uses: ['errors'], types: [] },
  gazetteers: { uses: ['schema'], types: ['locales'] },
  locales: { uses: ['schema', 'gazetteers'], types: [] },
  document: { uses: ['schema', 'errors'], types: [] },
  read: { uses: ['document', 'schema', 'locales', 'gazetteers', 'errors'], types: [] },
  clean: { uses: ['document', 'schema', 'locales', 'gazetteers', 'errors'], types: ['read'] },
  gloss: { uses: ['document', 'schema', 'locales', 'gazetteers', 'errors'], types: [] },
  annotate: { uses: ['document', 'schema', 'locales', 'gazetteers', 'errors'], types: ['clean', 'gloss'] },
  extract: { uses: ['document', 'schema', 'locales', 'gazetteers', 'errors'], types: ['annotate', 'gloss'] },
  assemble: { uses: ['document', 'schema', 'locales', 'gazetteers', 'errors'], types: ['annotate', 'extract'] },
  render: { uses: ['document', 'schema', 'locales', 'gazetteers', 'errors'], types: ['clean', 'annotate', 'extract', 'assemble'] },
  pipeline: {
    uses: ['clean', 'gloss', 'annotate', 'extract', 'assemble', 'document', 'schema', 'locales', 'gazetteers', 'errors'],
    types: ['read'],
  },
  index: { uses: ['*'], types: [] },
  commands: { uses: ['*'], types: [] },
  cli: { uses: ['*'], types: [] },
};
/** Rooms without clock, network, console or process. */
const PURE = [
  'document',
  'schema',
  'locales',
  'gazetteers',
  'clean',
  'gloss',
  'annotate',
  'extract',
  'assemble',
  'render',
  'pipeline',
  'errors',
];
const TOP = ['index', 'commands', 'cli'];
/** Where a package may be imported for use. */
const PACKAGES: Record<string, readonly string[]> = {
  cheerio: ['clean'],
  'cheerio/slim': ['clean'],
  domhandler: ['clean'],
  htmlparser2: ['clean'],
  'franc-min': ['clean', 'read'],
  'iconv-lite': ['read'],
  'encoding-sniffer': ['read'],
  zod: ['schema', 'read', 'index', 'commands'],
  commander: ['cli', 'commands'],
  chalk: ['render', 'commands', 'cli'],
  tinyglobby: ['read', 'commands'],
  undici: ['read'],
};

const files = sourceFiles('src');
const syntax = new Map(files.map((file) => [file.path, readSyntax(file)]));
const roomOf = (path: string) => path.replace(/^src\//, '').replace(/(?:\/.*|\.ts)$/, '');
const isData = (path: string) => /^src\/(?:locales|gazetteers)\//.test(path) || path.endsWith('.examples.ts');
const all = <T>(pick: (file: SourceFile, room: string) => T[]) => files.flatMap((file) => pick(file, roomOf(file.path)));

const annotated = await Promise.all(
  readFixtures().map(async ({ input }) => {
    const { document } = await clean(input);
    return { document, annotations: annotate(document, en) };
  }),
);

/** Breaches that are known and being mended: named by law and place, printed on every run. The file goes when it is empty. */
const LEDGER = join(ROOT, 'test/laws.pending.json');
const pending: readonly string[] = existsSync(LEDGER) ? JSON.parse(readFileSync(LEDGER, 'utf8')) : [];
function none(breaches: readonly string[]): void {
  const known = breaches.filter((breach) => pending.includes(breach));
  if (known.length > 0) console.warn(`known breaches:\n  ${known.join('\n  ')}`);
  expect(breaches.filter((breach) => !known.includes(breach))).toEqual([]);
}

describe('imports', () => {
  it('go downward only', () => {
    const wrong = all((file, room) => {
      const allowed = ROOMS[room];
      if (allowed === undefined) return [`${file.path}: no such room in the design`];
      return syntax.get(file.path)!.imports.flatMap((i) => {
        if (!i.own) return [];
        const to = roomOf(i.target);
        if (to === room || allowed.uses.includes(to) || (i.typeOnly && allowed.types.includes(to))) return [];
        return allowed.uses.includes('*') && TOP.indexOf(to) < TOP.indexOf(room)
          ? []
          : [`${file.path} ${i.typeOnly ? 'takes types of' : 'uses'} ${i.target}`];
      });
    });
    none(wrong);
  });

  it('have no cycle, not even of types', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (path: string, trail: readonly string[]): void => {
      const at = trail.indexOf(path);
      if (at >= 0) cycles.push([...trail.slice(at), path].join(' → '));
      if (at >= 0 || done.has(path)) return;
      for (const i of syntax.get(path)?.imports ?? []) if (i.own) walk(i.target, [...trail, path]);
      done.add(path);
    };
    for (const file of files) walk(file.path, []);
    none(cycles);
  });

  it('take a package only where it belongs, and node only at the edge', () => {
    const wrong = all((file, room) =>
      syntax.get(file.path)!.imports.flatMap(({ target, own, typeOnly }) => {
        if (own || typeOnly) return [];
        if (target.startsWith('node:')) return PURE.includes(room) ? [`${file.path}: ${target}`] : [];
        return PACKAGES[target]?.includes(room) ? [] : [`${file.path}: ${target}`];
      }),
    );
    none(wrong);
  });

  it('of the record schema leave zod out of the stages', () => {
    const wrong = all((file, room) =>
      ['document', 'clean', 'gloss', 'annotate', 'extract', 'assemble', 'pipeline'].includes(room)
        ? syntax
            .get(file.path)!
            .imports.filter((i) => i.target === 'src/schema/record.ts' && !i.typeOnly)
            .map(() => file.path)
        : [],
    );
    none(wrong);
  });
});

describe('the pure core', () => {
  const BANNED = new Set(
    'process console Intl performance globalThis fetch setTimeout setInterval setImmediate require crypto Date.now Math.random new␣Date()'
      .split(' ')
      .map((name) => name.replace('␣', ' ')),
  );
  /** Answer by the machine's time zone or by the ICU data that Node was built with. */
  const LOCAL =
    /\.(?:toLocale\w+|localeCompare|getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getTimezoneOffset|toDateString|toTimeString)$/;

  it('knows no clock, chance, network, console, process or locale data', () => {
    const wrong = all((file, room) =>
      PURE.includes(room)
        ? syntax
            .get(file.path)!
            .uses.filter((use) => BANNED.has(use.name) || LOCAL.test(use.name))
            .map((use) => `${file.path}:${use.line} ${use.name}`)
        : [],
    );
    none(wrong);
  });

  it('and the edge uses no Intl either', () => {
    const wrong = all((file) =>
      syntax
        .get(file.path)!
        .uses.filter((use) => use.name === 'Intl')
        .map((use) => `${file.path}:${use.line}`),
    );
    none(wrong);
  });
});

describe('file sizes', () => {
  const lines = (file: SourceFile) => file.text.split('\n').length - 1;
  const sizes = files
    .filter((file) => !isData(file.path))
    .map(lines)
    .sort((a, b) => a - b);

  it('are small: median at most 60 lines, 95th percentile at most 200', () => {
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
    expect(sizes[Math.floor(sizes.length * 0.95)]).toBeLessThanOrEqual(200);
  });

  it('never pass 400 lines, data aside', () => {
    const long = [...files, ...sourceFiles('test')].filter((file) => !isData(file.path) && lines(file) > 400).map((file) => file.path);
    none(long);
  });
});

describe('regular expressions', () => {
  const literals = all((file) => syntax.get(file.path)!.regexes.map((regex) => ({ ...regex, path: file.path })));

  it('are short: no literal over 120 characters', () => {
    none(literals.filter((r) => r.source.length > 120).map((r) => `${r.path}: ${r.source.length} characters, /${r.source.slice(0, 60)}…/`));
  });

  it('take linear time: the literals', () => {
    const risky = literals.flatMap((r) => {
      const risk = regexRisk(r.source, r.flags);
      return risk === null ? [] : [`${r.path}: ${risk} /${r.source}/${r.flags}`];
    });
    none(risky);
  });

  it('take linear time: the patterns of the rules', () => {
    const patterns = RULES.flatMap((rule) => ('patterns' in rule ? rule.patterns.map((pattern) => ({ id: rule.id, pattern })) : []));
    expect(patterns.length).toBeGreaterThan(0);
    const risky = patterns.flatMap(({ id, pattern }) => {
      const { source, flags } = compilePattern(pattern, en.lexicon);
      const risk = regexRisk(source, flags);
      return risk === null ? [] : [`${id} ${risk} ${pattern}`];
    });
    none(risky);
  });
});

describe('rules', () => {
  it('may stand in any order: no shuffle changes a record', () => {
    // its own small generator: the same shuffles on every run
    let seed = 20_240_612;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    const shuffled = () =>
      RULES.map((rule) => ({ rule, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ rule }) => rule);
    const orders = [[...RULES].reverse(), shuffled(), shuffled()];
    for (const { document, annotations } of annotated) {
      const record = (rules: readonly Rule[]) =>
        JSON.stringify(assemble(document, annotations, extract(document, annotations, en, rules)).record);
      const usual = record(RULES);
      for (const order of orders) expect(record(order), document.id).toBe(usual);
    }
  });
});

describe('the tree', () => {
  it('tracks nothing that is installed or built: a tracked link would replace the packages at the next checkout', () => {
    const { status, stdout } = spawnSync('git', ['ls-files', 'node_modules', 'dist', 'coverage'], { cwd: ROOT, encoding: 'utf8' });
    // an unpacked archive has no git to ask
    expect(status === 0 ? stdout : '').toBe('');
  });
});
