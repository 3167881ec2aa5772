import type { Document } from '../../document/document.ts';
import { overlaps, type Span } from '../../document/span.ts';
import type { Locale } from '../../locales/locale.ts';
import type { AnnotateOptions } from '../annotate.ts';
import type { Entity, NameMention } from '../mention.ts';

/** First version: runs of capitalised words, one entity per surface form. */
export function annotateNames(
  document: Document,
  _locale: Locale,
  taken: readonly Span[],
  _options: AnnotateOptions,
): { names: NameMention[]; entities: Entity[] } {
  const names: NameMention[] = [];
  const entities: { id: number; name: string; mentions: number[] }[] = [];
  const byName = new Map<string, number>();
  for (const hit of document.text.matchAll(/\b\p{Lu}[\p{L}\p{N}&.-]{1,30}(?: \p{Lu}[\p{L}\p{N}&-]{1,30}){0,4}/gu)) {
    const span = { start: hit.index, end: hit.index + hit[0].length };
    if (taken.some((t) => overlaps(t, span)) || /^(?:The|It|In|A|But|And|He|She|We|This|That)\b/.test(hit[0])) continue;
    let id = byName.get(hit[0]);
    if (id === undefined) {
      id = entities.length;
      byName.set(hit[0], id);
      entities.push({ id, name: hit[0], mentions: [] });
    }
    entities[id]!.mentions.push(names.length);
    names.push({ layer: 'name', ...span, rule: 'name/capitalised', value: { name: hit[0], kind: 'unknown', entity: id } });
  }
  return { names, entities: entities.map((e) => ({ ...e, aliases: [], kind: 'unknown', certainty: 0.5 })) };
}
