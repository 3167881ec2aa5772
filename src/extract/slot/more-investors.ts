import { anyOf, oneOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';

const MONEY = anyOf(
  'investors|investor|backers|raised|raises|round|funding|participation|participated|led by|investment|\\uE006.|\\uE008.',
);
const UNNAMED = oneOf(
  'other investors|other angels|other backers|other angel investors|other existing investors|other undisclosed investors|others|more|undisclosed investors|unnamed investors|other participants',
  'angel investors|several angels|a number of angels|existing investors|all existing investors|existing backers|several angel investors|individual investors|other individuals|other vcs|strategic investors',
);

/** "among others", "and several angel investors", "existing investors also participated": the list of investors is open. */
export const moreInvestors: SentenceRule = {
  id: 'slot/more-investors',
  triggers: ['other', 'angel', 'existing', 'unnamed', 'undisclosed', 'and more', 'individual', 'strategic'],
  patterns: [
    '(?:among|amongst) other(?:s| investors| backers)',
    `(?:and|from|,|with|by|also)(?: (?:a|an|some|several|many|various|all|number|group|host|handful|few|slew|of|its|our|additional|multiple|prominent|private)){0,5} ${UNNAMED}(?=[.,;)]| and | as well| also| participat| joined| took| in the| who|$)`,
    '^(?:all |several |some )?(?:existing|previous|other) (?:investors|backers|shareholders) (?:also )?(?:participated|joined|took part)',
  ],
  apply(match) {
    if (!MONEY.test(match.view.template) || /^ (?:including|such as|like)\b/.test(match.after)) return null;
    return {
      kind: 'slot',
      rule: 'slot/more-investors',
      score: 0.75,
      span: match.span,
      sentence: match.view.sentence.index,
      slot: 'more-investors',
      value: true,
      party: null,
      detail: null,
    };
  },
};
