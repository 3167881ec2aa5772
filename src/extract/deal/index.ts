import { acquired } from './acquired.ts';
import { acquiredBy } from './acquired-by.ts';
import { acquires } from './acquires.ts';
import { bid } from './bid.ts';
import { borrows } from './borrows.ts';
import { earlierMention } from './earlier-mention.ts';
import { extendsRound } from './extends.ts';
import { fundClose } from './fund-close.ts';
import { grants } from './grants.ts';
import { investedNoun } from './invested-noun.ts';
import { invests } from './invests.ts';
import { investsIn } from './invests-in.ts';
import { launchesWith } from './launches-with.ts';
import { lists } from './lists.ts';
import { merges } from './merges.ts';
import { pays } from './pays.ts';
import { raises } from './raises.ts';
import { roundOnly } from './round-only.ts';
import { sells } from './sells.ts';
import { sellsStake } from './sells-stake.ts';
import { soldTo } from './sold-to.ts';
import { stake } from './stake.ts';
import { sumRound } from './sum-round.ts';
import { tableRow } from './table-row.ts';
import { takes } from './takes.ts';
import { whichBought } from './which-bought.ts';
import { willHelp } from './will-help.ts';

/** Rules that say: here a deal is reported. */
export const DEAL_RULES = [
  acquired,
  whichBought,
  sellsStake,
  investedNoun,
  bid,
  acquiredBy,
  acquires,
  borrows,
  earlierMention,
  extendsRound,
  fundClose,
  grants,
  launchesWith,
  willHelp,
  invests,
  investsIn,
  lists,
  merges,
  pays,
  raises,
  roundOnly,
  sells,
  soldTo,
  stake,
  sumRound,
  tableRow,
  takes,
] as const;
