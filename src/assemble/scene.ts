import type { Annotations, Entity } from '../annotate/mention.ts';
import type { Document } from '../document/document.ts';
import type { Candidate, DealClaim, EventClaim, InvestorClaim, MoneyClaim, Party, PersonClaim, SlotClaim } from '../extract/candidate.ts';
import { namedEntities } from './naming.ts';
import { placeWeights } from './position.ts';

/** What the assembler works on: the candidates by kind, with the document and its layers at hand. */
export interface Scene {
  readonly document: Document;
  readonly annotations: Annotations;
  readonly weights: readonly number[];
  readonly deals: readonly DealClaim[];
  readonly investors: readonly InvestorClaim[];
  readonly money: readonly MoneyClaim[];
  readonly slots: readonly SlotClaim[];
  readonly events: readonly EventClaim[];
  readonly people: readonly PersonClaim[];
}

export function sceneOf(document: Document, annotations: Annotations, candidates: readonly Candidate[]): Scene {
  const of = <K extends Candidate['kind']>(kind: K) => candidates.filter((c): c is Extract<Candidate, { kind: K }> => c.kind === kind);
  return {
    document,
    annotations: { ...annotations, entities: namedEntities(document, annotations) },
    weights: placeWeights(document),
    deals: withSiblingCompany(of('deal')),
    investors: of('investor'),
    money: of('money'),
    slots: of('slot'),
    events: of('event'),
    people: of('person'),
  };
}

/** One sentence, one sum: a claim that hangs on the sum alone is about the company that another claim of it names. */
function withSiblingCompany(deals: readonly DealClaim[]): DealClaim[] {
  return deals.map((claim) => {
    if (claim.company !== null || claim.amount === null) return claim;
    const sibling = deals.find((d) => d.sentence === claim.sentence && d.company !== null && d.amount?.start === claim.amount?.start);
    return sibling === undefined ? claim : { ...claim, company: sibling.company };
  });
}

export function entityOf(scene: Scene, party: Party | null): Entity | null {
  return party?.entity == null ? null : (scene.annotations.entities[party.entity] ?? null);
}

export function weightOf(scene: Scene, claim: { readonly sentence: number }): number {
  return scene.weights[claim.sentence] ?? 0;
}

export function isHeadline(scene: Scene, claim: { readonly sentence: number }): boolean {
  const kind = scene.document.sentences[claim.sentence]?.kind;
  return kind === 'headline' || kind === 'dek';
}
