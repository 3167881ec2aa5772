import type { BlockStep } from './step.ts';

/** Markup that stands on the page as text: tracking images in escaped form, template tags. */
export const markup: BlockStep = {
  id: 'markup',
  takes: (drafts) =>
    drafts.flatMap(({ text, element }, i) =>
      element.tag !== 'pre' && element.tag !== 'code' && /^(?:<\/?[a-z]{1,12}[\s>/]|\{\{|\{%)/i.test(text) ? [i] : [],
    ),
};
