import { flat } from '../../metadata/title.ts';
import type { BlockStep } from './step.ts';

const SHORTEST = 40;
/** Further down, lines and lists may well be said twice. */
const LONG = 150;
/** Blocks at the top among which the summary line may be the first paragraph too. */
const TOP = 8;

/** Text that stands there twice: a pull quote, or a summary line that opens the body again (then the body's copy stays). */
export const repeats: BlockStep = {
  id: 'repeats',
  takes(drafts) {
    const taken: number[] = [];
    const seen = new Map<string, number>();
    drafts.forEach(({ text, kind }, i) => {
      if (kind === 'table-row' || kind === 'list-item' || text.length < (i < TOP ? SHORTEST : LONG)) return;
      const words = flat(text);
      const before = seen.get(words);
      if (before !== undefined) taken.push(i < TOP ? before : i);
      if (before === undefined || i < TOP) seen.set(words, i);
    });
    return taken;
  },
};
