/** What a page says of its article in JSON-LD. All texts as given, unchecked. */
export interface ArticleData {
  headline?: string;
  description?: string;
  published?: string;
  modified?: string;
  authors: string[];
  site?: string;
  language?: string;
  body?: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const ARTICLE = /^(?:\w{0,30}Article|\w{0,12}Posting|Report|Review|Recipe|HowTo|PodcastEpisode)$/;
const MAX_LENGTH = 2_000_000;
const MAX_NODES = 5000;

/** Reads all scripts; the first node of an article type wins, a WebPage fills gaps. */
export function readJsonLd(scripts: readonly string[]): ArticleData {
  const article: ArticleData = { authors: [] };
  const page: ArticleData = { authors: [] };
  const ids = new Map<string, { [key: string]: Json }>();
  const nodes: { [key: string]: Json }[] = [];
  for (const script of scripts) collect(parse(script), nodes, ids);
  for (const node of nodes) {
    const types = list(node['@type']).filter((t) => typeof t === 'string');
    if (types.some((t) => ARTICLE.test(t))) fill(article, node, ids);
    else if (types.some((t) => /^(?:\w{0,20}WebPage|ItemPage|AboutPage)$/.test(t))) fill(page, node, ids);
  }
  const { body: _, headline: __, ...rest } = page;
  return { ...rest, ...article, authors: article.authors.length > 0 ? article.authors : page.authors };
}

function parse(script: string): Json {
  if (script.length > MAX_LENGTH) return null;
  const text = script.trim().replace(/^(?:<!--|\/\/\s{0,3}<!\[CDATA\[|<!\[CDATA\[|\/\*\s{0,3}<!\[CDATA\[\s{0,3}\*\/)/, '');
  try {
    return JSON.parse(text);
  } catch {
    // pages often put line breaks into strings, or leave the marks of a comment behind
    const from = text.search(/[[{]/);
    const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
    if (from < 0 || to < from) return null;
    try {
      return JSON.parse(text.slice(from, to + 1).replace(/[\u0000-\u001f]/g, ' '));
    } catch {
      return null;
    }
  }
}

/** All objects of a document in order, without recursion. */
function collect(start: Json, nodes: { [key: string]: Json }[], ids: Map<string, { [key: string]: Json }>): void {
  const stack: Json[] = [start];
  for (let at = stack.pop(); at !== undefined && nodes.length < MAX_NODES; at = stack.pop()) {
    if (Array.isArray(at)) for (let i = Math.min(at.length, 500) - 1; i >= 0; i--) stack.push(at[i]!);
    else if (at !== null && typeof at === 'object') {
      nodes.push(at);
      const id = at['@id'];
      // an object that only points to another one must not hide it
      if (typeof id === 'string' && Object.keys(at).length > (ids.has(id) ? Object.keys(ids.get(id)!).length : 1)) ids.set(id, at);
      for (const value of Object.values(at).reverse()) if (value !== null && typeof value === 'object') stack.push(value);
    }
  }
}

function fill(to: ArticleData, node: { [key: string]: Json }, ids: ReadonlyMap<string, { [key: string]: Json }>): void {
  const set = (key: 'headline' | 'description' | 'published' | 'modified' | 'language' | 'body', value: Json | undefined): void => {
    const text = list(value)[0];
    if (to[key] === undefined && typeof text === 'string' && text.trim() !== '') to[key] = text.trim();
  };
  set('headline', node.headline ?? node.name);
  set('description', node.description);
  set('published', node.datePublished ?? node.dateCreated);
  set('modified', node.dateModified);
  set('language', node.inLanguage);
  set('body', node.articleBody);
  if (to.authors.length === 0) to.authors = [...names(node.author, ids), ...(node.author === undefined ? names(node.creator, ids) : [])];
  to.site ??= names(node.publisher, ids)[0] ?? undefined!;
  if (to.site === undefined) delete to.site;
}

function names(value: Json | undefined, ids: ReadonlyMap<string, { [key: string]: Json }>): string[] {
  const out: string[] = [];
  for (const item of list(value).slice(0, 20)) {
    if (typeof item === 'string') out.push(item);
    else if (item !== null && typeof item === 'object' && !Array.isArray(item)) {
      const full = typeof item['@id'] === 'string' && item.name === undefined ? (ids.get(item['@id']) ?? item) : item;
      for (const name of list(full.name)) if (typeof name === 'string') out.push(name);
    }
  }
  return out.map((n) => n.trim()).filter((n) => n !== '');
}

function list(value: Json | undefined): Json[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
