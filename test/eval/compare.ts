/** When a value counts as the labelled one. */

const LEGAL_FORMS =
  'incorporated inc llc ltd limited corp corporation co company gmbh ag plc sa s_a bv b_v nv oy ab as pte pty pvt private spa srl sas kk lp llp holding holdings the';
const LEGAL = new RegExp(`\\b(?:${LEGAL_FORMS.split(' ').join('|').replaceAll('_', ' ')})\\b`, 'g');
/** Words that a short form may leave out at the end: "Foo Capital" is "Foo". */
const GENERIC = new Set(
  `capital ventures venture partners partner group fund funds vc investments investment management advisors advisers equity growth technologies
   technology labs lab ai bank asset assets corporate innovation foundation holding international global health software io com app`.split(
    /\s+/,
  ),
);

export interface Sum {
  readonly value: number;
  readonly currency: string;
}

function plain(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’`]s\b/g, '')
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const words = letters
    .replace(LEGAL, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 0 ? name.toLowerCase().trim() : words.join(' ');
}

/** Equal but for case, accents, punctuation, legal form and a generic ending. */
export function sameName(given: string, labelled: string | readonly string[]): boolean {
  const words = plain(given);
  return [labelled].flat().some((form) => {
    if (!form) return false;
    const other = plain(form);
    if (words.replaceAll(' ', '') === other.replaceAll(' ', '')) return true;
    const [short, long] = words.length < other.length ? [words.split(' '), other.split(' ')] : [other.split(' '), words.split(' ')];
    return short.every((word, i) => long[i] === word) && long.slice(short.length).every((word) => GENERIC.has(word));
  });
}

/** Within half a per cent: figures are rounded differently by title and body. */
export function sameNumber(given: number, labelled: number): boolean {
  return Math.abs(given - labelled) <= Math.abs(labelled) * 0.005;
}

export function sameSum(given: Sum | null, labelled: Sum | null): boolean {
  return given !== null && labelled !== null && given.currency === labelled.currency && sameNumber(given.value, labelled.value);
}

/** Equal, or more precise than the label and inside it. */
export function sameDate(given: string, labelled: string): boolean {
  return given === labelled || (!labelled.includes('X') && given.startsWith(`${labelled}-`));
}
