import type { MoneyMention } from '../annotate/mention.ts';
import type { Chosen } from './amount.ts';
import type { RelatedOut } from './related.ts';
import type { Scene } from './scene.ts';

/** What a careful reader should know before using the record. */
export function warningsOf(
  scene: Scene,
  kind: 'deal' | 'roundup' | 'none',
  amount: Chosen<MoneyMention> | null,
  related: readonly RelatedOut[],
): string[] {
  const out: string[] = [];
  if (kind !== 'none' && scene.document.meta.publishedAt === null) out.push('no publication date: relative dates are left open');
  const rival = amount?.losers[0];
  if (amount !== null && rival !== undefined && amount.confidence < 0.65)
    out.push(`the article gives several amounts for the deal: ${textOf(scene, amount.value)}; ${textOf(scene, rival.value)}`);
  if (amount?.value.value.ambiguousCurrency) out.push(`the currency of ${textOf(scene, amount.value)} is not certain`);
  const others = new Set(related.filter((r) => r.deal.relation === 'other').map((r) => r.deal.company)).size;
  if (kind === 'deal' && others > 0)
    out.push(`the article also reports deals of ${others} other ${others === 1 ? 'company' : 'companies'}`);
  return out;
}

function textOf(scene: Scene, mention: MoneyMention): string {
  return scene.document.text.slice(mention.start, mention.end);
}
