import type { Aside } from '../../document/document.ts';
import type { Removal } from '../cleaned.ts';
import { BLOCK_STEPS } from './block-steps/all.ts';
import type { BlockFacts } from './block-steps/step.ts';
import type { Draft } from './blocks.ts';

/** Runs the block steps in their order and reports what each took. */
export function filterBlocks(
  drafts: readonly Draft[],
  facts: BlockFacts,
  keep: ReadonlySet<string>,
  removals: Removal[],
  asides: Aside[],
): readonly Draft[] {
  let left = drafts;
  for (const step of BLOCK_STEPS) {
    if (keep.has(step.id)) continue;
    const taken = new Set(step.takes(left, facts));
    if (taken.size === 0) continue;
    for (const i of taken) {
      removals.push({ step: step.id, preview: left[i]!.text.slice(0, 80) });
      if (step.aside !== undefined) asides.push({ kind: step.aside, text: left[i]!.text });
    }
    left = left.filter((_, i) => !taken.has(i));
  }
  return left;
}
