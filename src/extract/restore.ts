import type { Mention } from '../annotate/mention.ts';
import type { Span } from '../document/span.ts';
import type { Glossed } from '../gloss/gloss.ts';
import type { Candidate, Party } from './candidate.ts';
import { compareCandidates } from './rule.ts';

/** Leads proposals from a gloss back to the article: spans, mentions, and every text to the article's own words. `of` maps the mentions. */
export function restoreCandidates(candidates: readonly Candidate[], glossed: Glossed, of: ReadonlyMap<Mention, Mention>): Candidate[] {
  const mention = <M extends Mention | null>(m: M): M => (m === null ? m : ((of.get(m) as M | undefined) ?? m));
  const party = <P extends Party | null>(p: P): P => (p === null ? p : { ...p, span: glossed.toSource(p.span) });
  const back = (c: Candidate): Candidate => {
    const span = glossed.toSource(c.span);
    switch (c.kind) {
      case 'deal':
        return { ...c, span, company: party(c.company), amount: mention(c.amount), round: mention(c.round), date: mention(c.date) };
      case 'investor':
        return { ...c, span, party: party(c.party), company: party(c.company), amount: mention(c.amount), round: mention(c.round) };
      case 'money':
        return { ...c, span, money: mention(c.money), company: party(c.company) };
      case 'slot':
        return {
          ...c,
          span,
          party: party(c.party),
          value: typeof c.value === 'string' ? ownWords(c.value, c.span, c.sentence, glossed) : c.value,
        };
      case 'event':
        return { ...c, span, date: mention(c.date), company: party(c.company), product: party(c.product) };
      case 'person':
        return { ...c, span, title: ownWords(c.title, c.span, c.sentence, glossed), company: party(c.company) };
    }
  };
  return candidates.map(back).sort(compareCandidates);
}

/** A piece of the gloss's sentence in the article's words; what does not stand there (a date, a norm) stays as it is. */
function ownWords(value: string, near: Span, sentence: number, { document, source, toSource, terms }: Glossed): string {
  const bounds = document.sentences[sentence];
  if (bounds === undefined || value === '') return value;
  let at = document.text.startsWith(value, near.start) ? near.start : document.text.indexOf(value, bounds.start);
  if (at < 0 || at + value.length > bounds.end) return terms[value] ?? value;
  // of several places the one nearest to the claim
  for (let next = at; next >= 0 && next + value.length <= bounds.end; next = document.text.indexOf(value, next + 1))
    if (Math.abs(next - near.start) < Math.abs(at - near.start)) at = next;
  const span = toSource({ start: at, end: at + value.length });
  const words = source.text.slice(span.start, span.end).replace(/\s{1,9}/g, ' ');
  // "Berliner" tells of Berlin
  return words.endsWith('er') && !value.includes(' ') && /^\p{Lu}/u.test(value) && document.text.startsWith('-based', at + value.length)
    ? value
    : words;
}
