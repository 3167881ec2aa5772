import { anyOf } from '../clause/words.ts';
import { itemAt, type SentenceView } from '../view/template.ts';

/** A template that speaks of money going into a company at all. */
export const ABOUT_MONEY = anyOf(
  '\\uE006.|\\uE008.|round|rounds|funding|financing|investment|investments|investors|investor|raise|raised|raises|raising|invest|invests|invested|investing|backers|backing|led by|co-led|fundraise|fundraising|participation|participated|infusion|capital',
);
/** A template that speaks of borrowed money or of securities sold to the public. */
export const ABOUT_LOAN = anyOf(
  'loan|loans|credit facility|credit line|facility|debt|term loan|borrow|borrowing|credit|lenders|loan commitments|refinancing|revolver|line of credit|revolving credit',
);
export const ABOUT_LISTING = anyOf(
  'ipo|initial public offering|offering|issue|listing|share sale|flotation|float|bond|bonds|underwriters|underwriter|notes|bookrunners|going public|go public|public listing',
);
export const ABOUT_PURCHASE = anyOf(
  'acquire|acquires|acquired|acquiring|acquisition|buy|buys|buying|bought|purchase|purchased|sell|sells|selling|sold|takeover|buyout',
);

const SPELLED: Readonly<Record<string, string>> = { IPO: 'ipo', SPAC: 'ipo', 'Direct Listing': 'listing', Debt: 'loan', Grant: 'grant' };

/** A stretch of a template with the rounds that are no venture rounds written out, so that word tests see them. */
export function spelled(view: SentenceView, from: number, to: number): string {
  let out = '';
  for (let at = from; at < to; at++) {
    const item = itemAt(view, at);
    const word = item?.layer === 'round' ? SPELLED[item.value.round ?? ''] : undefined;
    out += word ?? view.template.charAt(at);
    if (word !== undefined) at++;
  }
  return out;
}
