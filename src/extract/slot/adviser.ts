import type { Party, SlotClaim } from '../candidate.ts';
import { type PartyList, parsePartiesBefore, parsePartiesForward } from '../parties/list.ts';
import type { Match, SentenceRule } from '../rule.ts';

const FIELD = '(?:financial|legal|exclusive financial|sole financial|lead financial|strategic|tax|placement|exclusive|sole)';

/** "BANK acted as financial adviser to CO", "CO was advised by FIRM", "FIRM served as legal counsel". */
export const adviser: SentenceRule = {
  id: 'slot/adviser',
  triggers: ['advis', 'counsel', 'placement agent'],
  patterns: [
    `(?:is|was|are|were|acted|acts|acting|served|serves|serving)(?: as)?(?: the| a| an)? (?<job>${FIELD} (?:advisers?|advisors?|counsel)|legal counsel|placement agents?)(?: (?:to|for|of) (?<client>{X}))?`,
    `(?<client2>{X})(?:'s)? (?<job2>${FIELD} (?:advisers?|advisors?)|counsel) (?:include|included|are|were|is|was)`,
    '(?:is|was|were|been|being) advised by',
    '(?<advises>advised|advises|is advising|are advising|represented) (?<client3>{X})(?= on| in|[.,]|$)',
  ],
  apply(match) {
    const text = match.text;
    if (match.group('advises') !== null)
      return claims(match, parsePartiesBefore(match.view, match.from), 'adviser', match.party('client3'));
    if (match.group('client2') !== null)
      return claims(match, parsePartiesForward(match.view, match.to), job(match.group('job2')), match.party('client2'));
    if (/advised by$/.test(text)) return claims(match, parsePartiesForward(match.view, match.to), 'adviser', null, true);
    return claims(match, parsePartiesBefore(match.view, match.from), job(match.group('job')), match.party('client'));
  },
};

function job(words: string | null): string {
  const told = (words ?? '').trim().replace(/s$/, '').replace('advisor', 'adviser');
  return told === '' ? 'adviser' : told;
}

/** Whose side an adviser is on by the words alone; a client by name is placed when the deal's parties are known. */
function sideOf(match: Match, client: Party | null, company: boolean): 'company' | 'investor' | null {
  if (company) return 'company';
  if (client === null) return null;
  const words = match.view.template.slice(Math.max(0, match.from - 10), match.to + 60);
  return /\b(?:buyer|investor|investors|acquirer|consortium)\b/.test(words) ? 'investor' : client.entity === null ? 'company' : null;
}

function claims(match: Match, list: PartyList | null, role: string, client: Party | null, company = false): SlotClaim[] {
  return (list?.parties ?? [])
    .filter((p) => p.kind !== 'person' && p.party.entity !== null)
    .map((p) => ({
      kind: 'slot',
      rule: 'slot/adviser',
      score: 0.8,
      span: p.party.span,
      sentence: match.view.sentence.index,
      slot: 'adviser',
      value: match.context.annotations.entities[p.party.entity!]?.name ?? '',
      party: p.party,
      detail: { role, side: sideOf(match, client, company), client },
    }));
}
