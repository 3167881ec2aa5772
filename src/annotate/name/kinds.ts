import { GIVEN_NAMES } from '../../gazetteers/given-names.ts';
import { LEGAL_FORMS } from '../../gazetteers/legal-forms.ts';
import { ORGANISATION_TAILS } from '../../gazetteers/name-words.ts';
import { PLACES } from '../../gazetteers/places.ts';
import type { NameKind } from '../mention.ts';
import { CUES } from './cues.ts';
import type { RawName, Score } from './model.ts';
import { isDomain } from './shape.ts';
import { isCommonWord } from './words.ts';

export const noScore = (): Score => ({ organisation: 0, person: 0, product: 0, place: 0 });

export function addScore(to: Score, from: Score): void {
  to.organisation += from.organisation;
  to.person += from.person;
  to.product += from.product;
  to.place += from.place;
}

/** What the form of a name says by itself. `words` are those of the mention, legal forms included. */
export function scoreForm(words: readonly string[], known: ReadonlySet<string>): Score {
  const score = noScore();
  const lower = words.map((w) => w.toLowerCase().replaceAll('.', ''));
  const size = words.length;
  const last = lower[size - 1]!;
  const joined = lower.join(' ');
  if (known.has(joined)) score.organisation += 3;
  if (PLACES.has(joined)) score.place += 3.5;
  if (size > 1 && LEGAL_FORMS.has(last)) score.organisation += 6;
  if (size > 1 && ORGANISATION_TAILS.has(last)) score.organisation += 4;
  // "Hero MotoCorp", "Roshan CloudBank": the trade is written onto the last word
  const inner = /\p{Ll}(\p{Lu}\p{Ll}{2,12})$/u.exec(words[size - 1]!)?.[1]?.toLowerCase();
  if (size > 1 && inner !== undefined && (ORGANISATION_TAILS.has(inner) || LEGAL_FORMS.has(inner))) score.organisation += 4;
  if (size > 2 && lower.some((w) => w === 'of' || w === 'for' || w === 'and')) score.organisation += 3;
  if (size > 1 && /^(?:university|bank|ministry|department|institute|national|federal)$/.test(lower[0]!)) score.organisation += 2;
  if (words.some((w) => isDomain(w))) score.organisation += 3;
  const first = words[0]!.replace(/\.$/, '');
  if (size === 1) {
    if (/^\p{Lu}{2,5}$/u.test(first)) score.organisation += 1;
    else if (/\p{Ll}\p{Lu}|^\d|\d\p{L}|\{/u.test(first) && !/^(?:Mc|Mac|O['’]|De|Di|Le|La|Van)\p{Lu}/u.test(first))
      score.organisation += 1.5;
    else if (GIVEN_NAMES.has(lower[0]!)) score.person += isCommonWord(lower[0]!) ? 0.2 : 0.8;
    return score;
  }
  const surname = words[size - 1]!;
  const personal =
    size <= 5 && /^\p{Lu}/u.test(surname) && !/\d|&/.test(words.join('')) && !ORGANISATION_TAILS.has(last) && !LEGAL_FORMS.has(last);
  if (!personal || PLACES.has(joined)) return score;
  const initial = words.slice(0, -1).some((w) => /^\p{Lu}\.$/u.test(w)) || (size > 2 && /^\p{Lu}$/u.test(first));
  if (initial) score.person += 2;
  if (GIVEN_NAMES.has(lower[0]!)) {
    const plain = isCommonWord(lower[0]!);
    score.person += plain ? (isCommonWord(last) ? 0.8 : 2) : isCommonWord(last) ? 2.4 : 3.2;
  } else if (size === 2 && !isCommonWord(lower[0]!) && !isCommonWord(last) && !PLACES.has(lower[0]!)) score.person += 0.6;
  if (size === 2 && /^(?:Mc|Mac|O['’]|Di|De)\p{Lu}/u.test(surname)) score.person += 1;
  return score;
}

/** Postal codes of US states and Canadian provinces: "Palo Alto, CA". */
const STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON BC QC AB NS'.split(
    ' ',
  ),
);
const AFTER_TOWN = /(?:^|[ (])(?:of|in|from|near|a|an|the|outside) (?:[A-Z][\w.’'-]{1,20} ){0,2}[A-Z][\w.’'-]{1,20}, $/;

/** What the words around one mention say. */
export function scoreContext(text: string, mention: RawName): Score {
  const score = noScore();
  const { sentence, words } = mention.line;
  const left = text.slice(Math.max(sentence.start, mention.start - 48), mention.start);
  const right = text.slice(mention.end, Math.min(sentence.end, mention.end + 64));
  for (const cue of CUES) {
    if (score[cue.kind] < cue.weight && cue.pattern.test(cue.side === 'left' ? left : right))
      score[cue.kind] = Math.max(score[cue.kind], cue.weight) + 0.1 * Math.min(score[cue.kind], cue.weight);
  }
  const last = words[mention.to - 1]!;
  if (mention.to - mention.from === 1 && STATES.has(last.text) && AFTER_TOWN.test(left)) score.place += 6;
  if (last.tail === 'based' || last.tail === 'headquartered' || last.tail === 'born') score.place += 3;
  else if (last.tail === 'backed' || last.tail === 'owned' || last.tail === 'controlled') score.organisation += 1.5;
  return score;
}

const LEAST: Record<keyof Score, number> = { organisation: 1, person: 1.9, product: 1.7, place: 3 };

/** The kind that the evidence speaks for, and how sure it is (0–1). */
export function decide(score: Score): { kind: NameKind; certainty: number } {
  let best: keyof Score = 'organisation';
  let second = -1;
  for (const kind of ['person', 'product', 'place'] as const) {
    if (score[kind] > score[best]) {
      second = score[best];
      best = kind;
    } else second = Math.max(second, score[kind]);
  }
  const margin = score[best] - Math.max(0, second);
  if (score[best] < LEAST[best] || margin < 0.4) return { kind: 'unknown', certainty: 0.3 };
  return { kind: best, certainty: Math.min(0.99, 0.5 + 0.08 * margin) };
}
