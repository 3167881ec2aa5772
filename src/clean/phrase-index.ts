import { BOILERPLATE, type ScriptGroup } from '../locales/boilerplate/index.ts';
import { foldLetters } from './fold.ts';

/**
 * The phrases of one script by the two (folded) letters that they begin with, or end with: a line for each pair of letters, in it the pair
 * and then `kind:phrase` after a tab each. Text, because text is cheap to keep and to part.
 */
export interface PhraseIndex {
  readonly starts: string;
  /** Of phrases that end a line; folded. */
  readonly ends: string;
}

/** Ten thousand phrases take as long to sort as an article takes to read: the build runs this once and puts what it gives in its place. */
export function phraseIndex(group: ScriptGroup): PhraseIndex {
  const starts = new Map<string, string>();
  const ends = new Map<string, string>();
  const add = (index: Map<string, string>, two: string, item: string) => index.set(two, `${index.get(two) ?? two}\t${item}`);
  for (const source of BOILERPLATE[group].flatMap((languages) => Object.values(languages))) {
    for (const line of source.split('\n')) {
      const colon = line.indexOf(':');
      if (colon < 0) continue;
      const kind = line.slice(0, colon);
      for (const item of line.slice(colon + 2).split(' | ')) {
        if (item.startsWith('…')) {
          const phrase = foldLetters(item.slice(1));
          add(ends, phrase.slice(-2), `${kind}:${phrase}`);
        } else add(starts, foldLetters(item.slice(0, 2)).slice(0, 2), `${kind}:${item}`);
      }
    }
  }
  return { starts: [...starts.values()].join('\n'), ends: [...ends.values()].join('\n') };
}
