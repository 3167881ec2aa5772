import type { Span } from '../document/span.ts';
import type { Glossed } from '../gloss/gloss.ts';
import type { Annotations, Entity, Mention, NameMention } from './mention.ts';

/** Layers over the article itself, of layers over its gloss, and the mention that each became. */
export interface Restored {
  readonly annotations: Annotations;
  readonly of: ReadonlyMap<Mention, Mention>;
}

/** Leads mentions and names from a gloss back to the article's own words. */
export function restoreAnnotations(found: Annotations, glossed: Glossed): Restored {
  const of = new Map<Mention, Mention>();
  const layer = <M extends Mention>(mentions: readonly M[]): M[] => {
    const out = mentions.map((mention): M => {
      const back = { ...mention, ...glossed.toSource(mention) };
      of.set(mention, back);
      return back;
    });
    return out.sort(inOrder);
  };
  const names = found.names.map((name): NameMention => {
    const span = glossed.toSource(name);
    return { ...name, ...span, value: { ...name.value, name: sourceText(glossed, span) } };
  });
  found.names.forEach((name, i) => {
    of.set(name, names[i]!);
  });
  const sorted = [...names].sort(inOrder);
  const place = new Map(sorted.map((name, i) => [name, i]));
  const entities = found.entities.map((entity): Entity => {
    const form = (text: string) => formOf(text, entity, found, names);
    const name = form(entity.name);
    const aliases = [...new Set(entity.aliases.map(form))].filter((alias) => alias !== name);
    return { ...entity, name, aliases, mentions: entity.mentions.map((i) => place.get(names[i]!)!).sort((a, b) => a - b) };
  });
  const annotations = {
    money: layer(found.money),
    dates: layer(found.dates),
    rounds: layer(found.rounds),
    percents: layer(found.percents),
    names: sorted,
    references: layer(found.references),
    entities,
  };
  return { annotations, of };
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

export function sourceText(glossed: Glossed, span: Span): string {
  return glossed.source.text.slice(span.start, span.end).replace(/\s{1,9}/g, ' ');
}

/** A form of a name as the article writes it: names pass through a gloss unchanged, but "Deutschland" has become "Germany". */
function formOf(text: string, entity: Entity, found: Annotations, names: readonly NameMention[]): string {
  const at = entity.mentions.find((i) => found.names[i]!.value.name === text);
  return at === undefined ? text : names[at]!.value.name;
}
