import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';

const page = `<html><head><title>Pellworm raises</title></head><body><div class="odd"><p>Pellworm, a maker of tide meters, has raised five million euros from two funds in Kiel.</p></div>
<div class="rest"><p>Another story about a harbour that has nothing to do with it, told at some length here.</p></div></body></html>`;
const input = { id: 'p', format: 'html' as const, content: page, title: null, url: null, publishedAt: null };

describe('--select', () => {
  it('leaves the rest of the body out and keeps the head', async () => {
    const { document } = await clean(input, { select: '.odd' });
    expect(document.text).toContain('tide meters');
    expect(document.text).not.toContain('harbour');
    expect(document.meta.title).toBe('Pellworm raises');
  });

  it('says so where nothing matches or the selector is no CSS', async () => {
    await expect(clean(input, { select: '.none' })).rejects.toMatchObject({ code: 'no-match' });
    await expect(clean(input, { select: '[[' })).rejects.toMatchObject({ code: 'bad-selector' });
  });
});
