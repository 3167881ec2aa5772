import type { Metadata } from '../../document/document.ts';
import type { RawInput } from '../../read/raw-input.ts';
import type { Page } from '../html/tree.ts';
import { cleanAuthor } from './author.ts';
import { dateOfUrl, parseDate } from './date.ts';
import { type ArticleData, readJsonLd } from './json-ld.ts';
import { languageTag } from './language.ts';
import { first, type MetaTags, readMetaTags } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';
import { flat, withoutSite } from './title.ts';

export interface PageMetadata {
  readonly meta: Metadata;
  /** The article's text as JSON-LD gives it, if it does. */
  readonly body: string | null;
}

/** Chooses among what the record, JSON-LD, meta tags, microdata and the page itself say. What the record gives beats the page. */
export function chooseMetadata(page: Page, facts: PageFacts, input: RawInput): PageMetadata {
  const tags = readMetaTags(page.metas);
  const data = readJsonLd(page.jsonLd);
  const url = input.url ?? address(page, tags);
  const site = text(first(tags, 'og:site_name', 'application-name', 'apple-mobile-web-app-title') ?? data.site);
  return {
    meta: {
      title: input.title ?? chooseTitle(page, tags, data, facts, site, url),
      dek: text(first(tags, 'og:description', 'description', 'twitter:description', 'dc.description') ?? data.description),
      author: chooseAuthor(tags, data, facts, site),
      site,
      url,
      publishedAt: input.publishedAt ?? chooseDate(tags, data, facts, url),
      language: languageTag(page.language ?? first(tags, 'content-language', 'og:locale', 'language', 'dc.language') ?? data.language),
    },
    body: data.body ?? null,
  };
}

function chooseTitle(
  page: Page,
  tags: MetaTags,
  data: ArticleData,
  facts: PageFacts,
  site: string | null,
  url: string | null,
): string | null {
  const said = text(
    first(tags, 'og:title', 'twitter:title', 'dc.title', 'title', 'headline', 'parsely-title', 'sailthru.title') ?? data.headline,
  );
  const shown = text(page.title);
  const host = hostName(url);
  const isSite = (heading: string): boolean => [site, host].some((name) => name !== null && flat(name) === flat(heading));
  const known = wordsOf([said, shown, data.headline ?? '', decodeSlug(url)].join(' '));
  // the heading that readers see, where it is about what the page's title is about
  const heading = best(
    facts.headings.filter((h) => !isSite(h) && h.length <= 300),
    known,
  );
  if (heading !== null) return heading;
  const whole = said ?? shown;
  return whole === null ? (facts.headings[0] ?? null) : withoutSite(whole, site, host, null);
}

/** Least share of a heading's words that the page's own titles must have. */
const LEAST_SHARED = 0.5;

function best(headings: readonly string[], known: ReadonlySet<string>): string | null {
  let found: string | null = null;
  let most = 0;
  for (const heading of headings.slice(0, 10)) {
    const words = [...wordsOf(heading)];
    if (words.length < 2) continue;
    const shared = words.filter((w) => known.has(w)).length;
    if (shared / words.length >= LEAST_SHARED && shared > most) {
      most = shared;
      found = heading;
    }
  }
  return found;
}

function wordsOf(title: string): Set<string> {
  return new Set(
    flat(title)
      .split(' ')
      .filter((w) => w !== ''),
  );
}

function decodeSlug(url: string | null): string {
  return url === null ? '' : url.replace(/^[a-z]+:\/\/[^/]{1,253}/i, '').slice(0, 300);
}

function chooseAuthor(tags: MetaTags, data: ArticleData, facts: PageFacts, site: string | null): string | null {
  const notSite = (name: string | null): string | null => (name !== null && site !== null && flat(name) === flat(site) ? null : name);
  const fromData = [...new Set(data.authors.map((a) => cleanAuthor(a)).filter((a) => a !== null))];
  const people = fromData.filter((a) => notSite(a) !== null);
  const candidates = [
    people.length > 0 ? people.join(', ') : null,
    ...[
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dc.creator.name',
      'byl',
      'og:article:author',
      'article.author',
      'authors',
      'citation_author',
    ].map((name) => notSite(cleanAuthor(tags.get(name)))),
    notSite(facts.itemAuthor),
    notSite(facts.relAuthor),
    notSite(facts.spokenByline),
    notSite(facts.byline),
    fromData[0] ?? null,
    cleanAuthor(tags.get('author')),
  ];
  return candidates.find((c) => c !== null) ?? null;
}

const DATE_TAGS =
  'article:published_time og:article:published_time article:published og:published_time datepublished parsely-pub-date sailthru.date dc.date.issued dcterms.created dc.date.created citation_publication_date citation_date pubdate publish-date publish_date publication_date published-date published_date published_at date_published date-published datepublished release_date article_date_original originalpublicationdate ptime cxenseparse:recs:publishtime'.split(
    ' ',
  );

function chooseDate(tags: MetaTags, data: ArticleData, facts: PageFacts, url: string | null): string | null {
  return (
    parseDate(data.published) ??
    DATE_TAGS.map((name) => parseDate(tags.get(name))).find((d) => d !== null) ??
    facts.itemDate ??
    dateOfUrl(url) ??
    facts.time ??
    facts.shownDate ??
    // often the day of the last change
    parseDate(first(tags, 'date', 'dc.date', 'dcterms.date'))
  );
}

function address(page: Page, tags: MetaTags): string | null {
  const canonical = page.links.find((l) => l.rel?.toLowerCase() === 'canonical')?.href;
  for (const candidate of [canonical, first(tags, 'og:url', 'twitter:url')])
    if (candidate !== undefined && /^https?:\/\//i.test(candidate)) return candidate;
  return null;
}

function hostName(url: string | null): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,253})/i.exec(url ?? '')?.[1];
  return host === undefined ? null : host.split('.').slice(0, -1).join(' ');
}

function text(value: string | undefined): string | null {
  const clean = value?.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return clean === undefined || clean === '' ? null : clean;
}
