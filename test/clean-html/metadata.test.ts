import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../src/clean/html/clean-html.ts';
import { bylineIn, cleanAuthor } from '../../src/clean/metadata/author.ts';
import { dateOfUrl, isUpdate, parseDate } from '../../src/clean/metadata/date.ts';
import { languageTag } from '../../src/clean/metadata/language.ts';
import { withoutSite } from '../../src/clean/metadata/title.ts';

describe('dates', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05T08:09:10.123Z', '2024-03-05T08:09:10Z'],
    ['2024-03-05 08:09:10 +0530', '2024-03-05T08:09:10+05:30'],
    ['March 5, 2024', '2024-03-05'],
    ['Published on 5 March 2024 at noon', '2024-03-05'],
    ['5. März 2024', '2024-03-05'],
    ['le 5 février 2024', '2024-02-05'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['25/03/2024', '2024-03-25'],
    ['03/25/2024', '2024-03-25'],
    ['05.03.2024', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2023 Jan 7', '2023-01-07'],
  ])('%s', (text, expected) => expect(parseDate(text)).toBe(expected));

  it.each(['03/05/2024', 'in 2024', 'Series 3, 2024 edition', 'March 45, 2024', '2024-13-05', ''])(
    'no full date, or not a sure one: %s',
    (text) => expect(parseDate(text)).toBeNull(),
  );

  it('reads addresses', () => {
    expect(dateOfUrl('https://quay.example/2024/03/05/crane')).toBe('2024-03-05');
    expect(dateOfUrl('https://quay.example/2024/mar/05/crane')).toBe('2024-03-05');
    expect(dateOfUrl('https://quay.example/crane-20240305.html')).toBe('2024-03-05');
    expect(dateOfUrl('https://quay.example/2024/crane-55/12')).toBeNull();
  });

  it('tells an update from a publication', () => {
    expect(isUpdate('Last updated: March 5, 2024')).toBe(true);
    expect(isUpdate('Published March 5, 2024')).toBe(false);
  });
});

describe('authors', () => {
  it.each([
    ['By Jane Roe', 'Jane Roe'],
    ['Written by Jane Roe | 5 March', 'Jane Roe'],
    ['Jane Roe and John Poe March 5, 2024', 'Jane Roe and John Poe'],
    ['Avatar photo Quay Desk', 'Quay Desk'],
    ['Jane Roe, reviewed by John Poe', 'Jane Roe'],
  ])('%s', (text, expected) => expect(cleanAuthor(text)).toBe(expected));

  it.each(['https://quay.example/jane', 'admin', 'page.author', 'July 22, 2017', 'By'])('no name: %s', (text) =>
    expect(cleanAuthor(text)).toBeNull(),
  );

  it('takes a line for a byline only when it is nothing else', () => {
    expect(bylineIn('By Jane Roe')).toBe('Jane Roe');
    expect(bylineIn('By unloading ships without a crew, the company saves time')).toBeNull();
  });
});

describe('titles and languages', () => {
  it('loses the name of the site, and nothing else', () => {
    expect(withoutSite('Acme raises $5M | The Quay', 'The Quay', null, null)).toBe('Acme raises $5M');
    expect(withoutSite('The Quay - Acme raises $5M', 'The Quay', null, null)).toBe('Acme raises $5M');
    expect(withoutSite('Acme raises $5M - quay', null, 'quay', null)).toBe('Acme raises $5M');
    expect(withoutSite('Acme: a history - part two', 'The Quay', null, null)).toBe('Acme: a history - part two');
  });

  it('writes language tags by BCP 47', () => {
    expect([languageTag('en_us'), languageTag('pt-BR,pt'), languageTag('zh-hans-cn'), languageTag('english')]).toEqual([
      'en-US',
      'pt-BR',
      'zh-Hans-CN',
      null,
    ]);
  });
});

describe('sources', () => {
  const meta = (head: string, body = '', input = {}) =>
    cleanHtml(
      {
        id: 'x',
        format: 'html',
        content: `<html><head>${head}</head><body>${body}<main><p>Text of the article, long enough to be one.</p></main></body></html>`,
        title: null,
        url: null,
        publishedAt: null,
        ...input,
      },
      {},
    ).document.meta;
  const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it('reads JSON-LD, also in a graph whose author is named elsewhere', () => {
    const graph = [
      {
        '@type': 'NewsArticle',
        headline: 'Acme raises $5M',
        datePublished: '2024-03-05',
        author: { '@id': '#jane' },
        publisher: { name: 'The Quay' },
      },
      { '@type': 'Person', '@id': '#jane', name: 'Jane Roe' },
    ];
    expect(meta(ld({ '@graph': graph }))).toMatchObject({
      title: 'Acme raises $5M',
      publishedAt: '2024-03-05',
      author: 'Jane Roe',
      site: 'The Quay',
    });
  });

  it('survives broken JSON-LD', () => {
    expect(meta('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Acme\nraises"}</script>').title).toBe('Acme raises');
    expect(meta('<script type="application/ld+json">{"@type":</script><title>Acme</title>').title).toBe('Acme');
  });

  it('reads meta tags, microdata and the shown byline', () => {
    const tags =
      '<meta property="og:title" content="Acme raises $5M"><meta property="article:published_time" content="2024-03-05T08:00:00Z"><meta property="og:site_name" content="The Quay">';
    expect(meta(tags)).toMatchObject({ title: 'Acme raises $5M', publishedAt: '2024-03-05T08:00:00Z', site: 'The Quay' });
    expect(
      meta(
        '',
        '<div itemprop="author"><span itemprop="name">Jane Roe</span></div><time itemprop="datePublished" datetime="2024-03-05">today</time>',
      ),
    ).toMatchObject({ author: 'Jane Roe', publishedAt: '2024-03-05' });
    expect(
      meta('<title>Acme raises $5M</title>', '<h1>Acme raises $5M</h1><div>By <a href="/jane">Jane Roe</a></div><div>March 5, 2024</div>'),
    ).toMatchObject({ author: 'Jane Roe', publishedAt: '2024-03-05' });
  });

  it('does not take the day of an update, or of another story, for the article’s', () => {
    expect(meta('', '<h1>Acme raises</h1><p>Updated <time datetime="2025-01-01">January 1, 2025</time></p>').publishedAt).toBeNull();
    expect(
      meta('', '<h1>Acme raises</h1><aside class="related"><time datetime="2025-01-01">January 1, 2025</time></aside>').publishedAt,
    ).toBeNull();
  });

  it.each([
    ['in the line itself', '<h1>Acme raises</h1><div class="item-date">Updated on March 27, 2025 09:10AM</div>'],
    [
      'in the line around it',
      '<h1>Acme raises</h1><div class="history_date">Updated <span class="author-small">Feb. 27, 2025</span></div>',
    ],
    ['by a name', '<h1>Acme raises</h1><div class="field--name-changed"><time datetime="2026-02-12">February 12, 2026</time></div>'],
  ])('knows an update %s', (_, body) => expect(meta('', body).publishedAt).toBeNull());

  it('prefers the date below the title to those of a menu above it', () => {
    const menu =
      '<div class="row"><time datetime="2025-01-31">01/31/2025</time></div><div class="row"><time datetime="2024-01-06">…</time></div>';
    expect(meta('', `${menu}<h1>Acme raises</h1><time datetime="2017-03-01">03/01/2017</time>`).publishedAt).toBe('2017-03-01');
    expect(meta('', `${menu}<h1>Acme raises</h1>`).publishedAt).toBe('2024-01-06');
  });

  it('reads a date in the margin of an article, a byline glued to it, and the order of day and month of a language', () => {
    expect(
      meta('', '<article><aside><time datetime="2021-06-06">June 6, 2021</time></aside><h1>Acme raises</h1></article>').publishedAt,
    ).toBe('2021-06-06');
    expect(meta('', '<div class="author-details"><p>Jane Roe</p><small>December 17, 2025</small></div>').publishedAt).toBe('2025-12-17');
    const german = {
      content: '<html lang="de"><body><h1>Acme</h1><div>05/03/2024</div><main><p>Ein langer Text.</p></main></body></html>',
    };
    expect(meta('', '', german).publishedAt).toBe('2024-03-05');
    expect(meta('', '', { content: german.content.replace('"de"', '"en-US"') }).publishedAt).toBeNull();
  });

  it('lets the record beat the page', () => {
    const given = { title: 'Given', url: 'https://quay.example/a', publishedAt: '2020-01-01' };
    expect(meta(ld({ '@type': 'NewsArticle', headline: 'Said', datePublished: '2024-03-05' }), '<h1>Shown here</h1>', given)).toMatchObject(
      given,
    );
  });
});
