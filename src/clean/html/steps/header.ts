import type { Step } from '../step.ts';

/** A page header. A header inside the article holds the title, which is read as metadata, and seldom a summary line. */
export const header: Step = {
  id: 'header',
  share: 0.15,
  takes: ({ tag }) => tag === 'header',
};
