import type { MoneyClaim } from '../extract/candidate.ts';
import type { Deal } from '../schema/record.ts';
import type { MainDeal } from './main-deal.ts';
import { moneyOut } from './money.ts';
import type { Scene } from './scene.ts';

interface ComponentOut {
  readonly component: Deal['components'][number];
  readonly claim: MoneyClaim;
}

/** The parts that the article splits the main deal's sum into: "$23M in equity and $90M in debt". */
export function chooseComponents(scene: Scene, main: MainDeal): ComponentOut[] {
  const seen = new Set<string>();
  const out: ComponentOut[] = [];
  for (const claim of scene.money) {
    if (claim.role !== 'component' || claim.component === null || claim.past) continue;
    if (claim.company?.entity != null && claim.company.entity !== main.company) continue;
    const key = `${claim.component} ${claim.money.value.value} ${claim.money.value.currency}`;
    if (seen.has(key)) continue;
    seen.add(key);
    out.push({ component: { kind: claim.component, amount: moneyOut(scene, claim.money) }, claim });
  }
  return out;
}
