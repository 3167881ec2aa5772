import type { Deal } from '../schema/record.ts';
import type { EvidenceBook } from './evidence.ts';
import type { MainDeal } from './main-deal.ts';
import type { Scene } from './scene.ts';
import { bestSlot } from './slots.ts';

/** The main deal's company with what the article tells of it. */
export function companyOut(scene: Scene, main: MainDeal, book: EvidenceBook): Deal['company'] {
  if (main.company === null) return null;
  const entity = scene.annotations.entities[main.company]!;
  const named = main.claims.find((c) => c.company?.entity === main.company)?.company?.span;
  const mention = entity.mentions.map((i) => scene.annotations.names[i]!).find((n) => n.value.name === entity.name);
  book.put('/deal/company/name', mention ?? named ?? main.claims[0]!.span, main.claims[0]!.rule, main.certainty);
  for (const [i, alias] of entity.aliases.entries()) {
    const at = entity.mentions.map((m) => scene.annotations.names[m]!).find((n) => scene.document.text.slice(n.start, n.end) === alias);
    if (at !== undefined) book.put(`/deal/company/aliases/${i}`, at, at.rule, entity.certainty);
  }
  const about = (slot: 'description' | 'headquarters' | 'website' | 'founded') => {
    const claim = bestSlot(scene, slot, (c) => c.party?.entity == null || c.party.entity === main.company);
    if (claim !== null) book.put(`/deal/company/${slot}`, claim.span, claim.rule, claim.score);
    return claim === null ? null : String(claim.value);
  };
  return {
    name: entity.name,
    aliases: [...entity.aliases],
    description: about('description'),
    founded: about('founded'),
    headquarters: about('headquarters'),
    website: about('website'),
  };
}
