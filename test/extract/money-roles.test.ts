import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { NO_METADATA, rawDocument } from '../../src/document/document.ts';
import type { MoneyClaim, MoneyRole } from '../../src/extract/candidate.ts';
import { extract } from '../../src/extract/extract.ts';
import { en } from '../../src/locales/en.ts';

/** What the best-worded claim says of each sum: the money rules judged together, as the assembler reads them. */
function rolesIn(text: string): MoneyRole[] {
  const document = rawDocument('t', text, { ...NO_METADATA, publishedAt: '2021-03-04' });
  const annotations = annotate(document, en);
  const claims = extract(document, annotations, en).filter((c): c is MoneyClaim => c.kind === 'money');
  return annotations.money.map((sum) => {
    const best = claims.filter((c) => c.money === sum).sort((a, b) => b.score - a.score)[0];
    if (best === undefined) throw new Error(`no rule speaks of ${text.slice(sum.start, sum.end)}`);
    return best.role;
  });
}

const SENTENCES: readonly (readonly [string, MoneyRole])[] = [
  ['Acme Robotics, which has now raised $42 million altogether, sells arms.', 'total-raised'],
  ['Including this round, Acme Robotics has raised over $42 million.', 'total-raised'],
  ['The company has raised $42M in total funding since its founding in 2015.', 'total-raised'],
  ['With this round, total capital raised by Acme Robotics stands at $42 million.', 'total-raised'],
  ['This takes the total amount raised to €42 million.', 'total-raised'],
  ["Acme's total funding now stands at $42 million.", 'total-raised'],
  ['The latest infusion brings the total raised by the company to date to $42 million.', 'total-raised'],
  ['Acme Robotics has raised $42 million from investors since 2015.', 'total-raised'],
  ['So far, the startup has secured ₹42 crore in funding.', 'total-raised'],
  ['The company has raised $42 million across four rounds.', 'total-raised'],
  ['It brings Acme’s total equity funding to more than $42 million.', 'total-raised'],
  ['Acme Robotics raised the money at a valuation of $300 million.', 'valuation'],
  ['The deal gives Acme Robotics a valuation of $300 million.', 'valuation'],
  ['The investment pegs its valuation at $300 million.', 'valuation'],
  ['The financing pushed its valuation past $300 million.', 'valuation'],
  ['Acme Robotics is now valued at $300 million post-money.', 'valuation'],
  ['The round was done at a $300 million pre-money valuation.', 'valuation'],
  ['Its valuation tripled to $300 million.', 'valuation'],
  ['The startup’s valuation jumped to $300 million from $100 million.', 'valuation'],
  ['The Series C values the Berlin-based company at $300 million.', 'valuation'],
  ['Acme Robotics joined the unicorn club with a $1.2 billion valuation.', 'valuation'],
  ['A source pegged the valuation at around $300 million.', 'valuation'],
  ['Acme Robotics raised $20 million in Series A funding in May 2019.', 'earlier-round'],
  ['The new money comes 18 months after a $20 million Series A.', 'earlier-round'],
  ['The company last raised $20 million in a round led by Foo.', 'earlier-round'],
  ['It follows a $20 million seed round announced last year.', 'earlier-round'],
  ['Foo also led the company’s $20 million Series A in 2019.', 'earlier-round'],
  ['That’s on top of the $20 million it raised in its seed round.', 'earlier-round'],
  ['Acme had earlier raised $20 million in its pre-Series A round.', 'earlier-round'],
  ['Last year, it raised $20 million from Foo Capital.', 'earlier-round'],
  ['Acme Robotics has secured a $20 million Series B round led by Foo Capital.', 'deal'],
  ['Acme Robotics, a maker of arms, today announced the close of a $20 million Series B.', 'deal'],
  ['Foo Capital has invested $20 million in Acme Robotics.', 'deal'],
  ['Harrow will acquire Acme Robotics for $200 million in cash and stock.', 'deal'],
  ['Harrow is buying Acme in a deal worth as much as $200 million.', 'deal'],
  ['The transaction values Acme at $200 million.', 'valuation'],
  ['The $200 million all-cash transaction is expected to close in June.', 'deal'],
  ['Acme Robotics has pulled in $20 million in fresh funding.', 'deal'],
  ['Acme is looking to raise $20 million.', 'deal'],
  ['A $20m Series B funding round for Acme.', 'deal'],
  ['Acme closes Rs 40 crore seed round', 'deal'],
  ['The firm manages over $4 billion in assets.', 'fund-size'],
  ['Annual recurring revenue passed $20 million last quarter.', 'revenue'],
  ['The company said it booked $20 million in sales in 2019.', 'revenue'],
  ['It posted a net loss of $20 million on revenue of $90 million.', 'revenue'],
  ['Its revenue more than doubled to $20 million.', 'revenue'],
  ['The global drone market will reach $20 billion by 2030.', 'market'],
  ['In the $20 billion pet food industry, it is small.', 'market'],
  ['Shareholders will get $20 per share in cash.', 'per-share'],
  ['The shares were sold at $20 apiece.', 'per-share'],
  ['The package includes $12 million in venture debt.', 'component'],
  ['The round comprises $12 million of equity and $8 million of debt.', 'component'],
  ['The plan costs $20 a month per user.', 'other'],
  ['The carmaker was fined $20 million.', 'other'],
  ['The company has saved customers $20 million.', 'other'],
  ['The fund has a target of $300 million.', 'target'],
  ['Foo invested $5 million of the total.', 'share'],
  ['Acme raised $20 million, with Foo contributing $5 million.', 'share'],
  ['Acme generated $20 million in gross bookings.', 'revenue'],
  ['Acme was valued at $300 million in its last round.', 'valuation'],
  ['Acme’s last round, in 2018, valued it at $300 million.', 'valuation'],
];

test.each(SENTENCES)('%s', (text, role) => {
  expect(rolesIn(text)).toContain(role);
});
