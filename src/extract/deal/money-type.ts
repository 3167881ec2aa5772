import type { RoundMention } from '../../annotate/mention.ts';
import type { DealType } from '../../schema/terms.ts';
import { anyOf } from '../clause/words.ts';

const NOT_A_DEAL = anyOf(
  'contract|contracts|order|orders|revenue|revenues|sales|profit|profits|settlement|fine|penalty|damages|prize|salary|bonus|customers|users|subscribers|votes',
  'in assets|pre-orders|donations|from selling|ransom|bail|tax|taxes|dividend|dividends|stake in|lawsuit|verdict|ad spend|in savings|advances',
);
const DEBT = anyOf(
  '(?:\\uE008[\\uE100-\\uF8FF] )?(?:term |syndicated |bridge |green |venture |mezzanine |convertible |revolving |senior )?(?:loan|loans|debt|credit facility|credit line|facility|bond|bonds|line of credit|revolver)',
  'debt financing|venture debt|bond sale|senior notes|debentures|sukuk|credit agreement|notes due|refinancing|eurobonds|debt facility|debt funding|asset-backed|warehouse facility',
);
/** Money that turns into shares is equity in waiting, whatever it is called. */
const CONVERTIBLE = anyOf('convertible note|convertible notes|convertible debt|convertible loan|convertible bonds|convertible securities');
const EQUITY_TOO = anyOf('equity|debt and equity|equity and debt|shares|series|seed');
const FUND = anyOf(
  '(?:new|first|second|third|fourth|fifth|sixth|debut|maiden|latest|inaugural|venture|seed|growth|buyout|private equity|flagship|opportunity|early-stage|climate|credit|infrastructure|vc|tech|its|global|asia|africa|india)(?: [\\w-]{2,20}){0,3} fund',
  '(?:a|an|the) (?:[\\w&-]{2,20} ){0,3}fund|for (?:its|a|the) (?:[\\w&-]{2,20} ){0,4}funds?|fund (?:i|ii|iii|iv|v|vi|vii|viii|ix|x|1|2|3|4|5)|for funds?|fund of funds|final close|first close|limited partners|capital commitments|buyout fund|fund',
);
const NOT_FUND = anyOf(
  'from [^,;.]{0,40}fund|by [^,;.]{0,40}fund|led by|to fund|will fund|help fund|wealth fund|pension fund|mutual fund|hedge fund|funds advised|funds managed',
);
const LISTING = anyOf(
  'ipo|initial public offering|initial public share|public offering|listing|flotation|stock market debut|market debut|share sale|initial share sale|spac|direct listing|going public|go public',
);
const GRANT = anyOf('grant|grants|award from|government funding|federal funding|in non-dilutive');
const SECONDARY = anyOf(
  'tender offer|secondary sale|secondary share sale|secondary transaction|secondary offering|share buyback|employee share sale',
);

/**
 * What kind of deal a sum of raised money is, from the words around it. `near` is the clause, `object` the words that
 * follow the sum. Null where the words make it something else: a contract, revenue, a fine.
 */
export function moneyDealType(near: string, object: string, round: RoundMention | null): DealType | null {
  switch (round?.value.round) {
    case 'IPO':
    case 'SPAC':
    case 'Direct Listing':
      return 'ipo';
    case 'Debt':
      return EQUITY_TOO.test(near) ? 'funding' : 'debt';
    case 'Grant':
      return 'grant';
    case 'Secondary':
      return 'secondary';
    case undefined:
    case null:
      break;
    default:
      return 'funding';
  }
  if (NOT_A_DEAL.test(object)) return null;
  if (SECONDARY.test(object)) return 'secondary';
  if (LISTING.test(object)) return 'ipo';
  if (GRANT.test(object)) return 'grant';
  if (CONVERTIBLE.test(near)) return 'funding';
  if (DEBT.test(object)) return EQUITY_TOO.test(near) ? 'funding' : 'debt';
  if (FUND.test(object) && !NOT_FUND.test(object)) return 'fund';
  return 'funding';
}
