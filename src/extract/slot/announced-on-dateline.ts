import type { SentenceRule } from '../rule.ts';
import { announcedClaim } from './announced.ts';

/** "SAN FRANCISCO, Jan. 22, 2020 (GLOBE NEWSWIRE) --", "LONDON, May 13 (Reuters) -": a press release's or agency's own day. */
export const announcedOnDateline: SentenceRule = {
  id: 'slot/announced-on-dateline',
  triggers: ['\uE007'],
  patterns: ['^.{0,60}?(?:, |\\(|- |, - |^){D:date}(?: \\(| ?/| ?--|--| - |\\) - |\\)? ?-)'],
  scope: 'body',
  apply(match) {
    const date = match.layer('date', 'date');
    if (date === null || match.from > 0 || date.value.precision !== 'day' || date.rule !== 'date/full-date') return null;
    // a byline or a stamp is no dateline: the sentence goes on and tells the news
    if (match.view.sentence.end - date.end < 70 || /\b(?:by|published|posted|updated|date)\b/.test(match.text)) return null;
    return announcedClaim(match, 'slot/announced-on-dateline', date, 0.8);
  },
};
