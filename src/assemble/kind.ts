import { companyVote, type MainDeal } from './main-deal.ts';
import { entityOf, isHeadline, type Scene, weightOf } from './scene.ts';

/** Whether the article reports one deal, several of equal weight, or none. */
export function kindOf(scene: Scene, main: MainDeal | null): 'deal' | 'roundup' | 'none' {
  if (isRoundup(scene)) return 'roundup';
  if (main === null) return 'none';
  // words of funding without a company or a sum are a topic, not a deal
  if (main.claims.every((c) => c.company === null && c.amount === null)) return 'none';
  const headline = main.claims.some((c) => isHeadline(scene, c));
  const lead = main.claims.reduce((sum, c) => sum + (weightOf(scene, c) >= 1.4 ? weightOf(scene, c) * c.score : 0), 0);
  if (headline) return lead >= 2.2 ? 'deal' : 'none';
  return lead >= 1.7 ? 'deal' : 'none';
}

/** Many companies with a deal of their own, none of which carries the article. */
function isRoundup(scene: Scene): boolean {
  const fresh = scene.deals.filter((c) => c.anchor !== 'earlier' && entityOf(scene, c.company) !== null && c.score >= 0.6);
  const companies = new Set(fresh.map((c) => c.company!.entity));
  const best = companyVote(scene).best();
  if (companies.size >= 5 && best !== null && best.share < 0.3) return true;
  // four deals of four companies, each told once or twice, none in the title: a digest, however few its items
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

const SEVERAL = new RegExp(
  "\\b(?:week in deals|deals of the week|this week's deals|weekly|round-?up|digest|deal sheet|in brief|" +
    '(?:three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:deals|rounds|financings|transactions|startups))\\b',
);
