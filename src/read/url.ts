import type { IncomingMessage, RequestOptions } from 'node:http';
import { DealxError } from '../errors.ts';
import { checkLiteralHost, publicLookup } from './address.ts';
import type { Bytes } from './article.ts';
import { MAX_BYTES, tooLarge } from './limits.ts';

const MAX_REDIRECTS = 10;
const MAX_WIRE_BYTES = 16_000_000;
const TIMEOUT_MS = 30_000;
const READABLE = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)$/;

export interface FetchOptions {
  /** The host of the URL may be on one's own machine or network; where it redirects to other hosts, those may not. */
  readonly allowPrivate?: boolean;
  /** For all of it, redirects included, in milliseconds. */
  readonly timeout?: number;
}

export interface Page extends Bytes {
  /** Where it was found in the end. */
  readonly url: string;
}

/** Gets one page by HTTP(S). Every hop is checked anew; time, redirects, bytes on the wire and decoded bytes are bounded. */
export async function fetchPage(input: string, options: FetchOptions = {}): Promise<Page> {
  const abort = new AbortController();
  const timeout = options.timeout ?? TIMEOUT_MS;
  const timer = setTimeout(() => abort.abort(), timeout);
  try {
    let url = parse(input);
    const trusted = options.allowPrivate ? url.hostname : null;
    for (let hop = 0; ; hop++) {
      if (hop > MAX_REDIRECTS) throw new DealxError('too-many-redirects', `more than ${MAX_REDIRECTS} redirects`);
      const response = await request(url, url.hostname === trusted, abort.signal);
      const next = redirectOf(response, url);
      if (next === null) return await page(response, url);
      response.destroy();
      url = next;
    }
  } catch (thrown) {
    if (abort.signal.aborted)
      throw new DealxError('timeout', `no whole answer within ${timeout / 1000} s`, 'try again, or save the page and give the file');
    throw httpError(thrown);
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

function parse(text: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw new DealxError('bad-url', 'it is not a URL', 'write it as https://example.com/article');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new DealxError('bad-url', `${url.protocol} is not read`, 'only http: and https: are; give files by their path');
  }
  return url;
}

async function request(url: URL, trusted: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  if (!trusted) checkLiteralHost(url.hostname);
  const { request: open } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  // name and password of the URL are left out on purpose: they would go to whoever the host turns out to be
  const settings: RequestOptions = {
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port,
    path: url.pathname + url.search,
    headers: {
      'user-agent': 'Mozilla/5.0 (compatible; dealx)',
      accept: 'text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9',
      'accept-encoding': 'gzip, br',
    },
    agent: false,
    signal,
    ...(trusted ? {} : { lookup: publicLookup as NonNullable<RequestOptions['lookup']> }),
  };
  return new Promise((resolve, reject) => {
    const sent = open(settings, resolve);
    sent.on('error', reject);
    sent.on('upgrade', (_response, socket) => socket.destroy(new Error('the server switched protocols')));
    sent.end();
  });
}

function redirectOf(response: IncomingMessage, url: URL): URL | null {
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  if (location === undefined) throw new DealxError('http-status', `the server redirects (${status}) but does not say where to`);
  return parse(location, url);
}

async function page(response: IncomingMessage, url: URL): Promise<Page> {
  const status = response.statusCode ?? 0;
  if (status < 200 || status > 299)
    throw new DealxError('http-status', `the server answered ${status}`, 'open it in a browser, save it and give the file');
  const contentType = response.headers['content-type'] ?? null;
  const type = (contentType ?? 'text/html').split(';', 1)[0]!.trim().toLowerCase();
  if (!READABLE.test(type))
    throw new DealxError('unsupported-type', `the server sent ${type.slice(0, 60)}`, 'dealx reads text, HTML and Markdown');
  if (Number(response.headers['content-length'] ?? 0) > MAX_WIRE_BYTES) throw tooLarge('the page');
  const bytes = await body(response);
  return { bytes, contentType, name: url.pathname, url: url.href };
}

async function body(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of await unpacked(response)) {
    length += chunk.length;
    if (length > MAX_BYTES) throw tooLarge('the page');
    chunks.push(chunk);
  }
  if (!response.complete) throw new DealxError('http-failed', 'the page broke off before its end', 'try again');
  return Buffer.concat(chunks, length);
}

/** One layer of compression; a chain of them is what bombs are made of. */
async function unpacked(response: IncomingMessage): Promise<AsyncIterable<Buffer>> {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return counted(response);
  const [zlib, { pipeline }] = await Promise.all([import('node:zlib'), import('node:stream')]);
  const make = new Map([
    ['gzip', zlib.createGunzip],
    ['x-gzip', zlib.createGunzip],
    ['deflate', zlib.createInflate],
    ['br', zlib.createBrotliDecompress],
  ]).get(coding);
  if (make === undefined) {
    throw new DealxError(
      'unsupported-encoding',
      `the server packed the page as ${coding.slice(0, 60)}`,
      'dealx unpacks gzip, deflate or br, once',
    );
  }
  const unpacker = make();
  // what goes wrong on the way comes out of the unpacker, so nothing is to be done here
  pipeline(response, counted, unpacker, () => {});
  return unpacker;
}

async function* counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let wire = 0;
  for await (const chunk of source) {
    wire += chunk.length;
    if (wire > MAX_WIRE_BYTES) throw tooLarge('the page');
    yield chunk;
  }
}

function httpError(thrown: unknown): DealxError {
  if (thrown instanceof DealxError) return thrown;
  const { code = '', message } = thrown as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new DealxError('http-failed', 'there is no such host', 'check the address and the connection');
  return new DealxError(
    'http-failed',
    `it can’t be fetched: ${code === '' ? message : code}`,
    'try again, or save the page and give the file',
  );
}
