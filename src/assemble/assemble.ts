import type { Annotations } from '../annotate/mention.ts';
import type { Document } from '../document/document.ts';
import type { Candidate } from '../extract/candidate.ts';
import type { DealRecord } from '../schema/record.ts';
import { chooseAmount } from './amount.ts';
import { dealOut } from './deal.ts';
import { EvidenceBook, type Loser } from './evidence.ts';
import { chooseInvestors } from './investors.ts';
import { kindOf } from './kind.ts';
import { findMainDeal, prominentCompany } from './main-deal.ts';
import { choosePeople } from './people.ts';
import { chooseRelated } from './related.ts';
import { isRoundup } from './roundup.ts';
import { entityOf, sceneOf } from './scene.ts';
import { uniqueSlots } from './slots.ts';
import { chooseEvents } from './timeline.ts';
import { byItems } from './topic.ts';
import { warningsOf } from './warnings.ts';

export interface Assembled {
  readonly record: DealRecord;
  readonly losers: readonly Loser[];
}

/** Chooses among the candidates and writes the record with the evidence of every value. Pure. */
export function assemble(document: Document, annotations: Annotations, candidates: readonly Candidate[]): Assembled {
  const told = sceneOf(document, annotations, candidates);
  const items = byItems(told);
  const scene = isRoundup(items) ? items : told;
  const book = new EvidenceBook(document);
  const losers: Loser[] = [];
  const found = findMainDeal(scene);
  const kind = scene === items ? 'roundup' : kindOf(scene, found);
  const main = kind === 'deal' ? found : null;
  const amount = main === null ? null : chooseAmount(scene, main);
  for (const l of amount?.losers ?? [])
    losers.push({ pointer: '/deal/amount', text: document.text.slice(l.value.start, l.value.end), rule: l.rule, weight: l.weight });

  const deal = main === null ? null : dealOut(scene, main, amount, book, losers);
  const investors = main === null ? [] : chooseInvestors(scene, main, amount?.value ?? null);
  book.putAll(
    '/investors',
    investors.map((o) => ({ ...o.claim, score: o.confidence })),
  );
  // in an article without a deal "the company" is the one that title and lead speak of
  const company = kind === 'none' ? prominentCompany(scene, 0.6) : (found?.company ?? null);
  const timeline = chooseEvents(scene, company);
  book.putAll(
    '/timeline',
    timeline.map((o) => o.claim),
  );
  const related = chooseRelated(
    scene,
    main,
    amount?.value ?? null,
    kind === 'roundup' ? null : (found?.company ?? prominentCompany(scene)),
  );
  book.putAll(
    '/relatedDeals',
    related.map((o) => ({ ...o.claim, score: o.claim.score * 0.8 })),
  );
  const people = choosePeople(scene, company);
  book.putAll(
    '/people',
    people.map((o) => o.claim),
  );
  const parties = new Set([found?.company ?? null, ...investors.map((o) => o.claim.party.entity)]);
  // "acquires rival Acme": a party to the deal is told of as such
  const competitors = uniqueSlots(scene, 'competitor').filter((c) => c.party?.entity == null || !parties.has(c.party.entity));
  book.putAll('/competitors', competitors);
  const { title, dek, author, site, url, publishedAt, language } = document.meta;
  const record: DealRecord = {
    schemaVersion: 1,
    id: document.id,
    kind,
    article: { title, dek, author, site, url, publishedAt, language },
    deal,
    investors: investors.map((o) => o.investor),
    timeline: timeline.map((o) => o.event),
    relatedDeals: related.map((o) => o.deal),
    people: people.map((o) => o.person),
    competitors: competitors.map((c) => entityOf(scene, c.party)?.name ?? String(c.value)),
    evidence: book.toJSON(),
    warnings: warningsOf(scene, kind, amount, related),
  };
  return { record, losers };
}
