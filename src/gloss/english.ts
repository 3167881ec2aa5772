/** An English verb in the forms that glosses take. */
export interface EnglishVerb {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
}

/** "raise", "sell sold sold": the base form, and past forms where they are irregular. */
export function englishVerb(source: string): EnglishVerb {
  const [base = '', past, participle] = source.split(' ');
  const regular = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
  return { base, third: thirdOf(base), past: past ?? regular, participle: participle ?? past ?? regular };
}

function thirdOf(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|x|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** The form of another verb that a form of this one has: "launches" for "brings". "be_acquired" is a form of "be" and a word. */
export function sameForm(form: string, of: EnglishVerb, other: string): string {
  const [head = '', ...rest] = other.split('_');
  const tail = rest.filter((word) => word !== '').map((word) => ` ${word}`);
  const verb = head === 'be' ? BE : englishVerb(head);
  const to = form.startsWith('to ') ? 'to ' : '';
  const bare = form.slice(to.length);
  const key = bare === of.third ? 'third' : bare === of.base ? 'base' : bare === of.past ? 'past' : 'participle';
  return to + verb[key] + tail.join('');
}

const BE: EnglishVerb = { base: 'be', third: 'is', past: 'was', participle: 'been' };
