import type { RawInput } from '../../src/read/raw-input.ts';

/** An article as it was pasted: a caption, the title, the body with what stands between, then from `end` on the page's own lines. */
export interface Pasted {
  readonly lines: readonly string[];
  readonly title: string;
  /** First line of the author box below the body. */
  readonly end: string;
}

/** One article in the five forms in which users have it: text, `<pre>`, bare `<p>`, bare `<div>`, a page by WordPress's names. */
export function fiveForms({ lines, title, end }: Pasted): Record<string, RawInput> {
  const html = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const [top, bottom] = [lines.indexOf(title), lines.indexOf(end)];
  const p = (from: number, to?: number) =>
    html
      .slice(from, to)
      .map((line) => `<p>${line}</p>`)
      .join('\n');
  const [reply, note, ...more] = html.slice(bottom + 2);
  const page = `<html lang="en"><head><title>${html[top]} - Our Site</title></head><body><header class="site-header"><a href="/">Our Site</a></header>
<main><article class="post"><header class="entry-header"><figure><figcaption>${html[0]}</figcaption></figure><h1 class="entry-title">${html[top]}</h1></header>
<div class="entry-content">${p(top + 1, bottom)}</div><div class="author-box">${p(bottom, bottom + 2)}</div></article>
<div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title">${reply}</h3><form id="commentform">
<p class="comment-notes">${note}</p></form></div></div></main><aside class="widget"><h3>${more.join('</h3><h3>')}</h3></aside></body></html>`;
  const input = (format: 'text' | 'html', content: string): RawInput => ({
    id: 'x',
    format,
    content,
    title: null,
    url: null,
    publishedAt: null,
  });
  return {
    text: input('text', lines.join('\n\n')),
    pre: input('html', `<html><body><pre>${html.join('\n\n')}</pre></body></html>`),
    paragraphs: input('html', `<html><body>${p(0)}</body></html>`),
    divisions: input('html', `<html><body>${html.map((line) => `<div>${line}</div>`).join('\n')}</body></html>`),
    wordpress: input('html', page),
  };
}
