import { parseDate } from '../../metadata/date.ts';
import { flat } from '../../metadata/title.ts';
import { endsLikeSentence, isProse } from './shape.ts';
import type { BlockStep } from './step.ts';

/** Bylines, dates, reading times and section names between the title and the first paragraph. */
export const leadIn: BlockStep = {
  id: 'lead-in',
  takes(drafts, { meta }) {
    const taken: number[] = [];
    const author = meta.author === null ? '' : flat(meta.author);
    let prose = 0;
    for (let i = 0; i < Math.min(drafts.length, 15) && prose < 2; i++) {
      const { text, kind, link } = drafts[i]!;
      if (isProse(drafts[i]!)) {
        prose++;
        continue;
      }
      if (kind === 'heading' || kind === 'list-item' || kind === 'table-row' || text.length > 120) continue;
      const words = flat(text);
      if (author !== '' && words.includes(author) && words.length < author.length + 50) taken.push(i);
      else if (text.length < 80 && parseDate(text) !== null) taken.push(i);
      else if (prose === 0 && (link > text.length * 0.5 || (text.length < 40 && !endsLikeSentence(text)))) taken.push(i);
    }
    return taken;
  },
};
