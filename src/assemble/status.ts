import type { DealClaim } from '../extract/candidate.ts';
import type { Status } from '../schema/terms.ts';
import { leadClaim, type MainDeal } from './main-deal.ts';
import { type Scene, weightOf } from './scene.ts';
import { Vote } from './vote.ts';

/** How far the main deal has come, by its claims' wording; a hedge near the top outweighs a plain verb ("buys … in talks"). */
export function statusVote(scene: Scene, main: MainDeal): { status: Status; claim: DealClaim } {
  const vote = new Vote<Status, DealClaim>();
  for (const claim of main.claims) {
    const hedge = claim.status === 'completed' ? 1 : claim.status === 'cancelled' ? 2 : 1.2;
    vote.add(claim.status, weightOf(scene, claim) * claim.score * hedge, claim);
  }
  const best = vote.best()!;
  return { status: best.key, claim: leadClaim(scene, best.items) };
}
