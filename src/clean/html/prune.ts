import type { Aside } from '../../document/document.ts';
import type { Removal } from '../cleaned.ts';
import { type Ideas, says } from './names.ts';
import type { PageFacts, Step } from './step.ts';
import { STEPS } from './steps/all.ts';
import { type Element, textOf, walk } from './tree.ts';

export interface Pruned {
  readonly removals: Removal[];
  readonly asides: Aside[];
}

const NEVER = new Set(['#root', 'html', 'body', 'main']);
/** Headings of the article often carry names such as "section-header"; only these ideas count for them. */
const HEADING = /^h[1-6]$/;

/** Asks every step about every element, from the top; what is taken is marked, nothing is moved. */
export function prune(root: Element, readNames: (names: string) => Ideas, page: PageFacts, keep: ReadonlySet<string>): Pruned {
  const removals: Removal[] = [];
  const asides: Aside[] = [];
  const steps = STEPS.filter((step) => !keep.has(step.id));
  walk(root, (element) => {
    if (element.gone !== null) return false;
    if (NEVER.has(element.tag) || element.measures.text === 0) return element.measures.text > 0;
    const ideas = readNames(element.names);
    if (HEADING.test(element.tag) && !says(ideas, 'comments', 'related', 'newsletter', 'share', 'hidden')) return undefined;
    for (const step of steps) {
      if (!step.takes(element, ideas, page) || !affordable(element, step, page)) continue;
      element.gone = step.id;
      removals.push({ step: step.id, preview: textOf(element, 80) });
      if (step.aside !== undefined) asides.push({ kind: step.aside, text: textOf(element, 1000) });
      return false;
    }
    return undefined;
  });
  return { removals, asides };
}

/** Characters of running text that must be left when a step without limit takes something. */
const LEAST_LEFT = 300;

function affordable(element: Element, step: Step, page: PageFacts): boolean {
  const { prose } = element.measures;
  if (prose === 0) return true;
  if (step.share < 1) return prose <= page.total.prose * step.share;
  return page.total.prose - prose >= Math.min(LEAST_LEFT, page.total.prose * 0.5);
}
