import type { Block } from '../document/document.ts';
import { companyVote } from './main-deal.ts';
import { entityOf, isHeadline, type Scene, weightOf } from './scene.ts';

/**
 * Whether the article is a digest: several companies with a deal of their own, none of which carries it. In an article on
 * one deal its company is named throughout; in a digest each is named in its own item and nowhere else.
 */
export function isRoundup(scene: Scene): boolean {
  const fresh = scene.deals.filter((c) => c.anchor !== 'earlier' && c.score >= 0.6 && entityOf(scene, c.company) !== null);
  const best = companyVote(scene).best();
  if (best === null) return false;
  const companies = new Set(fresh.map((c) => c.company!.entity));
  if (companies.size >= 5 && best.share < 0.3) return true;
  const blocks = scene.document.blocks;
  const body = blocks.filter((b) => b.kind !== 'headline' && b.kind !== 'dek');
  const elsewhere = new Set<number>();
  const items = new Set<number>();
  for (const c of fresh) {
    const entity = c.company!.entity!;
    const block = blocks[scene.document.sentences[c.sentence]!.block]!;
    // headings and list items that each tell the deal of another company: the form of a digest
    if (block.kind === 'heading' || block.kind === 'list-item') items.add(entity);
    if (entity !== best.key && c.anchor !== 'other' && !isHeadline(scene, c) && !names(scene, block, best.key)) elsewhere.add(entity);
  }
  const share = body.filter((b) => names(scene, b, best.key)).length / Math.max(1, body.length);
  const titled = blocks.some((b) => b.kind === 'headline' && names(scene, b, best.key));
  if (titled) return elsewhere.size >= 3 && share <= 0.2;
  if ((elsewhere.size >= 2 && share <= 0.34) || (elsewhere.size >= 3 && share <= 0.5)) return true;
  const early = fresh.some((c) => !isHeadline(scene, c) && weightOf(scene, c) >= 1.4);
  if (elsewhere.size >= 1 && early) {
    const [form, name] = [items.size >= 2, announcesItself(scene)];
    if (form && name ? share <= 0.67 : share <= 0.5 && (form || name)) return true;
    // the deal told first is not the one that the votes found: two stories one below the other
    const first = fresh.find((c) => !isHeadline(scene, c))?.company?.entity;
    if (share <= 0.34 && !fresh.some((c) => isHeadline(scene, c)) && typeof first === 'number' && elsewhere.has(first)) return true;
  }
  // a digest in one paragraph: each told once or twice, none in the title
  const told = new Map<number | null, Set<number>>();
  for (const c of fresh) if (c.amount !== null) told.set(c.company!.entity, (told.get(c.company!.entity) ?? new Set()).add(c.sentence));
  const least = announcesList(scene) ? 3 : 4;
  return told.size >= least && !fresh.some((c) => isHeadline(scene, c)) && [...told.values()].every((s) => s.size <= 2);
}

/** "The week in deals", "Startups weekly", "Five deals that you may have missed": a title or opening that promises several. */
function announcesList(scene: Scene): boolean {
  const opening = scene.document.sentences.slice(0, 3).map((s) => scene.document.text.slice(s.start, s.end).toLowerCase());
  return opening.some((text) => SEVERAL.test(text));
}

/** A title that names a digest: "The week in SPAC news", "Growth report", "Fund briefs", "These were the 10 biggest stories". */
function announcesItself(scene: Scene): boolean {
  return scene.document.sentences.some(
    (s) => s.kind === 'headline' && DIGEST.test(scene.document.text.slice(s.start, s.end).toLowerCase()),
  );
}

const DIGEST = new RegExp(
  `\\b(?:${[
    'round-?up|digest|weekly|daily|newsletter|briefs|briefing|chatter|deal sheet|term sheet|recap|wrap-?up',
    "(?:this|the) week(?:’s|'s)? in|week in review|today in|deals of the (?:week|day|month)|growth report|top (?:deals|stories|headlines)",
    '(?:biggest|top) [\\w ]{0,24}(?:deals|stories|rounds)',
  ].join('|')})\\b`,
);

const SEVERAL = new RegExp(
  "\\b(?:week in deals|deals of the week|this week's deals|weekly|round-?up|digest|deal sheet|in brief|" +
    '(?:three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:deals|rounds|financings|transactions|startups))\\b',
);

function names(scene: Scene, block: Block, entity: number): boolean {
  const { names, entities } = scene.annotations;
  return entities[entity]!.mentions.some((m) => names[m]!.start >= block.start && names[m]!.end <= block.end);
}
