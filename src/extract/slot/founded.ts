import type { Candidate, EventClaim } from '../candidate.ts';
import { type DocumentRule, runRules } from '../rule.ts';
import { founded } from '../timeline/founded.ts';
import { founds } from '../timeline/founds.ts';
import { inception } from '../timeline/inception.ts';
import { yearFounded } from '../timeline/year-founded.ts';

/** The founding of each company as a fact about it: what the timeline's founding rules found, with the company's name. */
export const foundedSlot: DocumentRule = {
  id: 'slot/founded',
  document: (context) =>
    runRules([founded, founds, inception, yearFounded], context)
      .filter((claim): claim is EventClaim => claim.kind === 'event')
      .map(
        (claim): Candidate => ({
          kind: 'slot',
          rule: 'slot/founded',
          // a pronoun may mean another company of the sentence before
          score: claim.company?.entity == null ? claim.score * 0.8 : claim.score,
          span: claim.span,
          sentence: claim.sentence,
          slot: 'founded',
          value: claim.date.value.edtf,
          party: claim.company,
          detail: null,
        }),
      ),
};
