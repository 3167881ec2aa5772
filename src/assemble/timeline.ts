import type { Entity } from '../annotate/mention.ts';
import type { EventClaim } from '../extract/candidate.ts';
import type { TimelineEvent } from '../schema/record.ts';
import { companyAt } from './focus.ts';
import { entityOf, type Scene } from './scene.ts';

export interface EventOut {
  readonly event: TimelineEvent;
  readonly claim: EventClaim;
}

/** Dated events, one entry each, oldest first; a year that can't be known sorts behind the known ones. */
export function chooseEvents(scene: Scene, mainCompany: number | null): EventOut[] {
  const out: EventOut[] = [];
  const seen = new Set<string>();
  const main = mainCompany === null ? null : (scene.annotations.entities[mainCompany] ?? null);
  for (const claim of [...scene.events].sort((a, b) => b.score - a.score || a.span.start - b.span.start)) {
    const doer = entityOf(scene, claim.company);
    // "Vidu launched in April": what the text introduces as a tool did not launch something, it was launched
    const launched =
      claim.product === null &&
      claim.event !== 'founded' &&
      doer !== null &&
      doer.id !== mainCompany &&
      (isTool(scene, doer) || bearsName(doer, main))
        ? doer
        : null;
    const company =
      launched === null && doer !== null ? doer : companyAt(scene, claim.company?.span.start ?? claim.span.start, mainCompany);
    const product =
      launched?.name ??
      entityOf(scene, claim.product)?.name ??
      (claim.product?.entity === null ? scene.document.text.slice(claim.product.span.start, claim.product.span.end) : null);
    const event: TimelineEvent = { date: claim.date.value.edtf, event: claim.event, company: company?.name ?? null, product };
    const key = event.event === 'founded' ? `founded ${event.company}` : `${event.date} ${product ?? `${event.event} ${event.company}`}`;
    if (seen.has(key)) continue;
    seen.add(key);
    out.push({ event, claim });
  }
  return out.sort((a, b) => compareText(a.event.date, b.event.date) || a.claim.span.start - b.claim.span.start);
}

/** "Ovenly Pro" of Ovenly: what bears the company's name and more is one of its things. */
function bearsName(thing: Entity, company: Entity | null): boolean {
  return company !== null && thing.name.startsWith(`${company.name} `);
}

const TOOL = /\b(?:tool|app|model|chatbot|assistant|browser|game|software|device|robot|language|database) $/i;

/** Whether some mention stands behind a noun for a thing: "the AI video generation tool Vidu". */
function isTool(scene: Scene, entity: Entity): boolean {
  return entity.mentions.some((i) => {
    const { start } = scene.annotations.names[i]!;
    return TOOL.test(scene.document.text.slice(Math.max(0, start - 16), start));
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
