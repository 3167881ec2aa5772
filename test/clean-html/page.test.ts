import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../src/clean/html/clean-html.ts';
import type { RawInput } from '../../src/read/raw-input.ts';

const PROSE = [
  'Harbour Robotics has raised $12 million in a Series A round led by Tidewater Capital, with participation from Gullwing Partners.',
  'The company builds cranes that unload small ships without a crew, and will use the money to open a second yard in Rotterdam.',
  'Founded in 2019 by two former dockers, the company employs 40 people, and says that revenue doubled over the last year.',
];

function page(body: string, head = ''): RawInput {
  const content = `<!doctype html><html lang="en"><head><title>Harbour Robotics raises $12 million | The Quay</title>${head}</head><body>${body}</body></html>`;
  return { id: 'x', format: 'html', content, title: null, url: null, publishedAt: null };
}
const paragraphs = PROSE.map((p) => `<p>${p}</p>`);
const body = (input: RawInput) => {
  const { document } = cleanHtml(input, {});
  return document.blocks.filter((b) => b.kind !== 'headline').map((b) => document.text.slice(b.start, b.end));
};

describe('main content', () => {
  it('keeps the paragraphs and leaves menus, share buttons, comments and footers out', () => {
    const html = `<nav><a href="/">Home</a></nav><header><h1>Harbour Robotics raises $12 million</h1></header>
      <div class="entry-content">${paragraphs.join('')}<div class="share-buttons"><a href="#">Tweet this</a></div></div>
      <div id="comments"><p>What a round, I wonder what they will do with all of that money.</p></div><footer><p>Copyright The Quay, all rights reserved.</p></footer>`;
    expect(body(page(html))).toEqual(PROSE);
  });

  it('does not lose an article whose wrapper has an unlucky class name', () => {
    expect(body(page(`<div class="sidebar-layout related-wrap" id="tags">${paragraphs.join('')}</div>`))).toEqual(PROSE);
  });

  it('reads bare divisions and lines parted by two breaks as paragraphs', () => {
    expect(body(page(PROSE.map((p) => `<div>${p}</div>`).join('')))).toEqual(PROSE);
    expect(body(page(`<div>${PROSE.join('<br><br>')}</div>`))).toEqual(PROSE);
  });

  it('shows the title once, as the headline', () => {
    const { document } = cleanHtml(page(`<article><h1>Harbour Robotics raises $12 million</h1>${paragraphs.join('')}</article>`), {});
    expect(document.meta.title).toBe('Harbour Robotics raises $12 million');
    expect(document.text.split('Harbour Robotics raises $12 million')).toHaveLength(2);
    expect(document.blocks[0]).toMatchObject({ kind: 'headline', start: 0 });
  });

  it('keeps a step from working when told to', () => {
    const html = `<article>${paragraphs.join('')}<p class="newsletter">Our letter brings you the docks each Friday, free of charge.</p></article>`;
    const kept = cleanHtml(page(html), { keep: new Set(['newsletter']) });
    expect(kept.document.text).toContain('Our letter brings');
    const cut = cleanHtml(page(html), {});
    expect(cut.document.text).not.toContain('Our letter brings');
    expect(cut.removals).toContainEqual({ step: 'newsletter', preview: 'Our letter brings you the docks each Friday, free of charge.' });
  });
});
