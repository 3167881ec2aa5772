import { EXISTING, FRESH, GROUP_NOUNS, INVESTOR_NOUNS, SINGULAR_NOUNS } from './words.ts';

/** What the words before a name have said so far. */
export interface Said {
  pending: boolean | null;
  scope: 'group' | 'one' | null;
  existing: boolean | null;
  group: boolean;
  /** "new and existing": says nothing of any one. */
  mixed: boolean;
  angels: boolean | null;
}
/** Notes "existing", "new" and the nouns they belong to; true where the word is one of those. */
export function note(word: string, previous: string, said: Said): boolean {
  if (EXISTING.has(word)) said.pending = true;
  else if (FRESH.has(word)) said.pending = false;
  if (word === 'insiders' || word === 'insider') said.pending = true;
  if (GROUP_NOUNS.has(word)) {
    said.group = true;
    if (INVESTOR_NOUNS.has(word) || said.pending !== null) {
      said.scope = 'group';
      said.existing = said.mixed ? null : said.pending;
      said.pending = null;
      said.mixed = false;
    }
    if (INVESTOR_NOUNS.has(word) || word === 'founders' || word === 'individuals' || word === 'executives' || word === 'operators')
      said.angels =
        word === 'angels' || previous === 'angel' || previous === 'individual' || !INVESTOR_NOUNS.has(word) || word === 'individuals';
    return true;
  }
  if (SINGULAR_NOUNS.has(word)) {
    said.scope = 'one';
    said.existing = said.pending;
    return true;
  }
  return EXISTING.has(word) || FRESH.has(word);
}
