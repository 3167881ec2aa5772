import { parsePartiesForward } from '../parties/list.ts';
import type { SentenceRule } from '../rule.ts';
import { investorClaims } from './claim.ts';

/** "with participation from INV and INV", "with a sizeable contribution by INV", "The round saw participation from INV". */
export const participation: SentenceRule = {
  id: 'investor/participation',
  triggers: [
    'participation',
    'contribution',
    'participating by',
    'involvement',
    'with support',
    'with the help',
    'with the support',
    'with backing',
    'with help',
    'with additional',
    'with investment',
    'backing from',
  ],
  patterns: [
    '(?:participation|participations|contributions?|involvement|participating|with the (?:help|support|backing))(?: also| coming| primarily| in the round)? (?:from|by|of)',
    '(?:with|includes?|included|including|saw|plus|and)(?: (?:the|an?|some|further|additional|continued|new|significant|strategic|strong|follow-on|also)){0,3} (?:support|backing|help|investments?|assistance|funding|money|funds) from',
    'participation in the (?:round|financing|funding|investment) (?:included|includes|came from|comes from|was from)',
  ],
  apply(match) {
    const list = parsePartiesForward(match.view, match.to);
    return investorClaims(match, list, { rule: 'investor/participation', score: 0.92, role: 'participant' });
  },
};
