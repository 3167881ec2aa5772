import { component } from './component.ts';
import { earlierDated } from './earlier-dated.ts';
import { earlierRound } from './earlier-round.ts';
import { fundSize } from './fund-size.ts';
import { investorShare } from './investor-share.ts';
import { marketCap } from './market-cap.ts';
import { marketSize } from './market-size.ts';
import { other } from './other.ts';
import { perShare } from './per-share.ts';
import { price } from './price.ts';
import { raise } from './raise.ts';
import { revenue } from './revenue.ts';
import { target } from './target.ts';
import { totalRaised } from './total-raised.ts';
import { valuation } from './valuation.ts';
import { valuationPast } from './valuation-past.ts';

/** Rules that say what a sum is, each from its own clause. */
export const MONEY_RULES = [
  component,
  earlierDated,
  earlierRound,
  fundSize,
  investorShare,
  marketCap,
  marketSize,
  other,
  perShare,
  price,
  raise,
  revenue,
  target,
  totalRaised,
  valuation,
  valuationPast,
] as const;
