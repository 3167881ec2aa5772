import { PITCH } from '../../locales/boilerplate/pitch.ts';

const setOf = (list: string) => new Set(list.split(' '));
const OPENINGS = setOf(PITCH.openings);
const READER = setOf(PITCH.reader);
const HOUSE = setOf(PITCH.house);
const THINGS = setOf(PITCH.things);
const DISCLAIMER = setOf(PITCH.disclaimer);

const LONGEST = 600;
/** Points from which a line speaks to the reader. */
const ENOUGH = 3;
/** Share of an article's lines that may say "you" before the word stops telling anything: a guide, a letter. */
const CHATTY = 0.35;
const FEW = 3;

/** Whether a page's own sentences hardly speak to the reader, so that those that do stand out. */
export function isImpersonal(lines: readonly string[]): boolean {
  let long = 0;
  let personal = 0;
  for (const line of lines) {
    if (line.length < 80) continue;
    long++;
    // what asks the reader for something is the page's, not the writer's
    if (isPersonal(line) && !isPitch(line)) personal++;
  }
  return personal <= Math.max(FEW, long * CHATTY);
}

/**
 * "Join 200,000 readers and get our newsletter in your inbox": a request or an offer to the reader, by the words that meet in it. Sums
 * and what is quoted are never part of one.
 */
export function isPitch(text: string): boolean {
  if (text.length > LONGEST || text.length < 24 || SUM.test(text)) return false;
  if (STATUS.test(text) || SELF.test(text) || MARKER.test(text) || SIGN_UP.test(unquoted(text))) return true;
  let [reader, house] = [0, 0];
  let [asks, asksReader, offers] = [false, false, false];
  const things = new Set<string>();
  let requests = 0;
  let twice = false;
  if (ADDRESS.test(text)) [reader, house] = [1, 1];
  const sentences = unquoted(text).split(/[.!?:;]\s/);
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    for (const word of words) {
      if (READER.has(word)) reader++;
      else if (HOUSE.has(word)) house++;
      else if (THINGS.has(word)) things.add(word);
    }
    if (!OPENINGS.has(words[0] ?? '')) continue;
    // "Unlock offers and join 10,000 founders": two requests in one breath
    twice ||= words.some((word, i) => word === 'and' && OPENINGS.has(words[i + 1] ?? ''));
    asks = true;
    requests++;
    // "Mark your calendars", "Get our app"
    const object = words.slice(1, 4);
    asksReader ||= object.some((word) => READER.has(word) || HOUSE.has(word));
    // "Fill out this survey"
    offers ||= object.some((word) => THINGS.has(word));
  }
  // "Keep it clean. Avoid bad language.": nothing but requests
  if (requests === sentences.length && requests > 1) return true;
  const points =
    (asks ? 1 : 0) +
    (asksReader ? 2 : offers ? 1 : 0) +
    Math.min(reader, 2) +
    Math.min(house, 1) * 0.5 +
    things.size * 0.75 +
    (twice ? 1 : 0);
  return (reader + house > 0 || twice) && (things.size > 0 || asksReader) && points >= ENOUGH;
}

/** "Getting your player ready...": what a page says while it loads. */
const STATUS = /^\p{Lu}\p{Ll}{2,12}ing your .{1,40}(?:\.\.\.|…)$/u;
/** "after newsletter promotion": says where a box begins or ends. */
const MARKER = /^\p{Ll}[\p{L} ]{0,20}\bnewsletter\b[\p{L} ]{0,20}$/u;
const SIGN_UP = /\bsign up (?:for|to) .{0,60}\b(?:alerts|newsletters?|emails?|updates|briefing)\b/i;
/** A newsletter that speaks of itself, in one short sentence. */
const SELF = /^.{1,120}\bthis (?:daily|weekly|free|monthly|morning) (?:newsletter|briefing|digest)\.?$/;

/** Where to write to. */
const ADDRESS = /[\w.+-]{1,40}@[\w-]{1,40}\.\w/;

/** A sum of a deal, not the price of a ticket. */
const SUM = /[$€£¥₹]\s?\d[\d.,]{0,12}\s?(?:[mbk]n?\b|million|billion|trillion|crore|lakh)/i;

function isPersonal(text: string): boolean {
  return wordsOf(unquoted(text)).some((word) => READER.has(word));
}

/** What somebody said is no request of the page. */
function unquoted(text: string): string {
  return text.slice(0, LONGEST).replace(/[“"][^“”"]{0,400}[”"]/g, ' ');
}

/** Words in small letters; what is contracted to one ("we’re") stands for itself. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z-]+/g) ?? [];
}

/** So many words of a disclaimer in one line leave no room for news. */
const LEGALESE = 5;

/** "For informational purposes only, and not to be relied upon as investment advice" */
export function isDisclaimer(text: string): boolean {
  if (text.length > LONGEST * 2 || text.length < 60 || SUM.test(text)) return false;
  const words = wordsOf(unquoted(text));
  return words.some((word) => word === 'not' || word === 'no') && new Set(words.filter((word) => DISCLAIMER.has(word))).size >= LEGALESE;
}
