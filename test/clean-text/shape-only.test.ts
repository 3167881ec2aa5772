import { expect, it, vi } from 'vitest';
import { judgePage, readPages } from './page.ts';

vi.mock('../../src/locales/boilerplate/index.ts', () => ({ BOILERPLATE: { latin: [], cyrillic: [], semitic: [], cjk: [], other: [] } }));

it('without one phrase of any list, shape, place and language still clean a page', async () => {
  let [kept, body, cut, junk] = [0, 0, 0, 0];
  for (const page of readPages()) {
    const { lost, left } = await judgePage(page);
    body += page.kept.length;
    kept += page.kept.length - lost.length;
    junk += page.cut.length;
    cut += page.cut.length - left.length;
  }
  expect(kept / body).toBeGreaterThanOrEqual(0.99);
  expect(cut / junk).toBeGreaterThanOrEqual(0.97);
});
