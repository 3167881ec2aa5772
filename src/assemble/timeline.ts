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
  for (const claim of [...scene.events].sort((a, b) => b.score - a.score || a.span.start - b.span.start)) {
    const company = entityOf(scene, claim.company) ?? companyAt(scene, claim.company?.span.start ?? claim.span.start, mainCompany);
    const product =
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
