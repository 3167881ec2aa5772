import type { GlossLexicon } from './lexicon.ts';
import type { Token } from './token.ts';

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const DECIMAL = /^\d+,\d+$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Nouns whose "von" tells where money comes from. */
const SOURCES = new Set(
  'money|capital|funding|funding round|round|investment|investments|seed round|growth round|loan|grant|euros|dollars|million|billion|support|stake|sum|growth capital|fresh capital|proceeds'.split(
    '|',
  ),
);
const SUM_NOUNS = /(?:round|funding|loan|bond|Series [A-K]|investment|credit line|grant|sum|order|agreement|capital|fund|financing)$/;

/** "500.000" → "500,000", "3,5" → "3.5". */
export function glossNumber(text: string): string {
  if (GROUPED.test(text)) return text.replace(/[.,]/g, (c) => (c === '.' ? ',' : '.'));
  return DECIMAL.test(text) ? text.replace(',', '.') : text;
}

/** Numbers, years, genitives and those prepositions that mean one thing here and another there. `passive`: the clause has one. */
export function chooseWords(all: readonly Token[], lexicon: GlossLexicon): void {
  const tokens = all.filter((t) => t.out !== '');
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    switch (token.tag) {
      case 'num':
        if (before?.out.endsWith('in talks over')) before.out = before.out.replace(/over$/, 'to raise');
        if (YEAR.test(token.text) && barePlace(before, next)) token.out = `in ${token.text}`;
        else if (/^\d/.test(token.text)) token.out = token.text.endsWith('.') ? token.text.slice(0, -1) : glossNumber(token.text);
        else if (token.out === 'euros' && /^\$|^€/.test(next?.text ?? '')) token.out = '';
        return;
      case 'det':
        // the prefix of a verb that a phrase has taken
        if (token.role === 'indefinite' && (next === undefined || next.tag === 'mark')) token.out = '';
        else if (before === undefined || (before.tag !== 'noun' && before.tag !== 'name')) token.out = token.out.replace(/^of /, '');
        else if (token.role === 'maybeGenitive' && token.blank && before.tag === 'noun') token.out = `of ${token.out}`;
        return;
      case 'noun':
        choosePart(token, before, next, lexicon);
        // "deutsche Startups" are several, "des Startups" is one
        if (PLURALS.has(token.out) && token.lower.endsWith('s') && (before?.tag === 'adj' ? tokens[i - 2] : before)?.role !== 'genitive')
          token.out += 's';
        return;
      case 'conj':
        // "A, B oder C" are examples, all of them
        if (token.out === 'or' && before?.tag === 'name' && next?.tag === 'name') token.out = 'and';
        return;
      case 'adj':
        if (token.out === 'further' && next?.tag === 'num') token.out = '';
        return;
      case 'prep':
        choosePreposition(token, before, next);
        return;
      case 'adv':
        // "etwa 20 Millionen" is a guess, "etwa für Ersatzteile" an example
        if (token.role === 'instance' && next?.tag !== 'num') token.out = 'for example';
        // "die bislang größte Runde" says nothing of a total
        else if (token.out === 'so far' && (next?.tag === 'adj' || next?.tag === 'padj')) token.out = '';
        else if (token.role === 'ample' && next?.tag === 'num') token.out = 'over';
        // "in einer neuen Runde insgesamt 3 Millionen": all of this round
        else if (token.role === 'total' && tokens.slice(0, i).some((t) => t.tag === 'noun' && /round$/.test(t.out))) token.out = '';
        else if (token.role === 'like' && before !== undefined && before.tag === 'noun') token.out = 'such as';
        return;
      default:
    }
  });
}

/** A year without a preposition: "2019 gegründet", "ging 2021 an den Start". */
function barePlace(before: Token | undefined, next: Token | undefined): boolean {
  if (before !== undefined && (before.tag === 'prep' || before.tag === 'date' || before.tag === 'num')) return false;
  if (
    before !== undefined &&
    /(?:in|of|early|late|mid|since|by|spring|summer|autumn|winter|year|by the end of|quarter|half)$|^in [A-Z]/.test(before.out)
  )
    return false;
  if (before !== undefined && before.tag === 'mark' && /[(./–-]/.test(before.text)) return false;
  return next === undefined || (next.tag !== 'noun' && next.tag !== 'num' && !/[./%–-]/.test(next.text));
}

function choosePreposition(token: Token, before: Token | undefined, next: Token | undefined): void {
  const number =
    next !== undefined &&
    (next.tag === 'num' || (next.tag === 'adv' && /^(?:about|nearly|over|more than|up to|at least|)$/.test(next.out)));
  switch (token.role) {
    case 'source': {
      const article = token.base === token.lower ? '' : ' the';
      if (before !== undefined && (before.tag === 'padj' || (before.tag === 'verb' && before.verb.some((v) => v.form === 'part'))))
        token.out = `by${article}`;
      else if (number) token.out = 'of';
      else if (before !== undefined && (SOURCES.has(before.out) || (before.tag === 'num' && !YEAR.test(before.text))))
        token.out = `from${article}`;
      return;
    }
    case 'above':
      if (next?.tag === 'num' || next?.out === 'about' || next?.out === 'nearly')
        token.out = before !== undefined && before.tag === 'noun' && SUM_NOUNS.test(before.out) ? 'of' : 'over';
      return;
    case 'onDay':
      if (next !== undefined && next.tag !== 'date' && next.tag !== 'num') token.out = 'at the';
      return;
    case 'within':
      if (next !== undefined && next.tag === 'date') token.out = 'in';
      return;
    case 'toward':
      if (next !== undefined && next.tag === 'num') token.out = 'on';
      return;
    default:
  }
}

/** Nouns whose plural ends in "-s" as the genitive does. */
const PLURALS = new Set(['startup', 'fintech']);

/** "Ende 2017", "Anfang März": a part of a year or a month. */
function choosePart(token: Token, before: Token | undefined, next: Token | undefined, lexicon: GlossLexicon): void {
  const part = lexicon.partsOfYear.get(token.lower);
  if (part === undefined || next === undefined || !(next.tag === 'date' || YEAR.test(next.text))) return;
  token.out = before !== undefined && before.tag === 'prep' ? part : `in ${part}`;
  token.tag = 'prep';
}
