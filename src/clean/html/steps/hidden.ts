import { says } from '../names.ts';
import type { Step } from '../step.ts';

/** What a reader does not see. */
export const hidden: Step = {
  id: 'hidden',
  share: 0.3,
  takes({ attributes, tag, measures }, ideas) {
    // text that opens at a click ("read more", questions and answers) is part of the article
    if (measures.paragraphs > 0 && measures.link < measures.text * 0.4) return false;
    if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
    const style = attributes.style;
    if (style !== undefined && /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i.test(style.slice(0, 500))) return true;
    return tag !== 'a' && says(ideas, 'hidden');
  },
};
