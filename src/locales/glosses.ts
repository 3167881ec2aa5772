import type { Gloss } from './locale.ts';

interface Entry {
  /** Words that every text of the language is full of and English is not, with the blanks around them. */
  readonly marks: readonly string[];
  readonly load: () => Promise<Gloss>;
}

/** The languages that have a gloss; each is read when an article in it comes. */
export const GLOSSES: Readonly<Record<string, Entry>> = {
  de: {
    marks: ' und | die | der | das | mit | von | für | eine| ist | hat | im | den | auf | sich | wird | nach '.split('|'),
    load: async () => (await import('./de/de.ts')).de,
  },
};
