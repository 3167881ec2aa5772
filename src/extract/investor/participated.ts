import { oneOf } from '../clause/words.ts';
import { parsePartiesBefore, parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';

const ROUND = oneOf(
  '\\uE008.|round|rounds|financing|funding|investment|raise|deal|fundraise|fundraising|investors|investor|backers|backer|transaction|tranche|close|syndicate|cap table',
  'extension|facility|loan|offering|portion|equity',
);
const DETAIL = "[\\w'-]{1,20}|[\\uE001-\\uE006\\uE00A].(?:'s)?";
const INTO_ROUND = new RegExp(`^(?: (?:in|into|to|on|as|with|for))?(?: (?:${DETAIL})){0,5}? ?${ROUND}(?![\\p{L}\\p{N}])`, 'u');
const ALONE = /^(?: too| again| as well)?(?:[.,;)]| -|$| including| alongside| along with| and (?:this|it|the|bring)|: | while)/;

/** "All investors from the prior round – Foo and Bar – joined": the prior round says who they are, not when. */
const OLD_HANDS = new RegExp(
  `(?:^|, )(?:and )?(?:all |the |our |its )?(?:other )?(?:investors|backers|shareholders|participants) ${oneOf('from|in|of')} (?:the|its|our|their) ${oneOf('prior|previous|earlier|last|seed|first')} (?:[\\w-]{2,12} )?rounds?\\b`,
);

const HELD = { anchor: 'this', existing: true } as const;

/** "INV, INV and existing backer INV also participated (in the round)": the investors are the verb's subject. */
export const participated: SentenceRule = {
  id: 'investor/participated',
  triggers: [
    'among the',
    'one of the',
    'part of the',
    'participa',
    'took part',
    'tak',
    'join',
    'chipped in',
    'invest',
    'contribut',
    'put ',
    'returned',
    'came in',
    're-upped',
    'pitched in',
    'followed on',
    'involved',
    'piled in',
    'ed out the',
  ],
  patterns: [
    '(?<sure3>(?:was|is|were|are) (?:among|one of|part of) the(?: [\\w-]{2,16}){0,2} (?:companies|investors|backers|participants|firms|funds|consortium))',
    '(?<sure4>(?<!(?:is|are|was|were) )among the(?: [\\w-]{2,16}){0,2} (?:investors|backers|participants|shareholders))',
    '(?<sure5>(?:filled|rounded) out (?:the|this)(?: [\\w-]{2,14}){0,2} (?:round|consortium|syndicate|financing|deal|group))',
    '(?<sure>participated|participating|participates|took part|taking part|take part|takes part|chipped in|pitched in|re-upped|participate)',
    '(?<weak>joined(?: in)?|joining(?: in)?|join|joins|also invested|invested|investing|invest|contributed|contributing|contribute|came in|returned|followed on|piled in|involved)',
    '(?<sure2>(?:put|puts|putting|invested|investing)(?: (?:more|fresh|new|additional))? (?:money|capital|cash|funds) in(?:to)?(?: the| this| our)? (?:{R} )?(?:round|company|startup|funding|financing|deal))',
  ],
  apply(match) {
    const after = match.after.slice(0, 120);
    const among = match.group('sure3') !== null;
    const within = match.group('sure4') !== null;
    if (within && !(/ with [^;]{1,120}$/.test(match.before) && /[\uE006\uE008]|round|funding|financing/.test(match.before))) return null;
    if (among && !/^(?: that| which| who| in| behind| of| participating| taking| backing)\b/.test(match.after)) return null;
    const whole =
      within ||
      match.group('sure2') !== null ||
      match.group('sure5') !== null ||
      (among && /^(?: that| which| who)?(?: also)? (?:participat|taking|took|backing)/.test(match.after));
    // "is also joining as part of this round": the board, most likely
    if (/^ as part of\b/.test(match.after)) return null;
    const weak = match.group('weak');
    if (!whole && !INTO_ROUND.test(after)) {
      const alone =
        ALONE.test(after) && (weak === null || /^also|^joined in|^contribut/.test(weak) || /\balso $/.test(match.before.slice(-6)));
      if (!alone) return null;
    }
    const list = parsePartiesBefore(match.view, match.from);
    if (list === null) return null;
    const score = weak === null ? 0.92 : 0.82;
    const held = OLD_HANDS.test(match.before);
    const parts = { rule: 'investor/participated', score, role: 'participant', ...(held ? HELD : {}) } as const;
    if (list.parties.length > 0) return investorClaims(match, list, parts);
    // "Existing investors also participated, including Foo and Bar"
    const named = /^[^;]{0,70}?,? (?:including|such as|among them)/.exec(after);
    if (named === null) return null;
    const members = parsePartiesForward(match.view, match.to + named[0].length, { existing: list.existing });
    return investorClaims(match, members, parts);
  },
};
