import { type Expected, readFixtures } from '../support/fixtures.ts';
import type { Gold, Labelled } from './corpus.ts';

/** The project's own fixtures as labelled articles. */
export function fixturesCorpus(only = ''): Labelled[] {
  return readFixtures()
    .filter(({ name }) => name.includes(only))
    .map(({ input, expected }) => ({ input, gold: labelOf(input.id, expected) }));
}

function labelOf(id: string, { kind, deal, investors, timeline, relatedDeals, people }: Expected): Gold {
  const company = deal?.company ?? null;
  // every form of the company's name is acceptable wherever it stands
  const forms = (name: string) =>
    company !== null && [company.name, ...company.aliases].includes(name) ? [company.name, ...company.aliases] : [name];
  const list = (name: string | null) => (name === null ? null : forms(name));
  return {
    id,
    kind,
    deal: deal && {
      ...deal,
      company: company && forms(company.name),
      amountUsd: deal.amount !== null && deal.amount.currency !== 'USD' ? deal.amount.usd : null,
    },
    investors: investors.map((party) => ({ name: [party.name], role: party.role, existing: party.existing })),
    timeline: timeline.map((event) => ({ ...event, product: list(event.product), company: list(event.company) })),
    relatedDeals: relatedDeals.map((related) => ({ company: list(related.company) ?? [], amount: related.amount })),
    people,
  };
}
