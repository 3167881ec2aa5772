import { type EnglishVerb, englishVerb } from './english.ts';

export interface Verb {
  readonly english: EnglishVerb;
  readonly prefix: string;
  /** What a preposition means beside it: "an=to". */
  readonly prepositions: ReadonlyMap<string, string>;
  /** The perfect is made with "sein". */
  readonly moves: boolean;
  readonly says: boolean;
  /** Its object is a sum, which belongs right behind it. */
  readonly money: boolean;
  /** A word that belongs right behind it: "public" of "goes public". */
  readonly pulls: string | null;
  /** What it is of a company: one takes part in a round and invests in a firm. */
  readonly company: string | null;
}

export interface VerbReading {
  readonly verb: Verb;
  readonly form: 'sg' | 'pl' | 'past' | 'part' | 'inf' | 'to';
  /** The prefix must stand at the end of the clause. */
  readonly parted: boolean;
  /** Finite with its prefix, so it stands last. */
  readonly last: boolean;
}

/** Every form of the verbs of a language, by the form in lower case. */
export function verbForms(source: string, infix: string): Map<string, VerbReading[]> {
  const forms = new Map<string, VerbReading[]>();
  for (const line of source.trim().split('\n')) addVerb(forms, line, infix);
  return forms;
}

function addVerb(forms: Map<string, VerbReading[]>, line: string, infix: string): void {
  const [left = '', right = ''] = line.split(' : ');
  const [english = '', options = ''] = right.split(' ; ');
  const [head = '', present = '', past = '', participle = ''] = left.split(' ');
  const [infinitive = '', prefix = ''] = head.split('|').reverse();
  const list = options.split(' ');
  const verb: Verb = {
    english: englishVerb(english.trim()),
    prefix,
    prepositions: new Map(
      list.filter((o) => /^\p{L}+=/u.test(o) && !/^(?:company|next)=/.test(o)).map((o) => o.split('=') as [string, string]),
    ),
    moves: list.includes('sein'),
    says: list.includes('say'),
    money: list.includes('money'),
    pulls: list.find((o) => o.startsWith('next='))?.slice(5) ?? null,
    company: list.find((o) => o.startsWith('company='))?.slice(8) ?? null,
  };
  const add = (form: string, reading: VerbReading['form'], parted = false, last = false) => {
    const held = forms.get(form);
    const made: VerbReading = { verb, form: reading, parted, last };
    if (held === undefined) forms.set(form, [made]);
    else held.push(made);
  };
  const stem = infinitive.replace(/e?n$/, '');
  const finite: [string, VerbReading['form']][] = [
    [present, 'sg'],
    [`${stem}e`, 'sg'],
    [infinitive, 'pl'],
    [past, 'past'],
    [past.endsWith('e') ? `${past}n` : `${past}en`, 'past'],
  ];
  for (const [form, reading] of finite) {
    add(form, reading, prefix !== '');
    if (prefix !== '' && reading !== 'pl') add(prefix + form, reading, false, true);
  }
  add(prefix + participle, 'part');
  add(prefix + infinitive, 'inf');
  if (prefix !== '') add(`${prefix}${infix}${infinitive}`, 'to');
}
