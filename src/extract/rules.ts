import { DEAL_RULES } from './deal/index.ts';
import { INVESTOR_RULES } from './investor/index.ts';
import { MONEY_RULES } from './money/index.ts';
import { PEOPLE_RULES } from './people/index.ts';
import type { Rule } from './rule.ts';
import { adviser } from './slot/adviser.ts';
import { DATE_SLOT_RULES } from './slot/dates.ts';
import { moreInvestors } from './slot/more-investors.ts';
import { PROFILE_RULES } from './slot/profile.ts';
import { seller } from './slot/seller.ts';
import { TERMS_RULES } from './slot/terms.ts';
import { USE_OF_FUNDS_RULES } from './slot/use-of-funds.ts';
import { TIMELINE_RULES } from './timeline/index.ts';

/** Every extraction rule. Order means nothing: a test shuffles it. A rule file that is missing here fails a test. */
export const RULES: readonly Rule[] = [
  ...DATE_SLOT_RULES,
  ...DEAL_RULES,
  ...MONEY_RULES,
  ...PEOPLE_RULES,
  ...PROFILE_RULES,
  ...TERMS_RULES,
  ...TIMELINE_RULES,
  ...USE_OF_FUNDS_RULES,
  ...INVESTOR_RULES,
  seller,
  moreInvestors,
  adviser,
];
