import type { SlotClaim } from '../extract/candidate.ts';
import { type Scene, weightOf } from './scene.ts';

/** The best-worded, best-placed claim of a one-valued slot. */
export function bestSlot(scene: Scene, slot: SlotClaim['slot'], fits: (claim: SlotClaim) => boolean = () => true): SlotClaim | null {
  const rank = (c: SlotClaim) => c.score * (0.7 + 0.1 * Math.min(3, weightOf(scene, c)));
  const claims = scene.slots.filter((c) => c.slot === slot && fits(c));
  return claims.sort((a, b) => rank(b) - rank(a) || a.span.start - b.span.start)[0] ?? null;
}

/** Claims of a many-valued slot, one a value, in text order. */
export function uniqueSlots(scene: Scene, slot: SlotClaim['slot']): SlotClaim[] {
  const seen = new Set<string>();
  return scene.slots.filter((c) => {
    const key = c.party?.entity != null ? `#${c.party.entity}` : String(c.value);
    if (c.slot !== slot || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
