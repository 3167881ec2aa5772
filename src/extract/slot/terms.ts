import { stake } from './stake.ts';
import { undisclosedAmount } from './undisclosed-amount.ts';
import { undisclosedInvestors } from './undisclosed-investors.ts';
import { undisclosedValuation } from './undisclosed-valuation.ts';

/** Terms of the deal beside its sum: what is not disclosed, and what share changes hands. */
export const TERMS_RULES = [stake, undisclosedAmount, undisclosedInvestors, undisclosedValuation] as const;
