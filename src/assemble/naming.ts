import type { Annotations, Entity } from '../annotate/mention.ts';
import { type Document, inBody } from '../document/document.ts';

/** Words that a fuller form of an organisation's name may add to the short one; anything else names another thing, a product or a unit. */
const FORMAL = new Set(
  (
    'inc incorporated llc llp lp ltd limited corp corporation co company gmbh ag plc sa bv nv oy ab as pte pty pvt private spa srl sas kk se holding holdings group the ' +
    'technology technologies tech labs lab systems software solutions industries international global ventures venture capital partners partner management advisors ' +
    'investments investment fund funds bank bancorp financial finance energy health healthcare therapeutics pharmaceuticals pharma biosciences bio medical networks ' +
    'network media entertainment games studios robotics motors airlines foods sports insurance asset assets securities equity growth and & of'
  ).split(' '),
);

/** The entities under the names that the record prints. */
export function namedEntities(document: Document, annotations: Annotations): Entity[] {
  return annotations.entities.map((entity) => {
    const name = displayName(document, annotations, entity);
    return name === entity.name ? entity : { ...entity, name, aliases: entity.aliases.filter((a) => a !== name) };
  });
}

/**
 * The name to print: the fullest form that is the usual one plus words of the trade ("ShengShu" → "ShengShu Technology"),
 * so that a product or unit taken into the entity by its first word ("Waymo Driver") does not rename the company.
 */
function displayName(document: Document, annotations: Annotations, entity: Entity): string {
  if (entity.kind === 'person' || entity.mentions.length === 0) return entity.name;
  const counts = new Map<string, number>();
  for (const i of entity.mentions) {
    const n = annotations.names[i]!;
    const form = document.text.slice(n.start, n.end).replace(/\s+/g, ' ');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const full = words(entity.name);
  const usual = [...counts.entries()].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]![0];
  if (counts.size < 2 || usual === entity.name) return entity.name;
  const short = words(usual);
  const prefix = short.every((w, i) => full[i] === w);
  if (!prefix) return entity.name;
  return full.slice(short.length).every((w) => FORMAL.has(w)) || introduced(document, annotations, entity) ? entity.name : usual;
}

/** Running text introduces a company by its full name and goes on with the short one; a product or unit comes after its maker. */
function introduced(document: Document, annotations: Annotations, entity: Entity): boolean {
  const first = entity.mentions.map((i) => annotations.names[i]!).find((n) => inBody(document, n.start));
  return first !== undefined && document.text.slice(first.start, first.end).replace(/\s+/g, ' ') === entity.name;
}

function words(name: string): string[] {
  return name.toLowerCase().replace(/[.,]/g, '').split(/\s+/);
}
