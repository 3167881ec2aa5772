import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../src/clean/html/clean-html.ts';
import { namesReader, says } from '../../src/clean/html/names.ts';

const PROSE = [
  'Harbour Robotics has raised $12 million in a Series A round led by Tidewater Capital, with participation from Gullwing Partners.',
  'The company builds cranes that unload small ships without a crew, and will use the money to open a second yard in Rotterdam.',
  'Founded in 2019 by two former dockers, the company employs 40 people, and says that revenue doubled over the last year.',
];
const P = PROSE.map((p) => `<p>${p}</p>`);
const cleaned = (html: string, url: string | null = 'https://quay.example/news/harbour') =>
  cleanHtml({ id: 'x', format: 'html', content: html, title: null, url, publishedAt: null }, {});
const wrap = (body: string, head = '') =>
  `<html><head><title>Harbour Robotics raises $12 million</title>${head}</head><body><article class="story"><h1>Harbour Robotics raises $12 million</h1>${body}</article></body></html>`;

describe('other stories inside the text', () => {
  it.each([
    `<p><strong>ALSO READ: <a href="/other">Saltmarsh AI Raises $2.6M Pre-Seed to Chart the Tides</a></strong></p>`,
    `<p><a href="https://quay.example/other">Saltmarsh AI Raises $2.6M Pre-Seed to Chart the Tides</a></p>`,
    `<h3>Don't miss</h3><ul><li><a href="/a">Saltmarsh AI Raises $2.6M Pre-Seed to Chart the Tides</a></li><li><a href="/b">Gullwing Partners closes its third fund at $90M</a></li></ul>`,
  ])('go: %s', (teaser) => {
    const { document } = cleaned(wrap(P[0] + teaser + P[1] + P[2]));
    expect(document.text).not.toContain('Saltmarsh');
    for (const p of PROSE) expect(document.text).toContain(p);
  });

  it('stay when they are sentences, lead elsewhere, or are sections of the article', () => {
    const kept = [
      '<p><a href="/rival">The round is the largest that a maker of cranes has closed in the Netherlands so far.</a></p>',
      '<p><a href="https://registry.example/filing">Filing of Harbour Robotics with the registry of Rotterdam</a></p>',
      '<h2>Related work</h2><p>Earlier cranes needed a crew of three, which made them too dear for small ports on the coast.</p>',
      '<h2>Release</h2><p>The first crane was released in June 2024, and a second model is planned for the end of 2025.</p>',
    ];
    const { document } = cleaned(wrap(P.join('') + kept.join('')));
    for (const text of [
      'largest that a maker',
      'Filing of Harbour',
      'Related work',
      'Earlier cranes',
      'Release',
      'first crane was released',
    ])
      expect(document.text).toContain(text);
  });
});

describe('several stories on a page', () => {
  const other = `<article class="story"><h2>Gullwing Partners closes its third fund</h2>${'<p>Gullwing Partners has closed its third fund, and will invest it in young companies on the coast, it said.</p>'.repeat(6)}</article>`;

  it('the one under the page title counts, even when others are longer', () => {
    const html = wrap(`<div class="entry-content">${P.join('')}</div>`).replace(
      '</body>',
      `${other.replace('<p>', '<div class="entry-content"><p>').replace('</article>', '</div></article>')}</body>`,
    );
    const { document } = cleaned(html);
    expect(document.text).toContain(PROSE[2]);
    expect(document.text).not.toContain('third fund');
  });

  it("JSON-LD's text marks where the article ends", () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: PROSE.join(' ') });
    const tail = '<div><p>Gullwing Partners, which also backs makers of nets, has closed its third fund at 90 million dollars.</p></div>';
    const page = (head: string) => cleaned(wrap(P.join('') + tail, head)).document.text;
    expect(page('')).toContain('third fund');
    expect(page(`<script type="application/ld+json">${data}</script>`)).not.toContain('third fund');
  });

  it("JSON-LD's text is used when the page does not show the article", () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: PROSE.join('\n') });
    const { document, removals } = cleaned(wrap('<p>Please enable scripts.</p>', `<script type="application/ld+json">${data}</script>`));
    expect(document.text).toContain(PROSE[1]);
    expect(removals.map((r) => r.step)).toContain('json-ld');
  });
});

describe('asides and blocks', () => {
  it('keeps captions and author boxes beside the text', () => {
    const { document } = cleaned(
      wrap(
        `<figure><img src="x.jpg"><figcaption>A crane in Rotterdam</figcaption></figure>${P.join('')}<div class="author-bio">Jane Roe writes about ports.</div>`,
      ),
    );
    expect(document.asides).toEqual([
      { kind: 'caption', text: 'A crane in Rotterdam' },
      { kind: 'bio', text: 'Jane Roe writes about ports.' },
    ]);
    expect(document.text).not.toContain('Jane Roe');
  });

  it('keeps kinds: headings, lists, quotes, rows', () => {
    const { document } = cleaned(
      wrap(
        `${P.join('')}<h2>Investors</h2><ul><li>Tidewater Capital</li><li>Gullwing Partners</li></ul><blockquote>We unload what others leave on board, and we do so at night.</blockquote><table><tr><th>Round</th><th>Sum</th></tr><tr><td>Series A</td><td>$12M</td></tr></table>`,
      ),
    );
    const kinds = document.blocks.slice(4).map((b) => `${b.kind}: ${document.text.slice(b.start, b.end).slice(0, 20)}`);
    expect(kinds).toEqual([
      'heading: Investors',
      'list-item: Tidewater Capital',
      'list-item: Gullwing Partners',
      'quote: We unload what other',
      'table-row: Round | Sum',
      'table-row: Series A | $12M',
    ]);
  });

  it('cleans a bare page by the rules for plain text', () => {
    const bare = `<html><body><p>Harbour Robotics raises $12 million</p>${P.join('')}<p>Leave a reply</p><p>Your email address will not be published.</p></body></html>`;
    const { document } = cleaned(bare, null);
    expect(document.meta.title).toBe('Harbour Robotics raises $12 million');
    for (const p of PROSE) expect(document.text).toContain(p);
    expect(document.text).not.toMatch(/reply|email address/);
  });
});

describe('names', () => {
  const read = namesReader();
  it.each([
    ['c-newsletter-signup', 'newsletter'],
    ['relatedArticles', 'related'],
    ['post_share_buttons', 'share'],
  ] as const)('%s says %s', (name, idea) => expect(says(read(name), idea)).toBe(true));

  it.each([
    ['has-sidebar', 'aside'],
    ['no-comments', 'comments'],
    ['#how-related-companies-were-valued', 'related'],
    ['elementor-widget-text', 'aside'],
  ] as const)('%s does not say %s', (name, idea) => expect(says(read(name), idea)).toBe(false));
});
