import type { BoilerplateKind } from '../phrases.ts';
import { findDate } from './dates.ts';

/**
 * What a line is by its marks alone, whatever its language. Only for lines that are not sentences of the article:
 * the caller has ruled those out.
 */
export function signalOf(text: string): BoilerplateKind | null {
  const length = text.length;
  if (length > 400) return null;
  if (/^[©ⓒ]|^\([cC]\) ?(?:19|20)\d\d/.test(text)) return 'legal';
  if (text.includes('©') && length <= 160)
    return /©[^\p{L}]{0,6}(?:19|20)\d\d|(?:19|20)\d\d[^\p{L}]{0,6}©/u.test(text) ? 'legal' : 'caption';
  if (length <= 240 && /[^\s*]\s?\*(?:\s?[(（][^()]{1,24}[)）])?:?$/u.test(text)) return 'comment';
  if (/[→»›▶►⟶➜>]$/u.test(text) && length <= 240) return 'related';
  if (/^(?:[►▶»→👉📩✉📧🔔★☆●■◆▼]\s?){2,}|^[👉📩✉📧🔔📢📲]/u.test(text)) return 'newsletter';
  if ((/https?:\/\/|www\./.test(text) && !/\s/.test(text)) || /^[\w.+-]{1,40}@[\w.-]{1,60}\.\w{2,12}$/.test(text)) return 'nav';
  if (isStyleSheet(text)) return 'nav';
  if (isShareRow(text)) return 'share';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'nav';
  if (isCount(text)) return 'nav';
  if (isTrail(text)) return 'nav';
  if (length <= 140 && hasClock(text)) return 'date';
  if (length <= 90 && words(text) <= 14 && findDate(text) !== null) return 'date';
  if (isMenu(text)) return 'nav';
  return isCredited(text) || CREDIT.test(text) ? 'caption' : null;
}

/** "Workers on a roof. Foto: Acme": a sentence and, behind it, a label with a name. */
const CREDITED = /[\p{L}\d][.!?)] [\p{L}\p{M}’'-]{3,20}(?: [\p{L}\p{M}]{2,12})? ?[:\u00a9/] ?\p{L}[\p{L}\p{M}.’'&/ -]{1,38}$/u;

/** One to four words with a capital. */
const NAMES = "\\p{Lu}[\\p{L}.’'-]{0,24}(?: \\p{Lu}[\\p{L}.’'-]{0,24}){0,3}";

/** "Lorries in a row. Ann Lee via Acme Images", "Lorries in a row. (Ann Lee/Acme Times)" */
const VIA = new RegExp(`[.!?] ${NAMES}(?: via |/| for )${NAMES}$`, 'u');
const BRACKETED = new RegExp(`[.!?] \\(${NAMES}(?: ?/ ?| via |, )${NAMES}\\)$`, 'u');

/** "Ann Lee for the Times", alone. */
const CREDIT = new RegExp(`^${NAMES} (?:for|via) (?:[Tt]he )?${NAMES}$`, 'u');

export function isCredited(text: string): boolean {
  const end = text.slice(-90);
  return text.length <= 300 && (CREDITED.test(text.slice(-60)) || VIA.test(end) || BRACKETED.test(end));
}

/** Style rules that a copy took along: ".card { margin: 0;" */
function isStyleSheet(text: string): boolean {
  return /^[\w.#@:,>+* ()-]{1,300}\{/.test(text) || /^[a-z-]{3,30}:\s?[^;:]{1,120};/.test(text) || /^\}+$/.test(text);
}

const NETWORKS = new Set(
  'facebook fb twitter x linkedin whatsapp telegram viber vk zalo line kakaotalk kakao weibo wechat reddit pinterest email e-mail mail rss instagram youtube tiktok flipboard messenger threads bluesky mastodon xing odnoklassniki ok pocket tumblr skype snapchat copy link url print pdf naver band signal twitter/x x/twitter koo hatena odnoklassniki.'.split(
    ' ',
  ),
);

/** "Facebook, WhatsApp, Sähköposti": mostly names of networks. */
function isShareRow(text: string): boolean {
  if (text.length > 120) return false;
  const tokens = text
    .toLowerCase()
    .split(/[\s,|·•:;/()\-–—]+/u)
    .filter((t) => t !== '');
  if (tokens.length === 0 || tokens.length > 16) return false;
  let hits = 0;
  for (const token of tokens) if (NETWORKS.has(token)) hits++;
  return hits >= 2 ? hits >= tokens.length / 4 : hits === 1 && tokens.length <= 3;
}

/** "2 bình luận", "点赞 318   收藏 97", "12 Comments", "1.2K": a number with a word or two. */
function isCount(text: string): boolean {
  if (text.length > 40 || /[$€£¥₹%]/.test(text)) return false;
  return (
    /^[\d.,]{1,7} ?[kKmM万]?\+? ?[\p{L}\p{M}]{0,16}(?: [\p{L}\p{M}]{1,14})?$/u.test(text) ||
    /^(?:[\p{L}\p{M}]{1,8} ?\(?\d{1,6}\)?(?:\s+|$)){2,5}[\p{L}\p{M}]{0,8}$/u.test(text)
  );
}

/** "Home > News > Funding", "Hasiera / Energia / Enpresak" */
function isTrail(text: string): boolean {
  if (text.length > 240) return false;
  const pieces = text.split(/[>»›→▸❯]|\s[/\\]\s/u).filter((p) => p.trim() !== '');
  // the page itself may stand at its end
  if (pieces.length >= 4 && /[>»›→▸❯]/u.test(text)) return pieces.slice(0, -1).every((p) => words(p) <= 4);
  return pieces.length >= 2 && pieces.every((p) => words(p) <= 5) && !/[$€£¥₹\d]{3}/.test(text);
}

/** "Menu   Search   My account", "English | Cymraeg", "Impressum · AGB · Datenschutz" */
function isMenu(text: string): boolean {
  if (text.length > 200) return false;
  const pieces = text.split(/[|·•‧∙│\t]| {2}/u).filter((p) => p.trim() !== '');
  return pieces.length >= 2 && pieces.every((p) => words(p) <= 4) && !/[$€£¥₹]\s?\d/.test(text);
}

function hasClock(text: string): boolean {
  return /(?:^|[\s,|T])[0-2]?\d[:.h][0-5]\d(?:$|[\s,|)Z+])/u.test(text) && findDate(text) !== null;
}

function words(text: string): number {
  return text.trim().split(/\s+/).length;
}
