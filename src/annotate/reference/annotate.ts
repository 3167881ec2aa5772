import type { Document } from '../../document/document.ts';
import { FUNCTION_WORDS, HEADLINE_VERBS } from '../../gazetteers/name-words.ts';
import type { Locale } from '../../locales/locale.ts';
import type { NameMention, ReferenceMention } from '../mention.ts';
import { AMBIGUOUS, NOT_THIS_ONE } from './words.ts';

const WORD = /[ \u00a0]([\p{L}\p{N}][\p{L}\p{N}'’.&-]{0,30})/uy;
/** Words between "the" and the noun: "the four-year-old San Francisco email security company". */
const MOST_MODIFIERS = 5;

/** Noun phrases that stand for a company spoken of: "the company", "the Berlin-based startup"; not "a company" and not "companies". */
export function annotateReferences(document: Document, locale: Locale, names: readonly NameMention[]): ReferenceMention[] {
  const nouns = new Set(locale.lexicon.company);
  const { text } = document;
  const out: ReferenceMention[] = [];
  let n = 0;
  for (const hit of text.matchAll(/\b(?:the|this|our)\b/gi)) {
    const found = nounAfter(text, hit.index + hit[0].length, nouns);
    if (found === null) continue;
    while (n < names.length && names[n]!.start < found.end) n++;
    // "the startup Acme": the name says more; "The Company" inside a name says nothing
    const next = names[n];
    if (next !== undefined && next.start - found.end <= 1) continue;
    const last = names[n - 1];
    if (last !== undefined && last.end >= found.end) continue;
    if (last !== undefined && last.start > hit.index && !describes(last, text, found.noun) && !isTown(last, names, found.noun)) continue;
    if (!standsAlone(text, found.end, found.noun)) continue;
    const value = { noun: found.noun, plural: found.plural };
    out.push({ layer: 'reference', start: hit.index, end: found.end, rule: 'reference/annotate', value });
  }
  return out;
}

function nounAfter(text: string, from: number, nouns: ReadonlySet<string>): { end: number; noun: string; plural: boolean } | null {
  let found: { end: number; noun: string; plural: boolean } | null = null;
  WORD.lastIndex = from;
  for (let i = 0; i <= MOST_MODIFIERS; i++) {
    const hit = WORD.exec(text);
    if (hit === null) break;
    const possessive = /['’]s$/.test(hit[1]!);
    const bare = hit[1]!.replace(/['’]s$/, '').replace(/\.$/, '');
    const word = bare.toLowerCase();
    const single = nouns.has(word) ? word : word.endsWith('ies') && nouns.has(`${word.slice(0, -3)}y`) ? `${word.slice(0, -3)}y` : null;
    const plural = single === null && word.endsWith('s') && nouns.has(word.slice(0, -1));
    if (single !== null || plural) {
      const end = WORD.lastIndex - (hit[1]!.length - bare.length);
      found = { end, noun: plural ? word.slice(0, -1) : single!, plural: plural || word.endsWith('ies') };
      if (possessive) break;
      continue;
    }
    if (
      found !== null ||
      possessive ||
      hit[1]!.endsWith('.') ||
      FUNCTION_WORDS.has(word) ||
      NOT_THIS_ONE.has(word) ||
      /.{3}est$/.test(word)
    )
      break;
  }
  return found;
}

/** A name inside the phrase: a place, "Acme-backed" and "the Acme maker" only describe; "the Acme platform" is Acme's. */
function describes(name: NameMention, text: string, noun: string): boolean {
  return name.value.kind === 'place' || text.charAt(name.end) === '-' || /^(?:maker|giant|developer|operator|publisher|owner)$/.test(noun);
}

/** "the Bendigo company": one word named nowhere else, right before the noun, is where the company sits. No list knows every town. */
function isTown(name: NameMention, names: readonly NameMention[], noun: string): boolean {
  return (
    name.value.kind === 'unknown' &&
    /^(?:company|startup|start-up|firm)$/.test(noun) &&
    !/[ .&\d]|\p{Ll}\p{Lu}/u.test(name.value.name) &&
    names.filter((n) => n.value.entity === name.value.entity).length === 1
  );
}

/** "the platform team", "the company of": the noun goes on and means something else. */
function standsAlone(text: string, end: number, noun: string): boolean {
  if (/^ of\b/.test(text.slice(end, end + 4))) return false;
  const next = /^ ([\p{L}-]{1,24})/u.exec(text.slice(end, end + 26));
  if (next === null || !AMBIGUOUS.has(noun)) return true;
  const word = next[1]!.toLowerCase();
  return FUNCTION_WORDS.has(word) || HEADLINE_VERBS.has(word) || /(?:ed|ly)$/.test(word);
}
