import { GIVEN_NAMES } from '../../gazetteers/given-names.ts';
import { DISTINCT_TAILS, EMPTY_TAILS, INVESTOR_TAILS, ORGANISATION_TAILS, PARTICLES } from '../../gazetteers/name-words.ts';
import { DEMONYMS, PLACES } from '../../gazetteers/places.ts';
import { type Form, type RawName, rootOf } from './model.ts';
import { isCommonWord } from './words.ts';

const SMALL: ReadonlySet<string> = new Set([...PARTICLES, 'of', 'and', 'for', 'the']);

/** Joins the forms of one thing: bracketed aliases, acronyms, family names, short forms. Writes `root`. */
export function mergeForms(
  text: string,
  forms: Form[],
  mentions: readonly RawName[],
  formOf: readonly number[],
  known: ReadonlySet<string>,
): void {
  joinBrackets(text, forms, mentions, formOf);
  joinAcronyms(forms, mentions);
  joinPersons(forms);
  joinShortForms(forms, known);
  joinClipped(forms);
  joinLastWords(forms);
}

function join(forms: Form[], short: number, long: number): void {
  const a = rootOf(forms, short);
  const b = rootOf(forms, long);
  if (a !== b) forms[a]!.root = b;
}

/** "Canada Pension Plan Investment Board (CPPIB)", "Andreessen Horowitz (a16z)". */
function joinBrackets(text: string, forms: Form[], mentions: readonly RawName[], formOf: readonly number[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const [a, b] = [mentions[i - 1]!, mentions[i]!];
    if (b.start - a.end !== 2 && b.start - a.end !== 3) continue;
    if (!/^ \(["“]?$/.test(text.slice(a.end, b.start)) || !/^["”]?[);,]/.test(text.slice(b.end, b.end + 2))) continue;
    const [long, short] = [forms[formOf[i - 1]!]!, forms[formOf[i]!]!];
    if (short.words.length === 1 && abbreviates(short.key, long.words)) join(forms, formOf[i]!, formOf[i - 1]!);
    else if (long.words.length === 1 && abbreviates(long.key, short.words)) join(forms, formOf[i - 1]!, formOf[i]!);
  }
}

/** First letters, beginnings of words, or a number in place of what is left out: "a16z". */
export function abbreviates(short: string, words: readonly string[]): boolean {
  const numeronym = /^(\p{L})(\d{1,2})(\p{L})$/u.exec(short);
  const whole = words.join('');
  if (numeronym !== null)
    return whole.startsWith(numeronym[1]!) && whole.endsWith(numeronym[3]!) && Math.abs(whole.length - 2 - Number(numeronym[2])) <= 1;
  if (words.length < 2) return whole.startsWith(short.slice(0, 3)) && short.length < whole.length;
  if (whole.startsWith(short) || whole.endsWith(short)) return true;
  const content = words.filter((w) => !SMALL.has(w));
  const first = content.map((w) => w.charAt(0)).join('');
  const all = words.map((w) => w.charAt(0)).join('');
  if (short === first || short === all) return true;
  // "GVFL", "Calpers", "Femsa": every letter in order, the first of most words among them
  if (short.charAt(0) !== first.charAt(0) || short.length < 3) return false;
  let at = 0;
  for (const c of short) {
    at = whole.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return first.length >= 3 ? [...first].filter((c) => short.includes(c)).length >= first.length - 1 : short.startsWith(first);
}

/** "NEA" for "New Enterprise Associates", "a16z" for "Andreessen Horowitz", told by letters alone. */
function joinAcronyms(forms: Form[], mentions: readonly RawName[]): void {
  const byInitials = new Map<string, number[]>();
  forms.forEach((form, i) => {
    if (form.words.length < 2) return;
    for (const key of new Set(initialsOf(mentions[form.mentions[0]!]!))) byInitials.set(key, [...(byInitials.get(key) ?? []), i]);
  });
  forms.forEach((form, i) => {
    if (form.words.length !== 1 || form.key.length < 2 || form.key.length > 7 || form.root !== i || form.score.place >= 3) return;
    const mention = mentions[form.mentions[0]!]!;
    const shown = mention.line.words[mention.from]!.text;
    const numeronym = /^\p{L}\d{1,2}\p{L}$/u.test(form.key);
    if (shown !== shown.toUpperCase() && !numeronym) return;
    const found = numeronym
      ? forms.flatMap((long, j) => (long.words.length > 1 && abbreviates(form.key, long.words) ? [j] : []))
      : (byInitials.get(form.key) ?? []);
    if (found.length !== 1 || forms[found[0]!]!.score.person >= 2) return;
    const long = forms[found[0]!]!;
    // two letters fit too many names: only an organisation's
    if (form.key.length > 2 || long.score.organisation >= 3 || long.words[0]!.length === 1) join(forms, i, found[0]!);
  });
}

/** First letters with and without the small words; "Metro-Goldwyn Mayer" and "J.C. Penney" count their parts. */
function initialsOf(mention: RawName): string[] {
  let all = '';
  let content = '';
  for (const word of mention.line.words.slice(mention.from, mention.to)) {
    const parts = /^(?:\p{L}\.){1,3}\p{L}$/u.test(word.text) ? word.lower.split('.') : word.lower.split(/[-\u2010\u2011]/);
    const letters = parts.map((part) => part.charAt(0)).join('');
    all += letters;
    if (!SMALL.has(word.lower)) content += letters;
  }
  return [all, content];
}

/** Family names and given names alone belong to the person whose full name the article has. */
function joinPersons(forms: Form[]): void {
  const byLast = new Map<string, number[]>();
  const byFirst = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, i: number) => map.set(key, [...(map.get(key) ?? []), i]);
  // a word that speaks later on ("said Aksoy") makes the longer name that ends with it a person's
  const speakers = new Set(forms.filter((f) => f.words.length === 1 && f.score.person >= 1.2).map((f) => f.key));
  forms.forEach((form, i) => {
    const { person, organisation, product } = form.score;
    if (form.words.length < 2 || organisation > person || product > person) return;
    if (person < 1.9 && !(person >= 0.6 && organisation < 0.6 && speakers.has(form.words.at(-1)!))) return;
    put(byLast, form.words.at(-1)!, i);
    if (form.words.length > 2) put(byLast, form.words.slice(-2).join(' '), i);
    put(byFirst, form.words[0]!, i);
  });
  forms.forEach((form, i) => {
    if (form.words.length > 2 || form.root !== i) return;
    const key = form.words.join(' ');
    const last = (byLast.get(key) ?? []).filter((j) => j !== i);
    const first = form.words.length === 1 && GIVEN_NAMES.has(key) ? (byFirst.get(key) ?? []) : [];
    const found = last.length > 0 ? last : first;
    if (found.length === 0) return;
    const long = forms[found[0]!]!;
    if (form.score.organisation > form.score.person + 4 || form.score.place > 4) return;
    // a family name follows the full one; one that comes first is likely a firm named after its founder
    if (last.length > 0 && form.firstInBody < long.firstInBody && form.score.organisation > form.score.person) return;
    join(forms, i, found[0]!);
    // a full name and its last word alone later: that is how articles go on about people
    if (last.length > 0) long.score.person += 0.5;
    // a name that is often only the family name inherits little from its own look
    form.score.organisation = Math.min(form.score.organisation, 1);
  });
}

/** "Countrywide" for "Countrywide Financial"; but "Acme Cloud" and "Acme" are two. */
function joinShortForms(forms: Form[], known: ReadonlySet<string>): void {
  const byFirst = new Map<string, number[]>();
  forms.forEach((form, i) => {
    if (form.words.length < 2) return;
    const list = byFirst.get(form.words[0]!);
    if (list === undefined) byFirst.set(form.words[0]!, [i]);
    else list.push(i);
  });
  forms.forEach((short, i) => {
    if (short.root !== i || short.score.place >= 3) return;
    let best = -1;
    for (const j of byFirst.get(short.words[0]!) ?? []) {
      const long = forms[j]!;
      if (j === i || long.words.length <= short.words.length || !short.words.every((w, k) => long.words[k] === w)) continue;
      if (!shortens(short, long, known)) continue;
      if (best === -1 || rank(long) > rank(forms[best]!)) best = j;
    }
    if (best !== -1) join(forms, i, best);
  });
}

/** "Harrow Semi" for "Harrow Semiconductor", "Calder Pharma" for "Calder Pharmaceuticals": a last word cut short. */
function joinClipped(forms: Form[]): void {
  const byFirst = new Map<string, number[]>();
  forms.forEach((form, i) => {
    if (form.words.length === 2) byFirst.set(form.words[0]!, [...(byFirst.get(form.words[0]!) ?? []), i]);
  });
  for (const group of byFirst.values())
    for (const i of group)
      for (const j of group) {
        const [short, long] = [forms[i]!.words[1]!, forms[j]!.words[1]!];
        if (short.length >= 3 && long.length >= short.length + 3 && long.startsWith(short) && forms[i]!.root === i) join(forms, i, j);
      }
}

function rank(form: Form): number {
  return (form.words.slice(1).every((w) => EMPTY_TAILS.has(w)) ? 1000 : 0) + form.mentions.length - form.words.length / 10;
}

function shortens(short: Form, long: Form, known: ReadonlySet<string>): boolean {
  const tail = long.words.slice(short.words.length);
  const last = tail.at(-1)!;
  if (long.score.person > long.score.organisation && long.score.person >= 1.9) return false;
  // a lead sentence may use the short form first and give the full one soon after
  const introduced = long.firstInBody <= short.firstInBody;
  const before = short.mentions.filter((m) => m < long.mentions[0]!).length;
  const soon = introduced || (before <= 3 && long.firstInBody - short.firstInBody < 1200);
  if (tail.every((w) => EMPTY_TAILS.has(w))) return true;
  // "Acme Vision Fund": a fund with a name of its own
  if (/^funds?$/.test(last) && tail.some((w) => !INVESTOR_TAILS.has(w))) return false;
  if (INVESTOR_TAILS.has(last))
    return (introduced || (soon && known.has(short.words.join(' ')))) && !tail.some((w) => !INVESTOR_TAILS.has(w) && DISTINCT_TAILS.has(w));
  if (tail.some((w) => DISTINCT_TAILS.has(w) || /^\d|^[ivx]+$/.test(w))) return false;
  if (long.score.product > long.score.organisation) return false;
  return soon && tail.length <= 3;
}

/** "Aramco" for "Saudi Aramco", "Penney" for "J.C. Penney": the first word only describes. */
function joinLastWords(forms: Form[]): void {
  const byLast = new Map<string, number>();
  forms.forEach((form, i) => {
    if (form.words.length !== 2 || form.score.person > form.score.organisation) return;
    const first = form.words[0]!;
    if (first.length <= 2 || PLACES.has(first) || DEMONYMS.has(first) || isCommonWord(first)) byLast.set(form.words[1]!, i);
  });
  forms.forEach((form, i) => {
    const long = form.words.length === 1 ? byLast.get(form.words[0]!) : undefined;
    if (
      long === undefined ||
      form.root !== i ||
      form.score.place >= 3 ||
      isCommonWord(form.words[0]!) ||
      ORGANISATION_TAILS.has(form.words[0]!)
    )
      return;
    if (rootOf(forms, long) !== i) join(forms, i, long);
  });
}
