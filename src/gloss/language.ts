import type { Document } from '../document/document.ts';
import { GLOSSES } from '../locales/glosses.ts';

/** A text this long, in UTF-16 units, has told its language. */
const ENOUGH = 6000;
/** One mark in so many characters at least. */
const RARITY = 120;
/** Different marks that a text of which nothing else is known must have, and one that says itself to be in the language. */
const KINDS = 4;
const KINDS_TOLD = 2;

/**
 * The language whose gloss the article needs, null for the rules' own and for those without one. What a page says of itself
 * (`lang="de"` around an English article, `lang="en"` around a German one) is believed only where the words agree.
 */
export function languageOf({ text, meta }: Document): string | null {
  const head = text.slice(0, ENOUGH);
  for (const [language, { marks }] of Object.entries(GLOSSES)) {
    let count = 0;
    let kinds = 0;
    for (const mark of marks) {
      const before = count;
      for (let at = head.indexOf(mark); at >= 0; at = head.indexOf(mark, at + mark.length)) count++;
      if (count > before) kinds++;
    }
    const told = meta.language?.split('-')[0] === language;
    if (kinds >= (told ? KINDS_TOLD : KINDS) && count * RARITY >= head.length) return language;
  }
  return null;
}
