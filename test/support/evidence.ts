import type { DealRecord } from '../../src/schema/record.ts';

/** Entries whose quote is not what stands at their place, or whose pointer leads nowhere. */
export function evidenceFaults(record: DealRecord, text: string): string[] {
  return Object.entries(record.evidence).flatMap(([pointer, { start, end, quote }]) => {
    if (text.slice(start, end) !== quote || quote === '') return [`${pointer}: ${JSON.stringify(quote)} is not at ${start}–${end}`];
    return at(record, pointer) === undefined ? [`${pointer}: nothing there`] : [];
  });
}

/** Names of companies, investors and people that the article does not have. Line ends within a name count as blanks; the title may lie outside the text. */
export function inventedNames(record: DealRecord, text: string): string[] {
  const said = `${record.article.title ?? ''}\n${text}`.replace(/\s+/g, ' ');
  const { deal } = record;
  const names = [
    deal?.company?.name,
    ...(deal?.company?.aliases ?? []),
    deal?.seller,
    ...(deal?.advisers ?? []).map((a) => a.name),
    ...record.investors.map((i) => i.name),
    ...record.relatedDeals.flatMap((d) => [d.company, ...d.investors.map((i) => i.name)]),
    ...record.people.flatMap((p) => [p.name, p.company]),
    ...record.timeline.flatMap((e) => [e.company, e.product]),
    ...record.competitors,
  ];
  return names.filter((name): name is string => name != null && !said.includes(name.replace(/\s+/g, ' ')));
}

function at(record: DealRecord, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => {
      const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
      return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined;
    }, record);
}

/**
 * Extracted values without evidence. A value is proven by an entry for itself, for what holds it or for a part of it: the
 * name of an investor proves the investor. `kind`, the metadata and the defaults of a slot that nothing was said about need none.
 */
export function unproven(record: DealRecord): string[] {
  const pointers = Object.keys(record.evidence);
  const wanted = [
    ...record.investors.map((_, i) => `/investors/${i}`),
    ...record.timeline.map((_, i) => `/timeline/${i}`),
    ...record.relatedDeals.map((_, i) => `/relatedDeals/${i}`),
    ...record.people.map((_, i) => `/people/${i}`),
    ...record.competitors.map((_, i) => `/competitors/${i}`),
  ];
  for (const [key, value] of Object.entries(record.deal ?? {})) {
    if (Array.isArray(value)) wanted.push(...value.map((_, i) => `/deal/${key}/${i}`));
    else if (value !== null && value !== false && key !== 'company') wanted.push(`/deal/${key}`);
  }
  for (const [key, value] of Object.entries(record.deal?.company ?? {}))
    if (typeof value === 'string') wanted.push(key === 'name' ? '/deal/company' : `/deal/company/${key}`);
  // a list of short values may be proven as one
  const proves = (entry: string, value: string) =>
    entry === value || entry.startsWith(`${value}/`) || (entry !== '/deal/company' && value.startsWith(`${entry}/`));
  return wanted.filter((value) => !pointers.some((entry) => proves(entry, value)));
}
