import { parsePartiesForward } from '../parties/list.ts';
import type { Match, SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';
import { ABOUT_MONEY } from './context.ts';

/** "Tarn was joined by INV and INV", "…, as did INV", "Joining Tarn in the round are INV and INV". */
export const joinedBy: SentenceRule = {
  id: 'investor/joined-by',
  triggers: [
    'participat',
    'taking part',
    'filled out',
    'rounded out',
    'rounding out',
    'filling out',
    'backing the',
    'backing this',
    'supporting the',
    'took part',
    'joined',
    'as did',
    'joining',
    'so did',
    'as were',
    'as was',
    'accompanied by',
    'supported by',
    'as has',
    'followed by',
  ],
  patterns: [
    '(?:joined|accompanied|co-invested|supported)(?: in (?:the|this) (?:[\\w-]{1,20} ){0,2}(?:round|investment|financing|deal|funding))? by',
    '(?:as|so) (?:did|has|have|were|was)',
    '(?<=(?:round|financing|funding|investment|deal|raise), )followed by',
    'joining~~ (?:is|are|was|were)',
    '(?:backing|supporting|funding|rounding out|filling out) (?:the|this)(?: [\\w-]{1,16}){0,2} (?:round|financing|funding|investment|raise|deal|{R}) (?:is|are|was|were)',
    '(?:round|participants|investors|financing|syndicate) (?:was|were|is) (?:filled|rounded) out by',
    '(?:took part|participated|participating|taking part|joined)(?: in (?:the|this)(?: [\\w-]{1,16}){0,2} (?:round|financing|funding|deal))? (?:is|are|was|were|include|included|includes)',
  ],
  apply(match) {
    if (!ABOUT_MONEY.test(match.view.template) || /\b(?:may|might|could) (?:soon |also )?be $/.test(match.before)) return null;
    const list = parsePartiesForward(match.view, match.to);
    const score = match.text.startsWith('supported') ? 0.55 : 0.85;
    return investorClaims(match, list, { rule: 'investor/joined-by', score, role: 'participant', ...sameAsVerb(match) });
  },
};

/** "Foo, which led the seed in January, invested again, as did Bar": "did" is the verb's, not the relative clause's. */
function sameAsVerb(match: Match): { anchor: null } | null {
  if (!/^(?:as|so|followed) /.test(match.text)) return null;
  const plain = match.before.replace(/, (?:which|who) [^,;]{3,110},/, ',');
  const followed = match.text.startsWith('followed');
  return (plain === match.before && !followed) || /\uE007|\b(?:earlier|previous|previously|last|prior)\b/.test(plain)
    ? null
    : { anchor: null };
}
