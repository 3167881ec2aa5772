import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** Share buttons, follow links, votes. */
export const shareButtons: Step = {
  id: 'share',
  share: 0.1,
  // embedded posts carry the network's name too, and are quotations
  takes: ({ tag, measures }, ideas) =>
    tag !== 'blockquote' && says(ideas, 'share') && (measures.paragraphs === 0 || measures.link > measures.text * 0.5),
};
