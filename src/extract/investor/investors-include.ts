import { anyOf } from '../clause/words.ts';
import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims, wordsBefore } from './claim.ts';
import { ABOUT_LISTING, ABOUT_LOAN, ABOUT_MONEY, spelled } from './context.ts';

const IN_ROUND = anyOf(
  'round|financing|funding|investment|raise|deal|offering|ipo|fund|loan|facility|participating|participated|transaction|\\uE008.',
);

/** "Other investors in the round include INV and INV", "new investors including INV", "Backers are INV". */
export const investorsInclude: SentenceRule = {
  id: 'investor/investors-include',
  triggers: [
    'investors',
    'backers',
    'participa',
    'angels',
    'celebrities',
    'contributors',
    'funders',
    'others',
    'lenders',
    'banks',
    'underwriters',
    'shareholders',
    'limited partners',
    'lps',
    'supporters',
    'stakeholders',
  ],
  patterns: [
    "(?<group>investors|backers|shareholders|participants|contributors|funders|angels|celebrities|others|lenders|banks|underwriters|bookrunners|limited partners|lps|supporters|stakeholders|those)(?<where>,? (?:in|to|of|behind|for|participating|joining|taking|investing|backing|leading|who|that|also|contributing|include|participated|on)(?: (?!include)(?:{R}|{M}|{X}'s?|{D},?|[\\w'-]{1,20},?)){0,13}?)?(?<verb>,? (?:include|includes|included|are|were)(?: (?:the|its|our))?(?=[ :])|,? (?:including|such as|like|among them)|:|(?: in the round)? --?(?= ))",
  ],
  apply(match) {
    const template = spelled(match.view, 0, match.view.template.length);
    const group = match.group('group') ?? '';
    const where = match.group('where') ?? '';
    const verb = match.group('verb') ?? '';
    const before = wordsBefore(match, 40);
    const inRound = IN_ROUND.test(where);
    const ours = /(?:\bits|\btheir|\bcompany's|\bstartup's|\bfirm's|\uE00A.'s|[\uE001-\uE005].'s)(?: [\w-]{1,20}){0,2} $/.test(before);
    const past = /\b(?:existing|previous|prior|past|earlier|current|early|longtime) (?:[\w-]{1,12} ){0,2}$/.test(before);
    const told = /include|are|were/.test(verb);
    if (told && !inRound && (ours || past)) return null;
    if (told && /\b(?:are|were)\b/.test(verb) && !inRound) return null;
    if (/others|those|holders/.test(group) && !inRound && !/\b(?:from|new|existing)\b/.test(before)) return null;
    // "attracted two new backers - Foo and Bar"
    if (/-$/.test(verb) && !/\bnew (?:[\w-]{1,12} ){0,2}$/.test(before)) return null;
    if (/\bselling (?:[\w-]{1,12} ){0,2}$/.test(before)) return null;
    const early =
      match.view.sentence.index <= 3 && match.context.views[0] !== undefined && ABOUT_MONEY.test(match.context.views[0].template);
    if (!told && !ABOUT_MONEY.test(template) && !early) return null;
    if (
      !told &&
      !/-$/.test(verb) &&
      /\b(?:backed by|counts?|boasts?|already has|support of|help|attracted|serves?|among)\b[^,;]{0,40}$/.test(before) &&
      !/\b(?:from|with)\b[^,;]{0,30}$/.test(before)
    )
      return null;
    const banks = /banks|lenders|underwriters|bookrunners/.test(group);
    const role = !banks ? 'participant' : ABOUT_LISTING.test(template) || /underw|bookr/.test(group) ? 'underwriter' : 'lender';
    if (banks && !ABOUT_LISTING.test(template) && !ABOUT_LOAN.test(template)) return null;
    const existing = past ? !/\bearly\b/.test(before) : /\bnew (?:[\w-]{1,12} ){0,2}$/.test(before) ? false : null;
    const list = parsePartiesForward(match.view, match.to, { existing });
    return investorClaims(match, list, { rule: 'investor/investors-include', score: inRound ? 0.9 : told ? 0.72 : 0.7, role });
  },
};
