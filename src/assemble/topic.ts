import type { Sentence } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { DealClaim, InvestorClaim } from '../extract/candidate.ts';
import { bySentence, type Scene } from './scene.ts';

/** A sentence that speaks on of whom the one before was about: "It has raised", "The Boston-based firm raised", "Its Series A". */
const GOES_ON = new RegExp(
  `^["“'(]?(?:${[
    'it|its|they|their|prior to (?:this|the)|previously|earlier|before (?:this|that)|in total|to date|founded|since',
    '(?:the|this) (?:[\\w.,&’-]{1,20} ){0,5}(?:company|startup|start-up|firm|business|group|developer|maker|platform|round|funding|deal|investment|fund|financing|transaction)',
  ].join('|')})\\b`,
  'i',
);
const INSIDE = new RegExp(
  `(?:^|\\s)(?:${['of|for|from|by|with|in|at|into|like|including|than|via|through|on|to|as|after|against|behind|between|and'].join('|')})(?: (?:the|an?|its|their))?(?: [\\w’'-]{1,20}){0,3} $`,
  'i',
);

/**
 * The scene of a digest: claims whose sentence leaves the company unnamed get the one that their item is about, so that
 * "The round was led by …" and its investors belong to the deal of the line above.
 */
export function byItems(scene: Scene): Scene {
  const { document } = scene;
  const givers = new Set(scene.investors.map((i) => i.party.entity));
  const deals = bySentence(scene.deals);
  const topics = new Map<number, number>();
  let topic: number | null = null;
  let block = -1;
  for (const sentence of document.sentences) {
    if (sentence.kind === 'headline' || sentence.kind === 'dek') continue;
    const goesOn = GOES_ON.test(document.text.slice(sentence.start, sentence.end));
    if (sentence.block !== block && !goesOn) topic = null;
    block = sentence.block;
    const here = deals.get(sentence.index) ?? [];
    const told = here.find((d) => d.company?.entity != null)?.company?.entity ?? null;
    if (told !== null) topic = told;
    else if (!goesOn) topic = subjectOf(scene, sentence, givers) ?? topic;
    if (topic !== null) topics.set(sentence.index, topic);
  }
  const resolved = <C extends DealClaim | InvestorClaim>(claim: C): C => {
    const named = (deals.get(claim.sentence) ?? []).filter((d) => d.company?.entity != null);
    const entity = nearestBefore(named, claim.span.start)?.company?.entity ?? topics.get(claim.sentence);
    const { company } = claim;
    const open = company === null || (company.entity === null && company.literal === undefined);
    return entity === undefined || !open ? claim : { ...claim, company: { entity, span: company?.span ?? claim.span } };
  };
  return { ...scene, deals: scene.deals.map(resolved), investors: scene.investors.map(resolved) };
}

/**
 * Whom an unnamed company in an article on one deal is: the main one, but for a sentence that has another organisation as
 * its subject, or goes on from one that tells another's deal. Null where that one only gives money.
 */
export function unnamedAt(scene: Scene, claim: DealClaim, main: number): number | null {
  const { document, annotations } = scene;
  const sentence = document.sentences[claim.sentence]!;
  const within = (m: Span, s: Span) => m.start >= s.start && m.end <= s.end;
  if (annotations.names.some((n) => n.value.entity === main && within(n, sentence))) return main;
  const before = document.sentences[claim.sentence - 1];
  if (GOES_ON.test(document.text.slice(sentence.start, sentence.end)) && before !== undefined) {
    if (before.kind === 'headline' || annotations.names.some((n) => n.value.entity === main && within(n, before))) return main;
    return scene.deals.find((d) => d.sentence === before.index && d.company?.entity != null)?.company?.entity ?? main;
  }
  if (annotations.references.some((r) => within(r, sentence))) return main;
  const subject = subjectOf(scene, sentence, NOBODY);
  return subject === null ? main : scene.investors.some((i) => i.party.entity === subject) ? null : subject;
}

const NOBODY: ReadonlySet<number | null> = new Set();

/** Of the claims of one sentence the last that begins before an offset, else the first. */
export function nearestBefore(claims: readonly DealClaim[], offset: number): DealClaim | undefined {
  return claims.findLast((d) => d.span.start <= offset) ?? claims[0];
}

/** The first organisation of a sentence that no preposition governs and that gives no money. */
function subjectOf(scene: Scene, sentence: Sentence, givers: ReadonlySet<number | null>): number | null {
  const { names, entities } = scene.annotations;
  for (const name of names) {
    if (name.start < sentence.start) continue;
    if (name.start >= sentence.end) return null;
    const kind = entities[name.value.entity]?.kind;
    if (kind === 'person' || kind === 'place' || givers.has(name.value.entity)) continue;
    if (!INSIDE.test(scene.document.text.slice(Math.max(sentence.start, name.start - 60), name.start))) return name.value.entity;
  }
  return null;
}
