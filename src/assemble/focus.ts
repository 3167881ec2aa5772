import type { Entity } from '../annotate/mention.ts';
import type { Scene } from './scene.ts';

/**
 * Whom "the company" or "it" means at an offset: the main company, unless the sentence before tells another company's
 * deal and neither it nor the words up to the offset name the main one.
 */
export function companyAt(scene: Scene, offset: number, mainCompany: number | null): Entity | null {
  const { entities } = scene.annotations;
  const main = mainCompany === null ? null : (entities[mainCompany] ?? null);
  const sentence = scene.document.sentences.findIndex((s) => s.start <= offset && offset < s.end);
  const before = scene.document.sentences[sentence - 1];
  if (before === undefined || before.kind === 'headline') return main;
  const names = scene.annotations.names.filter((n) => n.start >= before.start && n.end <= offset);
  if (names.some((n) => n.value.entity === mainCompany)) return main;
  const told = scene.deals.find((d) => d.sentence === before.index && d.company?.entity != null && d.company.entity !== mainCompany);
  return told?.company?.entity == null ? main : (entities[told.company.entity] ?? main);
}
