import type { Gloss } from './locale.ts';

/** The languages that have a gloss; each is read when an article in it comes. */
const GLOSSES: Readonly<Record<string, () => Promise<Gloss>>> = {
  de: async () => (await import('./de/de.ts')).de,
};

export async function loadGloss(language: string): Promise<Gloss> {
  return GLOSSES[language]!();
}
