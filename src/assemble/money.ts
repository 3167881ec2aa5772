import type { MoneyMention } from '../annotate/mention.ts';
import type { MoneyClaim, MoneyRole } from '../extract/candidate.ts';
import type { Money } from '../schema/record.ts';
import type { Scene } from './scene.ts';

export function moneyOut(scene: Scene, mention: MoneyMention): Money {
  const { value, currency, usd, qualifier } = mention.value;
  return { value, currency, usd: currency === 'USD' ? value : usd, qualifier, text: scene.document.text.slice(mention.start, mention.end) };
}

/** Headlines round: "$2.6 bln" over a body that says $2.63 billion. */
export const ROUNDING = 0.08;

/** Whether two mentions state one sum; `tolerance` is the share by which the figures may differ. */
export function sameSum(a: MoneyMention, b: MoneyMention, tolerance = 0.005): boolean {
  if (a.value.currency === b.value.currency) return near(a.value.value, b.value.value, tolerance);
  const x = a.value.currency === 'USD' ? a.value.value : a.value.usd;
  const y = b.value.currency === 'USD' ? b.value.value : b.value.usd;
  return x !== null && y !== null && near(x, y, tolerance);
}

function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) * tolerance;
}

/** What each amount is, by the claims that classify it: the role with the highest score, null where none does. */
export function moneyRoles(scene: Scene): Map<number, { role: MoneyRole; score: number; claim: MoneyClaim }> {
  const best = new Map<number, { role: MoneyRole; score: number; claim: MoneyClaim }>();
  for (const claim of scene.money) {
    const held = best.get(claim.money.start);
    if (held === undefined || claim.score > held.score) best.set(claim.money.start, { role: claim.role, score: claim.score, claim });
  }
  return best;
}
