import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate/annotate.ts';
import type { Mention } from '../src/annotate/mention.ts';
import { restoreAnnotations } from '../src/annotate/restore.ts';
import { type Document, NO_METADATA, rawDocument } from '../src/document/document.ts';
import type { Candidate } from '../src/extract/candidate.ts';
import { extract } from '../src/extract/extract.ts';
import { restoreCandidates } from '../src/extract/restore.ts';
import { glossOf } from '../src/gloss/gloss.ts';
import { de } from '../src/locales/de/de.ts';
import { examples } from '../src/locales/de/examples.ts';
import { en } from '../src/locales/en.ts';
import type { Gloss } from '../src/locales/locale.ts';
import { mentionsOf, show, showMention } from './support/show.ts';

interface Row {
  readonly input: string;
  readonly published?: string;
  readonly expect: readonly string[];
}
type Rows = Readonly<Record<string, { readonly yes: readonly Row[]; readonly no: readonly string[] }>>;

const LANGUAGES: readonly (readonly [Gloss, Rows])[] = [[de, examples]];
const LAYERS: Readonly<Record<string, Mention['layer']>> = {
  amounts: 'money',
  dates: 'date',
  rounds: 'round',
  references: 'reference',
  names: 'name',
};
/** What a rule proposes below this is meant for the assembler to weigh, not to believe. */
const LEAST = 0.5;

/** What sentences come to: mentions of a layer, or the claims of a kind, in the words of the article. */
function outcome(gloss: Gloss, what: string, input: string, published: string | undefined): string[] {
  const document: Document = rawDocument('example', input, { ...NO_METADATA, publishedAt: published ?? null });
  const glossed = glossOf(document, gloss);
  const found = annotate(glossed.document, en);
  const { annotations, of } = restoreAnnotations(found, glossed);
  const layer = LAYERS[what];
  if (layer !== undefined) return mentionsOf(annotations, layer).map(showMention);
  const claims = restoreCandidates(extract(glossed.document, found, en), glossed, of);
  const kept = claims.filter(
    (claim: Candidate) => claim.kind === what && claim.score >= LEAST && !(claim.kind === 'money' && claim.role === 'deal'),
  );
  return kept.map((claim) => show(claim, input));
}

describe.each(LANGUAGES.map(([gloss, rows]) => ({ language: gloss.language, gloss, rows })))('$language', ({ gloss, rows }) => {
  for (const [what, { yes, no }] of Object.entries(rows)) {
    for (const row of yes)
      it(`${what}: ${row.input}`, () => {
        expect(outcome(gloss, what, row.input, row.published)).toEqual(expect.arrayContaining([...row.expect]));
      });
    for (const input of no)
      it(`no ${what}: ${input}`, () => {
        expect(outcome(gloss, what, input, undefined)).toEqual([]);
      });
  }
});
