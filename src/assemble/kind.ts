import type { DealClaim } from '../extract/candidate.ts';
import type { MainDeal } from './main-deal.ts';
import { isHeadline, type Scene, weightOf } from './scene.ts';

/** Whether an article that is no digest reports a deal of its own. */
export function kindOf(scene: Scene, main: MainDeal | null): 'deal' | 'none' {
  if (main === null) return 'none';
  // words of funding without a company or a sum are a topic, not a deal
  if (main.claims.every((c) => c.company === null && c.amount === null)) return 'none';
  const headline = main.claims.some((c) => isHeadline(scene, c));
  const lead = main.claims.reduce((sum, c) => sum + toldAsNews(scene, c), 0);
  if (headline) return lead >= 2.2 ? 'deal' : 'none';
  return lead >= 1.7 ? 'deal' : 'none';
}

/** A claim's weight as news: the lead's; further down only what says of itself that it is new, with its sum. */
function toldAsNews(scene: Scene, claim: DealClaim): number {
  const weight = weightOf(scene, claim);
  if (weight >= 1.4) return weight * claim.score;
  return claim.anchor === 'new' && claim.amount !== null && claim.status === 'completed' && weight >= 0.8 ? 1.4 * claim.score : 0;
}
