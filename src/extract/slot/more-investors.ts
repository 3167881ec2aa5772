import { anyOf, oneOf } from '../clause/words.ts';
import type { SentenceRule } from '../rule.ts';

const MONEY = anyOf(
  'investors|investor|invested|backers|raised|raises|round|funding|participation|participated|led by|investment|\\uE006.|\\uE008.',
);
const UNNAMED = oneOf(
  'other investors|other angels|other backers|other angel investors|other existing investors|other undisclosed investors|others|more|undisclosed investors|unnamed investors|other participants',
  'angel investors|several angels|a number of angels|existing investors|all existing investors|existing backers|several angel investors|individual investors|other individuals|other vcs|strategic investors',
);

/** "among others", "and several angel investors", "existing investors also participated": the list of investors is open. */
export const moreInvestors: SentenceRule = {
  id: 'slot/more-investors',
  triggers: [
    'other',
    'angel',
    'existing',
    'unnamed',
    'undisclosed',
    'and more',
    'individual',
    'strategic',
    'investors',
    'several',
    'a group of',
    'a number of',
    'backers',
  ],
  patterns: [
    '(?:among|amongst) other(?:s| investors| backers)',
    `(?:and|from|,|with|by|also)(?: (?:a|an|some|several|many|various|all|number|group|host|handful|few|slew|of|its|our|additional|multiple|prominent|private)){0,5} ${UNNAMED}(?=[.,;)]| and | as well| also| participat| joined| took| in the| who|$)`,
    '^(?:all |several |some )?(?:existing|previous|other) (?:investors|backers|shareholders) (?:also )?(?:participated|joined|took part)',
    '(?:^|, |and )(?:several|some|a number of|a few|a group of|a dozen|many|other|\\d{1,3}) (?:[a-z-]{2,12} )?(?:angels|investors|backers|individuals|entrepreneurs|founders|executives) (?:also )?(?:participated|joined|took part|invested|contributed|chipped in)',
    '(?:as well as|along with|alongside|together with|plus) (?:several|some|a number of|a few|a group of|other|various|unnamed) (?:[a-z-]{2,12} ){0,2}(?:angels|investors|backers|individuals|entrepreneurs|founders|partners|executives|family offices|funds)(?= of|[.,;)]|$| who| from)',
    '(?:with|from|by) [\\d,]{2,8} (?:[a-z-]{2,12} )?(?:investors|shareholders|backers)',
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
