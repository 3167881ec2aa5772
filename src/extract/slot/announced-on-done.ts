import { subjectBefore } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';
import { dateOf } from '../timeline/date-of.ts';
import { announcedClaim, isBystander } from './announced.ts';

/** The deal itself has its day: "received a $2 billion injection on Wednesday", "sold 10 million shares on Thursday", "became final Tuesday". */
export const announcedOnDone: SentenceRule = {
  id: 'slot/announced-on-done',
  triggers: ['\uE007'],
  patterns: [
    '(?:announced|announces|announcing|announce|<raise>|<acquire>|received|closed|completed|signed|sold|priced|fixed the price|launched|made ~offer|agreed|invested|took|secured|obtained|filed|became final|came out of stealth|emerging from stealth|was completed|were sold|borrowed|won|scrapped|called off|joining|detailed|lined up|was valued|burned|offered|rejected|backed)',
  ],
  apply(match) {
    const placed = dateOf(match.view, match.from, match.to, 160);
    if (
      placed === null ||
      !/^(?:today|yesterday|this|earlier|mon|tues|wednes|thurs|fri|satur|sun|last|late)/i.test(
        textOf(match.context.document.text, placed.date),
      )
    )
      return null;
    if (
      !/[\uE006\uE008]|stake|ipo|merger|fund|round|offering|acqui|bond|loan|joining/.test(match.view.template) ||
      isBystander(match, subjectBefore(match.view, match.from)?.party ?? null)
    )
      return null;
    return announcedClaim(match, 'slot/announced-on-done', placed.date, 0.77);
  },
};

function textOf(text: string, span: { start: number; end: number }): string {
  return text.slice(span.start, span.end);
}
