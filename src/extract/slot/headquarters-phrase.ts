import type { SlotClaim } from '../candidate.ts';
import type { DocumentRule } from '../rule.ts';

const ID = 'slot/headquarters-phrase';
const STARTUPS = new Set([
  'company',
  'startup',
  'start-up',
  'unicorn',
  'fintech',
  'biotech',
  'scaleup',
  'scale-up',
  'outfit',
  'chipmaker',
  'maker',
  'developer',
  'marketplace',
  'platform',
  'neobank',
  'retailer',
]);

/** "the Berlin-based startup", "the Valencia company": the phrase that stands for the company says where it sits. */
export const headquartersPhrase: DocumentRule = {
  id: ID,
  document({ document, annotations }) {
    const out: SlotClaim[] = [];
    let n = 0;
    let s = 0;
    for (const reference of annotations.references) {
      while (n < annotations.names.length && annotations.names[n]!.start < reference.start) n++;
      const place = annotations.names[n];
      if (
        place === undefined ||
        place.end > reference.end ||
        (place.value.kind !== 'place' && place.value.kind !== 'unknown') ||
        reference.value.plural
      )
        continue;
      if (!STARTUPS.has(reference.value.noun) || !/^(?:-(?:based|headquartered)\b| )/.test(document.text.slice(place.end, place.end + 15)))
        continue;
      while (s + 1 < document.sentences.length && document.sentences[s]!.end <= reference.start) s++;
      const span = { start: place.start, end: place.end };
      out.push({
        kind: 'slot',
        rule: ID,
        score: 0.7,
        span,
        sentence: document.sentences[s]?.index ?? 0,
        slot: 'headquarters',
        value: place.value.name,
        party: { entity: null, noun: reference.value.noun, span: { start: reference.start, end: reference.end } },
        detail: null,
      });
    }
    return out;
  },
};
