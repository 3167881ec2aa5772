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
