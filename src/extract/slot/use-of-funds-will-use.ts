import type { SentenceRule } from '../rule.ts';
import { purposes } from './purpose.ts';

const ID = 'slot/use-of-funds-will-use';

/** "Acme will use the money to open an office": somebody uses the funds. */
export const useOfFundsWillUse: SentenceRule = {
  id: ID,
  triggers: ['use', 'using', 'invest', 'spend', 'put', 'deploy', 'channel', 'allocat', 'utili'],
  patterns: [
    '(?:use|using|invest|spend|put|deploy|deploying|utili[sz]e|channel|allocate|direct)(?: (?:part|some|most|much|all|a portion|the bulk|of))?(?: (?:of|the|its|this|that|these|those|our|their|new|fresh|latest|additional|raised|{M}|{R})){0,5} (?:money|funds?|proceeds|capital|investments?|funding|financing|cash|raise|round|injection|infusion|resources|amount)(?: (?:raised|it raised|it has raised|from the round|from the raise|injection|infusion|{D}))?(?: both| primarily| mainly| largely| mostly| partly| all)? (?:to|for|on|towards?|into|in)(?= )',
    '(?:will|plans? to|intends? to|hopes? to|going to|wants? to|expects? to) (?:use|spend|put|deploy) (?:it|them)(?: both| primarily| mainly| largely)? (?:to|for|on|towards?|into)(?= )',
  ],
  apply(match) {
    if (/\b(?:customers|users|clients|to fund|companies)\b[^,]{0,20}$/.test(match.before.slice(-40))) return null;
    // "will use it to": what it is must be the money
    if (/ (?:it|them)\b/.test(match.text) && !/\b(?:fund|money|cash|capital|invest|proceeds|financing)|\uE006/.test(match.before))
      return null;
    const keep = /(?:for|on|in|into|towards?)$/.test(match.text);
    return purposes(match, match.to + 1, ID, keep ? 0.85 : 0.9);
  },
};
