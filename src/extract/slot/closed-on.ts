import type { SentenceRule } from '../rule.ts';

const DEAL =
  'deal|transaction|acquisition|merger|purchase|sale|takeover|investment|round|financing|offering|fund-?raising|buyout|divestiture';

/** The closing as an event of its own: "the deal closed on May 3", "completed the acquisition in March". An expected closing has not happened. */
export const closedOn: SentenceRule = {
  id: 'slot/closed-on',
  triggers: ['clos', 'complet', 'final', 'consummat'],
  patterns: [
    `(?:${DEAL})(?: (?:was|were|has|had|officially|formally|which|that|,)){0,3} (?:closed|completed|finali[sz]ed|consummated|became final|went through) (?:in |on |late |earlier |)(?:the )?{D:date}`,
    `(?:closed|completed|finali[sz]ed|consummated) (?:the|its|their|our|this|that) (?:[\\w-]{2,16} ){0,2}(?:${DEAL})(?: of {X}| with {X}| from {X})? (?:in |on |late |earlier |)(?:the )?{D:date}`,
  ],
  apply(match) {
    const date = match.layer('date', 'date');
    if (date === null || date.value.direction === 'future' || /\b(?:will|to|be|expected|if|once|until|before|after) $/.test(match.before))
      return null;
    if (!isRecent(date.value.edtf, match.context.document.meta.publishedAt)) return null;
    return {
      kind: 'slot',
      rule: 'slot/closed-on',
      score: 0.75,
      span: { start: date.start, end: date.end },
      sentence: match.view.sentence.index,
      slot: 'closed-on',
      value: date.value.edtf,
      party: null,
      detail: null,
    };
  },
};

/** A closing of long ago is another deal's, told as background. Months before the article's: two at most. */
function isRecent(edtf: string, published: string | null): boolean {
  if (published === null) return true;
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 1);
  return edtf.length >= 7 && months(published) - months(edtf) <= 2;
}
