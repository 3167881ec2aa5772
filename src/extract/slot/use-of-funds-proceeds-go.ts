import type { SentenceRule } from '../rule.ts';
import { purposes } from './purpose.ts';

const ID = 'slot/use-of-funds-proceeds-go';

/** "The funds will be used to …", "the capital will fund development of …", "the money will go towards …". */
export const useOfFundsProceedsGo: SentenceRule = {
  id: ID,
  triggers: [
    'fund',
    'money',
    'proceeds',
    'capital',
    'invest',
    'financing',
    'round',
    'cash',
    'raise',
    'injection',
    'infusion',
    'loan',
    'facility',
  ],
  patterns: [
    '(?:funds?|money|proceeds|capital|investment|funding|financing|cash|raise|round|injection|infusion|loan|facility|\uE006[\uE100-\uF8FF])(?: (?:raised|it raised|itself|injection|infusion|round))?(?: to the tune of {M}| of {M})?(?: from (?:the|its|this) (?:[a-z-]{2,12} )?(?:round|sale|ipo|offering|issue|raise|loan|listing|deal|{R}))?,? (?:will|would|is to|are to|is going to|shall|should|can|is being|are being|is expected to|are expected to|is intended to|are intended to)(?: (?:also|now|primarily|mainly|largely|mostly|partly|then|be))?(?: be)? (?:used|go|help|enable|allow|support|fund|fuel|finance|accelerate|power|drive|further|deployed|invested|earmarked|utili[sz]ed|spent|directed|allocated|channell?ed|put|boost|bankroll|let|pay)(?: (?:{C}|{O}|it|them|the team))?(?: (?:to|for|towards?|into|on|in|directly))?(?= )',
  ],
  apply(match) {
    const verb = /(support|fund|fuel|finance|accelerate|power|drive|further|boost|bankroll)(?: (?:to|for|towards?|into|on|in))?$/.exec(
      match.text,
    )?.[1];
    const from =
      verb === undefined || verb === 'fund' || verb === 'finance' || verb === 'bankroll'
        ? match.to + 1
        : match.from + match.text.lastIndexOf(verb);
    return purposes(match, from, ID, 0.88);
  },
};
