import type { Annotations, Mention } from '../../src/annotate/mention.ts';
import type { Candidate, Party } from '../../src/extract/candidate.ts';

/** A candidate as one short line, for the example rows beside the rules: "lead Foo Capital existing". */
export function show(candidate: Candidate, text: string): string {
  const party = (p: Party | null) => (p === null ? null : text.slice(p.span.start, p.span.end));
  const flag = (name: string, on: boolean | null) => (on === true ? name : null);
  const line = (...parts: (string | null)[]) => parts.filter((p) => p !== null && p !== '').join(' ');
  switch (candidate.kind) {
    case 'deal':
      return line(
        candidate.type,
        candidate.status === 'completed' ? null : candidate.status,
        candidate.anchor,
        party(candidate.company),
        candidate.amount && money(candidate.amount.value),
        candidate.round?.value.round ?? null,
        candidate.date?.value.edtf ?? null,
        flag('extension', candidate.extension),
      );
    case 'investor':
      return line(
        candidate.role,
        party(candidate.party),
        candidate.existing === null ? null : candidate.existing ? 'existing' : 'new',
        candidate.amount && money(candidate.amount.value),
        candidate.anchor,
      );
    case 'money':
      return line(
        candidate.role,
        money(candidate.money.value),
        candidate.basis,
        candidate.component,
        party(candidate.company),
        flag('past', candidate.past),
      );
    case 'slot':
      return line(
        candidate.slot,
        String(candidate.value),
        party(candidate.party),
        candidate.detail?.role ?? null,
        candidate.detail?.side ?? null,
      );
    case 'event':
      return line(candidate.event, candidate.date.value.edtf, party(candidate.company), party(candidate.product));
    case 'person':
      return line(candidate.title, party(candidate.company));
  }
}

/** A mention's value as one short line: "2000000000 CNY usd=293000000", "2024-04", "Series B extension". */
export function showMention(mention: Mention): string {
  switch (mention.layer) {
    case 'money':
      return `${money(mention.value)}${mention.value.usd !== null && mention.value.currency !== 'USD' ? ` usd=${mention.value.usd}` : ''}${
        mention.value.from === null ? '' : ` from=${mention.value.from}`
      }${mention.value.qualifier === 'exact' ? '' : ` ${mention.value.qualifier}`}`;
    case 'date':
      return mention.value.edtf;
    case 'round':
      return `${mention.value.round ?? '?'}${mention.value.extension ? ' extension' : ''}`;
    case 'percent':
      return String(mention.value.fraction);
    case 'name':
      return `${mention.value.kind} ${mention.value.name}`;
    case 'reference':
      return mention.value.noun;
  }
}

export function mentionsOf(annotations: Annotations, layer: Mention['layer']): readonly Mention[] {
  const layers = {
    money: annotations.money,
    date: annotations.dates,
    round: annotations.rounds,
    percent: annotations.percents,
    name: annotations.names,
    reference: annotations.references,
  };
  return layers[layer];
}

function money(value: { value: number; currency: string }): string {
  return `${value.value} ${value.currency}`;
}
