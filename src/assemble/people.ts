import type { PersonClaim } from '../extract/candidate.ts';
import type { Person } from '../schema/record.ts';
import { companyAt } from './focus.ts';
import { entityOf, type Scene } from './scene.ts';

export interface PersonOut {
  readonly person: Person;
  readonly claim: PersonClaim;
}

/** One entry a person, with the best-worded title. */
export function choosePeople(scene: Scene, mainCompany: number | null): PersonOut[] {
  const best = new Map<number, PersonClaim>();
  for (const claim of scene.people) {
    const held = best.get(claim.person);
    if (held === undefined || claim.score > held.score) best.set(claim.person, claim);
  }
  return [...best.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map((claim) => {
      const company = entityOf(scene, claim.company) ?? (claim.company === null ? null : companyAt(scene, claim.span.start, mainCompany));
      return {
        person: { name: scene.annotations.entities[claim.person]!.name, title: claim.title, company: company?.name ?? null },
        claim,
      };
    });
}
