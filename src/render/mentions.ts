import type { Annotations, Layer, Mention } from '../annotate/mention.ts';

/** A mention as `dealx annotate` prints it: where it stands, what it is. Offsets are UTF-16, half-open. */
export interface MentionOut {
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: unknown;
}

/** All mentions of the chosen layers (all by default) in text order, the longer first where two begin together. */
export function mentionsOut(text: string, annotations: Annotations, layers: ReadonlySet<Layer> | null = null): MentionOut[] {
  const { money, dates, rounds, percents, names, references } = annotations;
  return [...money, ...dates, ...rounds, ...percents, ...names, ...references]
    .filter(({ layer }) => layers === null || layers.has(layer))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => ({
      layer: mention.layer,
      start: mention.start,
      end: mention.end,
      text: text.slice(mention.start, mention.end),
      value: valueOut(mention),
    }));
}

/** The contract's part of a value; how dates were resolved and which entity a name belongs to is inner business. */
function valueOut(mention: Mention): unknown {
  switch (mention.layer) {
    case 'money': {
      const { value, currency, usd, qualifier, from } = mention.value;
      return { value, currency, usd, qualifier, from };
    }
    case 'date':
      return { edtf: mention.value.edtf, precision: mention.value.precision };
    case 'name':
      return { name: mention.value.name, kind: mention.value.kind === 'unknown' ? null : mention.value.kind };
    case 'round':
      return { round: mention.value.round, extension: mention.value.extension };
    case 'percent':
      return { fraction: mention.value.fraction };
    case 'reference':
      return { noun: mention.value.noun, plural: mention.value.plural };
  }
}
