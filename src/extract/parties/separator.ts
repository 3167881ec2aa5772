import type { SentenceView } from '../view/template.ts';
import { tokenAt } from './token.ts';

export interface Separator {
  /** ",", "and", ", and", ";", or the words of a joiner. */
  readonly text: string;
  readonly end: number;
  /** "alongside", "as well as": what follows may stand in another role than what went before. */
  readonly joiner: boolean;
  /** "among others": the list ends here and names not all. */
  readonly open: boolean;
}

const JOINERS = [
  'as well as',
  'along with',
  'alongside',
  'together with',
  'in addition to',
  'followed by',
  'joined by',
  'plus',
  'in partnership with',
  'in conjunction with',
];
const OPEN = [
  'among others',
  'amongst others',
  'and more',
  'among other investors',
  'among other backers',
  'etc',
  'to name a few',
  'and many more',
  'and others',
];

/** What parts two elements of a list at a template position; null where the list ends. */
export function separatorAt(view: SentenceView, from: number): Separator | null {
  const { template } = view;
  const closed = tokenAt(view, from);
  const first = closed.text === ')' ? tokenAt(view, closed.end) : closed;
  if (first.text === ';') {
    const next = tokenAt(view, first.end);
    const at = next.text === 'and' ? next.end : first.end;
    // only where a name follows, and no verb behind it: otherwise another clause begins
    return listGoesOn(view, at) ? { text: ';', end: at, joiner: false, open: false } : null;
  }
  const comma = first.text === ',';
  const at = comma ? first.end : first.at;
  const word = tokenAt(view, at);
  const said = template.slice(word.at, word.at + 24);
  for (const phrase of OPEN) {
    if (!startsWith(said, phrase)) continue;
    const end = word.at + phrase.length;
    return { text: phrase, end: phrase === 'etc' && template.charAt(end) === '.' ? end + 1 : end, joiner: false, open: true };
  }
  for (const phrase of JOINERS)
    if (startsWith(said, phrase)) return { text: phrase, end: word.at + phrase.length, joiner: true, open: false };
  if (word.text === 'and' || word.text === '&' || word.text === '+') {
    const again = tokenAt(view, word.end);
    const joiner = JOINERS.find((phrase) => startsWith(template.slice(again.at, again.at + 24), phrase));
    if (joiner !== undefined) return { text: joiner, end: again.at + joiner.length, joiner: true, open: false };
    const end = again.text === 'by' || again.text === 'from' ? again.end : word.end;
    return { text: comma ? ', and' : 'and', end, joiner: false, open: false };
  }
  return comma ? { text: ',', end: first.end, joiner: false, open: false } : null;
}

function startsWith(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(text.charAt(phrase.length));
}

function listGoesOn(view: SentenceView, at: number): boolean {
  const name = tokenAt(view, at);
  if (name.item?.layer !== 'name') return false;
  const next = tokenAt(view, name.end);
  return next.kind === 'end' || next.text === ';' || next.text === ',' || next.text === '(' || next.text === 'and' || next.text === '.';
}
