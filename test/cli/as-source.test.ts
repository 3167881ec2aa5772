import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type ArticleInput, extractDeal } from '../../src/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('the built command answers like the source, with curly quotes and other scripts in play', async () => {
  const articles = readdirSync(join(root, 'fixtures')).flatMap((name): ArticleInput[] => {
    const file = readdirSync(join(root, 'fixtures', name)).find((f) => f.startsWith('source.'))!;
    const text = readFileSync(join(root, 'fixtures', name, file), 'utf8');
    return file.endsWith('.html')
      ? [{ id: name, html: text }]
      : file.endsWith('.md')
        ? [{ id: name, markdown: text }]
        : [{ id: name, text }];
  });
  articles.push({ id: 'quotes', text: 'Pellworm raised $5 million in a round led by Japan’s Calder Capital and Lightrow’s Guru Behal.' });
  const input = `${articles.map((a) => JSON.stringify(a)).join('\n')}\n`;
  const built = spawnSync(process.execPath, ['bin/dealx.js', 'batch', '-'], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).stdout;
  const source = await Promise.all(articles.map(async (a) => JSON.stringify(await extractDeal(a))));
  expect(built.trim().split('\n')).toEqual(source);
});
