import { FUNCTION_WORDS } from '../../gazetteers/name-words.ts';
import { DEMONYMS, PLACES } from '../../gazetteers/places.ts';
import { type Found, keyOf, type Line, type Word } from './model.ts';

const RULE = 'name/special';
const LEVELS = new Set('municipal federal state provincial central city local regional national county'.split(' '));

/** Names that go on in lower case: "the Danish government", "the Berg family office". `found` is sorted and stays so. */
export function findSpecial(line: Line): void {
  const { words } = line;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.taken || word.gap !== 'blank') continue;
    if (word.lower === 'government') governed(line, i);
    else if (word.text === 'family' && isOffice(words[i + 1])) put(line, { from: nameBefore(line, i), to: i + 2, rule: RULE });
  }
}

function governed(line: Line, at: number): void {
  const { words } = line;
  let last = at - 1;
  if (LEVELS.has(words[last]!.lower) && words[last]!.shape === 'low') last--;
  const owner = words[last];
  if (
    owner === undefined ||
    owner.shape !== 'cap' ||
    owner.tail !== null ||
    owner.possessive ||
    (last + 1 < at && words[last + 1]!.gap !== 'blank')
  )
    return;
  if (DEMONYMS.has(owner.lower) || PLACES.has(owner.lower)) put(line, { from: last, to: at + 1, rule: RULE });
  else if (last > 0 && owner.gap === 'blank' && PLACES.has(keyOf(words, last - 1, last + 1)))
    put(line, { from: last - 1, to: at + 1, rule: RULE });
}

function isOffice(word: Word | undefined): boolean {
  return word !== undefined && word.gap === 'blank' && /^(?:office|trust|foundation)$/.test(word.lower);
}

/** First word of the name that ends before word `at`; `at` itself where none does. */
function nameBefore(line: Line, at: number): number {
  const held = line.found.find((f) => f.to === at);
  const owner = line.words[at - 1];
  // "the Norwegian family office Havgaard": the adjective owns no office
  if (owner !== undefined && DEMONYMS.has(owner.lower) && (held === undefined || held.to - held.from === 1)) return at;
  if (held !== undefined && line.words[at - 1]!.tail === null) return held.from;
  return owner?.shape === 'cap' && !FUNCTION_WORDS.has(owner.lower) ? at - 1 : at;
}

function put(line: Line, found: Found): void {
  if (found.to - found.from < 2 || line.words[found.from]!.shape === 'low') return;
  const { found: held } = line;
  let at = held.findIndex((f) => f.to > found.from);
  if (at === -1) at = held.length;
  let end = at;
  while (end < held.length && held[end]!.from < found.to) end++;
  held.splice(at, end - at, found);
}

/** "Just Eat said", where running text calls it Just Eat: a name's small first word that opens a sentence. */
export function restoreOpeners(lines: readonly Line[], sure: ReadonlyMap<string, number>): void {
  for (const { words, found } of lines) {
    found.forEach((f, i) => {
      const before = f.from > 0 && words[f.from]!.gap === 'blank' ? words[f.from - 1]! : null;
      if (before === null || !before.opens || before.shape !== 'cap' || before.taken || before.tail !== null || before.possessive) return;
      if (sure.has(keyOf(words, f.from - 1, f.to)) && found[i - 1]?.to !== f.from) found[i] = { ...f, from: f.from - 1 };
    });
  }
}

/** "Danish" belongs to "Danish Pumps" where the article never writes the one without the other. */
export function restoreDemonyms(lines: readonly Line[]): void {
  const seen = new Map<string, { whole: number; bare: number; before: string }>();
  const each = (visit: (line: Line, i: number, key: string, before: string | null) => void) => {
    for (const line of lines) {
      line.found.forEach((f, i) => {
        const first = line.words[f.from]!;
        const before = f.from > 0 && first.gap === 'blank' ? line.words[f.from - 1]! : null;
        const held = before !== null && before.shape === 'cap' && before.tail === null && DEMONYMS.has(before.lower) ? before.lower : null;
        visit(line, i, keyOf(line.words, f.from, f.to), held);
      });
    }
  };
  each((_line, _i, key, before) => {
    const entry = seen.get(key) ?? { whole: 0, bare: 0, before: before ?? '' };
    if (before !== null && before === entry.before) entry.whole++;
    else entry.bare++;
    seen.set(key, entry);
  });
  each((line, i, key, before) => {
    const entry = seen.get(key)!;
    if (before === null || entry.bare > 0 || entry.whole < 2) return;
    line.found[i] = { ...line.found[i]!, from: line.found[i]!.from - 1 };
  });
}
