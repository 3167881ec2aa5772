import type { SlotClaim } from '../candidate.ts';
import type { DocumentRule } from '../rule.ts';

const ID = 'slot/website';
const ENDINGS = 'com ai io co org net app dev tech health energy bio fi de fr in'.split(' ').join('|');
const HOST = new RegExp(`(?<![\\w@./-])(?:https?://)?(?:www\\.)?([a-z0-9-]{2,40})\\.(?:co\\.uk|${ENDINGS})(?![\\w-])`, 'gi');

/** "www.acme.com", "(acme.ai)": a host named like an organisation of the article is its website. */
export const website: DocumentRule = {
  id: ID,
  document({ document, annotations }) {
    const byName = new Map<string, number>();
    for (const entity of annotations.entities) {
      if (entity.kind === 'person' || entity.kind === 'place') continue;
      for (const form of [entity.name, ...entity.aliases]) byName.set(plain(form), entity.id);
    }
    const out: SlotClaim[] = [];
    let s = 0;
    for (const hit of document.text.matchAll(HOST)) {
      const whole = hit[0];
      const entity = byName.get(plain(hit[1]!));
      if (entity === undefined) continue;
      const span = { start: hit.index, end: hit.index + whole.length };
      const name = annotations.entities[entity]!;
      // "Acme.ai raised": there the host is the name itself
      if (!/^(?:https?:|www\.)/i.test(whole) && (name.name === whole || name.aliases.includes(whole))) continue;
      while (s + 1 < document.sentences.length && document.sentences[s]!.end <= hit.index) s++;
      const value = whole
        .replace(/^https?:\/\//i, '')
        .replace(/^www\./i, '')
        .toLowerCase();
      const party = { entity, span };
      out.push({
        kind: 'slot',
        rule: ID,
        score: 0.85,
        span,
        sentence: document.sentences[s]?.index ?? 0,
        slot: 'website',
        value,
        party,
        detail: null,
      });
    }
    return out;
  },
};

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
