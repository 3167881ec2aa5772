import { describe, expect, it } from 'vitest';
import { judgePage, readPages } from './page.ts';

describe('pasted pages', () => {
  const pages = readPages();

  it('are many', () => expect(pages.length).toBeGreaterThanOrEqual(40));

  it.each(pages)('$name: every line of the article stays, nothing else does', async (page) => {
    const { document, lost, left } = await judgePage(page);
    expect({ lost, left, title: document.meta.title }).toEqual({ lost: [], left: [], title: page.title });
    expect(document.blocks[0]).toMatchObject({ kind: 'headline', start: 0 });
  });
});
