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
      '<h2>Reception</h2><p>Dockers called it a toy at first, and then asked for a second one, according to the port.</p>',
    ];
    const { document } = cleaned(wrap(P.join('') + kept.join('')));
    for (const text of [
      'largest that a maker',
      'Filing of Harbour',
      'Related work',
      'Earlier cranes',
      'Release',
      'first crane was released',
      'Reception',
      'Dockers called it a toy',
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

  it('chapters that are articles of their own belong together, stories with linked headings do not', () => {
    const chapters = (heading: (i: number) => string) =>
      `<html><head><title>Harbour Robotics raises $12 million</title></head><body><h1>Harbour Robotics raises $12 million</h1><div>${PROSE.map(
        (p, i) =>
          `<article class="part" id="part${i}"><h2>${heading(i)}</h2><p>${p}</p><p>Chapter ${i} says a little more of it, so that it is long enough.</p></article>`,
      ).join('')}</div></body></html>`;
    const { document } = cleaned(chapters((i) => `Chapter ${i}`));
    for (const p of PROSE) expect(document.text).toContain(p);
    expect(cleaned(chapters((i) => `<a href="/story/${i}">Story ${i} of the day</a>`)).document.text).not.toContain(PROSE[2]);
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

describe('pages that are put together late', () => {
  const late = (order: readonly number[], scripts: string) =>
    `<html><head><title>Harbour Robotics raises $12 million</title></head><body><main><h1>Harbour Robotics raises $12 million</h1><template id="B:0"></template>
<p>Between the two.</p><template id="P:1"></template></main><footer>Quay News</footer>${order.map((n) => `<div hidden id="S:${n}">${P[n]}</div>`).join('')}${scripts}</body></html>`;

  it.each([
    ['by the script', late([1, 0], '<script>$RC("B:0","S:1")</script><script>$RS("S:0","P:1")</script>'), [1, 0]],
    ['by number, where scripts are lost', late([1, 0], ''), [0, 1]],
  ])('come in the order of their places, %s', (_, html, order) => {
    const { text } = cleaned(html).document;
    const places = [text.indexOf(PROSE[order[0]!]!), text.indexOf('Between the two'), text.indexOf(PROSE[order[1]!]!)];
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('leaves out what AMP puts beside the page', () => {
    const html = `<html amp><head><title>Harbour Robotics raises $12 million</title></head><body><amp-sidebar id="side"><p>News of the day, and of the week, in one place.</p></amp-sidebar>
<article><h1>Harbour Robotics raises $12 million</h1>${P[0]}<amp-ad><p>Nets at half the price, while they last.</p></amp-ad><amp-img src="x"></amp-img>${P[1]}</article>
<amp-consent><p>We ask for your consent.</p></amp-consent></body></html>`;
    const { text } = cleaned(html).document;
    expect(text.split('\n\n').slice(1)).toEqual(PROSE.slice(0, 2));
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
