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
    deals: withSiblingCompany([...of('deal'), ...toldBySum(of('money'), of('deal'), of('investor'))]),
    investors: of('investor'),
    money: of('money'),
    slots: of('slot'),
    events: of('event'),
    people: of('person'),
  };
}

/** Earlier rounds that only their sum tells: "on top of the $5 million it had from Foo". */
function toldBySum(money: readonly MoneyClaim[], deals: readonly DealClaim[], investors: readonly InvestorClaim[]): DealClaim[] {
  const told = new Set(deals.map((d) => d.amount?.start));
  const givers = new Set(investors.map((i) => i.party.entity));
  const out: DealClaim[] = [];
  for (const m of money) {
    if (m.role !== 'earlier-round' || m.score < 0.75 || told.has(m.money.start) || out.some((d) => d.amount === m.money)) continue;
    const rivals = money.filter((o) => o.money === m.money && o.role !== 'earlier-round' && o.role !== 'deal');
    if (rivals.some((o) => o.score >= m.score)) continue;
    const { rule, score, span, sentence } = m;
    const company = m.company?.entity != null && givers.has(m.company.entity) ? null : m.company; // "Foo, which had put in $5M"
    const claim = { kind: 'deal' as const, rule, score, span, sentence, type: 'funding' as const, status: 'completed' as const };
    out.push({ ...claim, anchor: 'earlier', company, amount: m.money, round: null, date: null, extension: false });
  }
  return out;
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

/** Claims by the sentence that makes them: an article may tell hundreds of deals, and each is asked for its own. */
export function bySentence<C extends { readonly sentence: number }>(claims: readonly C[]): ReadonlyMap<number, readonly C[]> {
  const out = new Map<number, C[]>();
  for (const claim of claims) {
    const held = out.get(claim.sentence);
    if (held === undefined) out.set(claim.sentence, [claim]);
    else held.push(claim);
  }
  return out;
}
