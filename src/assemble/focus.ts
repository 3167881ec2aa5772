import type { Entity } from '../annotate/mention.ts';
import type { Scene } from './scene.ts';

/** A sentence that goes on about whom the one before was about. */
const GOES_ON = /^(?:It|Its|They|The (?:company|firm|startup|start-up|business|group|bank))\b/;

/**
 * Whom "the company" or "it" means at an offset: the main company, unless the sentence before tells another company's
 * deal, or is about another company, and neither it nor the words up to the offset name the main one.
 */
export function companyAt(scene: Scene, offset: number, mainCompany: number | null): Entity | null {
  const { entities } = scene.annotations;
  const { sentences, text } = scene.document;
  const main = mainCompany === null ? null : (entities[mainCompany] ?? null);
  const at = sentences.findIndex((s) => s.start <= offset && offset < s.end);
  const before = sentences[at - 1];
  if (before === undefined || before.kind === 'headline') return main;
  const names = scene.annotations.names.filter((n) => n.start >= before.start && n.end <= offset);
  if (names.some((n) => n.value.entity === mainCompany)) return main;
  // "It made 17 investments, among them Acme, which raised …": what is told in passing does not take over
  if (GOES_ON.test(text.slice(before.start, before.start + 16))) return main;
  const told = scene.deals.find((d) => d.sentence === before.index && d.company?.entity != null && d.company.entity !== mainCompany);
  if (told?.company?.entity != null) return entities[told.company.entity] ?? main;
  const now = sentences[at]!;
  const first = names[0];
  // "Acme, founded in 1988, breeds apples. It launched …": the subject goes on, unless it only gives money here
  if (
    first === undefined ||
    first.start !== before.start ||
    now.block !== before.block ||
    !GOES_ON.test(text.slice(now.start, now.start + 16))
  )
    return main;
  const subject = entities[first.value.entity]!;
  const gives = scene.investors.some((i) => i.party.entity === subject.id && i.role !== 'acquirer');
  return subject.kind !== 'organisation' || gives ? main : subject;
}
