import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { readInline } from '../../src/clean/markdown/inline.ts';
import { stripTags } from '../../src/clean/markdown/tags.ts';

const markdown = (content: string, title: string | null = null) =>
  clean({ id: 'm', format: 'markdown', content, title, url: null, publishedAt: null });
const FIRST = 'Quietwing, a Dundee start-up that makes silent drones, has raised $9 million in a Series A round.';

describe('readInline', () => {
  it.each([
    ['**Acme** raised [five _million_](https://a.example/x_(y)) today', 'Acme raised five million today'],
    ['snake_case and 2 * 3 stay', 'snake_case and 2 * 3 stay'],
    ['`code` and `text <https://a.example>`_ and \\*star\\*', 'code and text and *star*'],
    ['R&amp;D costs &euro;5 &#8212; more', 'R&D costs €5 — more'],
    ['an open [ bracket', 'an open [ bracket'],
  ])('%s', (source, text) => expect(readInline(source).text).toBe(text));

  it('counts what is linked and lifts out images', () => {
    expect(readInline('[Home](/)').linked).toBe(1);
    expect(readInline('![The two founders](a.png) text')).toEqual({ text: 'text', linked: 0, images: ['The two founders'] });
  });
});

describe('stripTags', () => {
  it.each([
    ['a <b>bold</b> word', 'a bold word'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['<script>let x = 1</script>after', '</script>after'.replace('</script>', '')],
    ['<Image src={x} alt="Two gulls"\n width={7} />', '![Two gulls]()'],
    ['<!-- gone -->here', 'here'],
  ])('%s', (source, text) => expect(stripTags(source)).toBe(text));
});

describe('Markdown', () => {
  it('reads front matter, headings, lists, quotes, tables, images and code', async () => {
    const { document, removals } = await markdown(
      `---\ntitle: "Quietwing raises $9M"\nauthor: Ann Lee\ndate: 2025-06-03\n---\n\n${FIRST}\n\n![The two founders](a.png)\n\n## Who paid\n\nOur investors are, in the order of their size:\n\n* [Firth & Forth](https://f.example)\n* Claymore Capital\n\n> You will not hear us coming, said the founder of the company.\n\n| Round | Sum |\n| --- | --- |\n| Series A | $9M |\n\n\`\`\`js\nlet x = 1\n\`\`\`\n\nThe company was founded in 2018 by two sisters.`,
    );
    expect(document.blocks.map((b) => b.kind)).toEqual([
      'headline',
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'list-item',
      'quote',
      'table-row',
      'table-row',
      'paragraph',
    ]);
    expect(document.meta).toMatchObject({ title: 'Quietwing raises $9M', author: 'Ann Lee', publishedAt: '2025-06-03' });
    expect(document.asides).toEqual([{ kind: 'caption', text: 'The two founders' }]);
    expect(document.text).not.toContain('let x');
    expect(removals.map((r) => r.step)).toContain('code');
  });

  it('cuts menus and teasers of links around the article', async () => {
    const { document } = await markdown(
      `[Home](/) [News](/news)\n* [Deals](/deals)\n* [Events](/events)\n\n# Quietwing raises $9M\n[Ann Lee](/ann)\n${FIRST}\n\nExisting investor Claymore Capital also took part in the round.\n\n## Most Popular\n* [Heron Labs bags $3M to teach boats to park](/x)\n* [The gulls of Dundee are restless this summer](/y)\n`,
    );
    expect(document.text).toBe(`Quietwing raises $9M\n\n${FIRST}\n\nExisting investor Claymore Capital also took part in the round.`);
  });

  it('joins wrapped lines and keeps separate ones apart', async () => {
    const wrapped =
      'We are happy to announce that Quietwing\nhas raised nine million dollars from the\ninvestor that we like the most of all\nand that we hope to keep for many years.';
    const { document } = await markdown(wrapped, 'News');
    expect(document.text).toBe(`News\n\n${wrapped.replaceAll('\n', ' ')}`);
    const apart = await markdown(`${FIRST}\nThe company did not disclose its valuation to anybody.`, 'News');
    expect(apart.document.blocks).toHaveLength(3);
  });
});
