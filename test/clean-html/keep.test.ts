import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { BLOCK_STEPS } from '../../src/clean/html/block-steps/all.ts';
import { STEPS } from '../../src/clean/html/steps/all.ts';
import { STEP_NAMES } from '../../src/clean/step-names.ts';
import type { RawInput } from '../../src/read/raw-input.ts';

const PROSE = [
  'Harbour Robotics has raised $12 million in a Series A round led by Tidewater Capital, with participation from Gullwing Partners.',
  'The company builds cranes that unload small ships without a crew, and will use the money to open a second yard in Rotterdam.',
  'Founded in 2019 by two former dockers, the company employs 40 people, and says that revenue doubled over the last year.',
  'Its cranes unload about nine ships a week in three ports, and the company expects to be in eleven ports by the end of next year.',
];
const TITLE = 'Harbour Robotics raises $12 million';
/** Stands in what the step takes, and nowhere else. */
const MARK = 'Saltmarsh';

const input = (format: RawInput['format'], content: string): RawInput => ({
  id: 'x',
  format,
  content,
  title: null,
  url: 'https://quay.example/news/harbour',
  publishedAt: null,
});
const P = PROSE.map((p) => `<p>${p}</p>`);
const page = (before: string, after = '', head = '') =>
  input(
    'html',
    `<html><head><title>${TITLE}</title>${head}</head><body><main><div class="story-text">${P[0]}${before}${P.slice(1).join('')}${after}</div></main></body></html>`,
  );
const instead = (part: string, by: string) => input('html', page('').content.replace(part, by));
const named = (names: string) => page(`<div class="${names}">A word of ${MARK} for everyone</div>`);
const text = (before: string, after = '', top = '') =>
  input('text', `${top}${TITLE}\n\n${PROSE[0]}\n\n${before}\n\n${PROSE.slice(1).join('\n\n')}\n\n${after}`);
const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: PROSE.join(' ') });

/** For each step something that it alone takes. */
const TAKEN: Record<string, RawInput> = {
  hidden: page(`<div hidden>A word of ${MARK} for everyone</div>`),
  landmarks: page(`<nav>A word of ${MARK} for everyone</nav>`),
  comments: named('comment-list'),
  cookie: named('cookie-consent'),
  related: named('related-posts'),
  newsletter: named('newsletter-box'),
  share: named('share-bar'),
  ads: named('ad-slot'),
  paywall: named('paywall-offer'),
  author: page('', `<div class="author-box">A word of ${MARK} for everyone</div>`),
  caption: page(`<figure><figcaption>A word of ${MARK} for everyone</figcaption></figure>`),
  meta: named('post-meta'),
  navigation: named('breadcrumbs'),
  footer: named('site-footer'),
  header: instead(P[0]!, `<header><h1>${TITLE}</h1><p>A word of ${MARK}, which is one of the ports on the coast.</p></header>${P[0]}`),
  aside: page(`<aside>A word of ${MARK} for everyone</aside>`),
  popup: named('modal'),
  player: named('audio-player'),
  markup: page(`<div>&lt;img src="${MARK}.gif"></div>`),
  title: instead(P[0]!, `<p>A word of ${MARK} for everyone!</p><h2>${TITLE}</h2>${P[0]}`),
  'article-body': page(
    '',
    `<p>A word of ${MARK}, which is long enough to be a paragraph, and says nothing about the company.</p>`,
    `<script type="application/ld+json">${data}</script>`,
  ),
  'lead-in': instead(P[0]!, `<div>A word of ${MARK}</div>${P[0]}`),
  phrases: page(`<p>Also read: ${MARK} raises $5 million</p>`),
  repeats: page(`<blockquote>${PROSE[3]}</blockquote>`),
  'link-lists': page(
    `<p>Of interest</p><ul><li><a href="/a">${MARK} raises five million dollars</a></li><li><a href="/b">Another company raises ten million</a></li></ul>`,
  ),
  'link-lines': page(`<p><a href="/a">${MARK} raises five million dollars to build nets</a></p>`),
  tail: page('', `<h3>A word of ${MARK}</h3>`),
  'json-ld': input(
    'html',
    `<html><head><title>${TITLE}</title><script type="application/ld+json">${data}</script></head><body><main><article><p>${MARK} asks you to switch scripts on.</p></article></main></body></html>`,
  ),
  head: text('', '', `A word of ${MARK}\n\n`),
  foreign: text(`${MARK} está también en esta página, como las otras.`),
  label: text(MARK, 'Menu | Search | Account\nFacebook   X\n© 2025 Quay\nHome > News > Ports'),
  run: text(`Facebook   X\nA ${MARK} for the ports of the north\nHome > News > Ports`),
  legal: text(`© 2025 ${MARK} Media`),
  date: text(`3 June 2025 | ${MARK}`),
  tags: text(`Tags: ${MARK}, cranes`),
  credit: text('', `(Reporting by ${MARK}; Editing by Bo Karlsen)`),
  code: input('markdown', `# ${TITLE}\n\n${PROSE.join('\n\n')}\n\n\`\`\`\nlet ${MARK} = 1\n\`\`\`\n`),
};
const shown = async (raw: RawInput, ...keep: string[]) => {
  const { document, removals } = await clean(raw, { keep: new Set(keep) });
  return { text: document.text, steps: new Set(removals.map(({ step }) => step)) };
};

describe('--keep', () => {
  it('knows every step that there is', () => {
    const own = [...STEPS, ...BLOCK_STEPS].map(({ id }) => id);
    expect(STEP_NAMES).toEqual(expect.arrayContaining(own));
    expect(Object.keys(TAKEN).sort()).toEqual([...STEP_NAMES].sort());
  });

  it.each(Object.entries(TAKEN))('%s: reports what it takes, and leaves it there when switched off', async (step, raw) => {
    const before = await shown(raw);
    expect([...before.steps]).toContain(step);
    const after = await shown(raw, step);
    expect([...after.steps]).not.toContain(step);
    expect(after.text).not.toBe(before.text);
    if (step !== 'repeats') expect([before.text.includes(MARK), after.text.includes(MARK)]).toEqual([false, true]);
  });

  it.each([
    ['comments', 'Leave a reply'],
    ['ads', 'Advertisement'],
    ['navigation', 'Home > News > Ports'],
    ['related', 'Also read: Saltmarsh raises $5 million'],
    ['header', '-- Saltmarsh'],
    ['tail', 'A word of Saltmarsh'],
    ['repeats', TITLE],
  ])('%s in a text, too', async (step, line) => {
    const raw = step === 'header' ? input('text', `-- ${TITLE}\n-- By ${MARK}\n\n${PROSE.join('\n\n')}`) : text('', line);
    const before = await shown(raw);
    expect([...before.steps]).toContain(step);
    expect((await shown(raw, step)).text).not.toBe(before.text);
  });
});
