import { LEGAL_FORMS } from '../../gazetteers/legal-forms.ts';
import type { Entity, NameMention } from '../mention.ts';
import { addScore, decide, noScore, scoreContext, scoreForm } from './kinds.ts';
import { mergeForms } from './merge.ts';
import { type Form, type RawName, rootOf, type Score } from './model.ts';

/** Groups mentions into things and decides once for each what it is. */
export function resolveEntities(
  text: string,
  mentions: readonly RawName[],
  known: ReadonlySet<string>,
): { names: NameMention[]; entities: Entity[] } {
  const forms: Form[] = [];
  const byKey = new Map<string, number>();
  const formOf: number[] = [];
  mentions.forEach((mention, i) => {
    const raw = mention.line.words.slice(mention.from, mention.to).map((w) => (w.dot ? `${w.text}.` : w.text));
    const words = bareWords(raw);
    const key = words.join('');
    let at = byKey.get(key);
    if (at === undefined) {
      at = forms.length;
      byKey.set(key, at);
      forms.push({ key, words, mentions: [], score: noScore(), firstInBody: Number.POSITIVE_INFINITY, root: at });
      addScore(forms[at]!.score, scoreForm(raw, known));
    } else if (raw.length > words.length && forms[at]!.score.organisation < 6) forms[at]!.score.organisation += 6;
    const form = forms[at]!;
    form.mentions.push(i);
    formOf.push(at);
    const kind = mention.line.sentence.kind;
    if (kind !== 'headline' && kind !== 'dek') form.firstInBody = Math.min(form.firstInBody, mention.start);
    // the first few contexts tell; later ones only repeat
    if (form.mentions.length <= 12) addScore(form.score, scoreContext(text, mention));
  });
  mergeForms(text, forms, mentions, formOf, known);
  return build(text, forms, mentions, formOf);
}

/** The host's ending says nothing: "Acme.ai" is Acme. */
const HOST = /(?<=\p{L}{2})\.(?:com|ai|io|co|ly|app|tv|fm|net|org|so|me)$/u;

function bareWords(raw: readonly string[]): string[] {
  const words = raw
    .map((w) =>
      w
        .toLowerCase()
        .replace(HOST, '')
        .replace(/[.'’-]/g, ''),
    )
    .filter((w) => w !== '');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
  if (words.length > 1 && words.at(-1) === 'and') words.pop();
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words;
}

function build(
  text: string,
  forms: readonly Form[],
  mentions: readonly RawName[],
  formOf: readonly number[],
): { names: NameMention[]; entities: Entity[] } {
  const idOf = new Map<number, number>();
  const scores: Score[] = [];
  const members: number[][] = [];
  formOf.forEach((form, i) => {
    const root = rootOf(forms, form);
    let id = idOf.get(root);
    if (id === undefined) {
      id = scores.length;
      idOf.set(root, id);
      scores.push(noScore());
      members.push([]);
    }
    members[id]!.push(i);
  });
  for (const [i, form] of forms.entries()) addScore(scores[idOf.get(rootOf(forms, i))!]!, form.score);
  const kinds = scores.map(decide);
  const entities = members.map(
    (list, id): Entity => ({ id, ...nameOf(text, mentions, list), kind: kinds[id]!.kind, certainty: kinds[id]!.certainty, mentions: list }),
  );
  const names = mentions.map((mention, i): NameMention => {
    const id = idOf.get(rootOf(forms, formOf[i]!))!;
    return {
      layer: 'name',
      start: mention.start,
      end: mention.end,
      rule: mention.rule,
      value: { name: text.slice(mention.start, mention.end), kind: kinds[id]!.kind, entity: id },
    };
  });
  return { names, entities };
}

/** The fullest form, written as the running text writes it; the legal form stays only where most mentions carry it. */
function nameOf(text: string, mentions: readonly RawName[], list: readonly number[]): { name: string; aliases: string[] } {
  const count = new Map<string, number>();
  let legal = 0;
  for (const i of list) {
    const m = mentions[i]!;
    const form = text.slice(m.start, m.end).replace(/\s+/g, ' ');
    const headline = m.line.titleCase || m.line.sentence.kind === 'headline';
    count.set(form, (count.get(form) ?? 0) + (headline ? 0.1 : 1));
    if (m.to - m.from > 1 && LEGAL_FORMS.has(m.line.words[m.to - 1]!.lower.replaceAll('.', ''))) legal++;
  }
  const forms = [...count.keys()];
  const core = (form: string) => (2 * legal > list.length ? form : withoutLegalForm(form));
  const weight = (form: string) => core(form).split(' ').length * 1000 + core(form).replace(/[^\p{L}\p{N}]/gu, '').length;
  forms.sort((a, b) => weight(b) - weight(a) || count.get(b)! - count.get(a)! || (a < b ? -1 : 1));
  const name = core(forms[0]!);
  const others = new Set(forms.filter((f) => f !== name));
  return { name, aliases: [...others].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)) };
}

export function withoutLegalForm(form: string): string {
  const words = form.split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!.toLowerCase().replaceAll('.', ''))) words.pop();
  if (words.length > 1 && words.at(-1) === '&') words.pop();
  return words.join(' ').replace(/,$/, '');
}
