import type { Sentence } from '../document/document.ts';
import type { DealClaim } from '../extract/candidate.ts';
import type { Scene } from './scene.ts';

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
 * "The round was led by …" is the deal of the line above it.
 */
export function byItems(scene: Scene): Scene {
  const { document } = scene;
  const givers = new Set(scene.investors.map((i) => i.party.entity));
  const bySentence = new Map<number, DealClaim[]>();
  for (const d of scene.deals) bySentence.set(d.sentence, [...(bySentence.get(d.sentence) ?? []), d]);
  const topics = new Map<DealClaim, number>();
  let topic: number | null = null;
  let block = -1;
  for (const sentence of document.sentences) {
    if (sentence.kind === 'headline' || sentence.kind === 'dek') continue;
    const goesOn = GOES_ON.test(document.text.slice(sentence.start, sentence.end));
    if (sentence.block !== block && !goesOn) topic = null;
    block = sentence.block;
    const here = bySentence.get(sentence.index) ?? [];
    const told = here.find((d) => d.company?.entity != null)?.company?.entity ?? null;
    if (told !== null) topic = told;
    else if (!goesOn) topic = subjectOf(scene, sentence, givers) ?? topic;
    if (topic === null || (told === null && !goesOn)) continue;
    for (const d of here) if (d.company === null || (d.company.entity === null && d.company.literal === undefined)) topics.set(d, topic);
  }
  const deals = scene.deals.map((d) => {
    const entity = topics.get(d);
    return entity === undefined ? d : { ...d, company: { entity, span: d.company?.span ?? d.span } };
  });
  return { ...scene, deals };
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
