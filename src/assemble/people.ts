import type { Entity } from '../annotate/mention.ts';
import type { PersonClaim } from '../extract/candidate.ts';
import type { Person } from '../schema/record.ts';
import { companyAt } from './focus.ts';
import { entityOf, type Scene } from './scene.ts';

export interface PersonOut {
  readonly person: Person;
  readonly claim: PersonClaim;
}

/** Rules that read a person's part in the company's beginnings: a post told elsewhere says more. */
const BEGINNINGS = /^people\/found/;
/** Posts at an investor's or an adviser's: whose they are must be told. */
const ELSEWHERE = /\b(?:partners?|principal|capitalist|analyst|investor|gps?|entrepreneur|strategist)\b/i;

/** A post of the past is mostly one elsewhere. */
const FORMER = /^(?:former|ex-)|\b(?:former|ex-\w)/i;

/** One entry a person, with the best-worded title. */
export function choosePeople(scene: Scene, mainCompany: number | null): PersonOut[] {
  const best = new Map<number, PersonClaim>();
  const rank = (claim: PersonClaim) => claim.score - (BEGINNINGS.test(claim.rule) ? 0.1 : 0);
  for (const claim of scene.people) {
    const held = best.get(claim.person);
    if (held === undefined || rank(claim) > rank(held)) best.set(claim.person, claim);
  }
  return [...best.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map((claim) => ({
      person: {
        name: scene.annotations.entities[claim.person]!.name,
        title: claim.title,
        company: companyOf(scene, claim, mainCompany)?.name ?? null,
      },
      claim,
    }));
}

/** The company that the title names; that of another claim about the person; else the one that the text is on, for a post that a company has. */
function companyOf(scene: Scene, claim: PersonClaim, mainCompany: number | null): Entity | null {
  const named = entityOf(scene, claim.company);
  if (named !== null) return named;
  const other = scene.people.find((c) => c.person === claim.person && entityOf(scene, c.company) !== null);
  if (claim.company === null && other !== undefined) return entityOf(scene, other.company);
  if (claim.company === null && (ELSEWHERE.test(claim.title) || FORMER.test(claim.title))) return null;
  return companyAt(scene, claim.span.start, mainCompany);
}
