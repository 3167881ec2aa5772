import { expect, it, vi } from 'vitest';
import { judgePage, type Page, readPages } from './page.ts';

vi.mock('../../src/locales/boilerplate/index.ts', () => ({ BOILERPLATE: { latin: [], cyrillic: [], semitic: [], cjk: [], other: [] } }));

async function shares(pages: readonly Page[]): Promise<{ kept: number; cut: number }> {
  let [kept, body, cut, junk] = [0, 0, 0, 0];
  for (const page of pages) {
    const { lost, left } = await judgePage(page);
    body += page.kept.length;
    kept += page.kept.length - lost.length;
    junk += page.cut.length;
    cut += page.cut.length - left.length;
  }
  return { kept: kept / body, cut: cut / junk };
}

it('without one phrase of any list, shape, place and language still clean a page', async () => {
  const { kept, cut } = await shares(readPages().filter((page) => !page.name.startsWith('site-')));
  expect(kept).toBeGreaterThanOrEqual(0.99);
  expect(cut).toBeGreaterThanOrEqual(0.97);
});

it('without a phrase, even on English sites, whose language tells nothing apart', async () => {
  const { kept, cut } = await shares(readPages().filter((page) => page.name.startsWith('site-')));
  expect(kept).toBeGreaterThanOrEqual(0.97);
  expect(cut).toBeGreaterThanOrEqual(0.9);
});
