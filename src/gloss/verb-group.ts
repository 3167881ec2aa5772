import { readingOf } from './clause.ts';
import type { Auxiliary, GlossLexicon } from './lexicon.ts';
import type { Token } from './token.ts';
import type { Verb } from './verbs.ts';

/** A finite verb with what belongs to it, in the order of the gloss. */
export interface VerbGroup {
  readonly tokens: Token[];
  readonly verb: Verb | null;
  readonly passive: boolean;
  readonly plural: boolean;
}

const PERFECT: Readonly<Record<string, string>> = { is: 'has', are: 'have', was: 'had', were: 'had' };

/** "hat … eingesammelt" → has raised, "wird … übernommen" → is acquired, "will … übernehmen" → plans to acquire. */
export function withAuxiliary(finite: Token, auxiliary: Auxiliary, main: Token, extras: readonly Token[]): VerbGroup {
  const participle = readingOf(main, 'part');
  const infinitive = readingOf(main, 'inf', 'pl');
  const words = extras.map((e) => e.role);
  const reading =
    auxiliary.kind === 'modal' || (auxiliary.kind === 'become' && participle === undefined)
      ? words.length > 0
        ? participle
        : (infinitive ?? participle)
      : (participle ?? infinitive);
  const verb = reading!.verb;
  const { english } = verb;
  let passive = false;
  for (const e of extras) e.out = '';
  main.out = english.participle;
  finite.out = auxiliary.out;
  if (auxiliary.kind === 'be') {
    if (words.includes('been')) finite.out = auxiliary.out === 'are' || auxiliary.out === 'were' ? 'were' : 'was';
    else if (verb.moves) finite.out = PERFECT[auxiliary.out] ?? auxiliary.out;
    passive = !verb.moves;
  } else if (auxiliary.kind === 'become') {
    passive = reading!.form === 'part';
    if (!passive) {
      main.out = english.base;
      if (auxiliary.out !== 'would') finite.out = 'will';
    } else if (auxiliary.out.startsWith('would')) finite.out = 'would be';
  } else if (auxiliary.kind === 'modal') {
    const said = auxiliary.out === 'will' || auxiliary.out === 'may';
    if (words.includes('become')) {
      passive = true;
      finite.out = auxiliary.out.startsWith('plan') ? `${auxiliary.out} to be` : auxiliary.out === 'did' ? 'was' : `${auxiliary.out} be`;
    } else if (words.length > 0) {
      // "soll … eingesammelt haben": hearsay
      passive = words.includes('been');
      finite.out = `${said ? 'reportedly ' : ''}${passive ? 'was' : 'has'}`;
    } else if (auxiliary.out === 'did') {
      finite.out = '';
      main.out = english.past;
    } else {
      finite.out = auxiliary.out.startsWith('plan') ? `${auxiliary.out} to` : auxiliary.out;
      main.out = english.base;
    }
  }
  const plural = /^(?:are|have|were|plan)\b/.test(auxiliary.out) || finite.lower.endsWith('en');
  return { tokens: [finite, ...extras, main].map(place), verb, passive, plural };
}

/** A finite verb alone, or with its prefix. */
export function alone(finite: Token, particle: Token | null): VerbGroup | null {
  const forms = finite.verb.filter((v) => v.form === 'sg' || v.form === 'pl' || v.form === 'past');
  const reading =
    particle === null
      ? (forms.find((v) => v.verb.prefix === '' || v.last) ?? null)
      : forms.find((v) => v.parted && v.verb.prefix === particle.lower);
  if (reading === undefined || reading === null) return null;
  const { english } = reading.verb;
  finite.out = reading.form === 'past' ? english.past : reading.form === 'pl' ? english.base : english.third;
  if (particle !== null) particle.out = '';
  const tokens = particle === null ? [finite] : [finite, particle];
  return {
    tokens: tokens.map(place),
    verb: reading.verb,
    passive: false,
    plural: reading.form === 'pl' || (reading.form === 'past' && finite.lower.endsWith('en')),
  };
}

function place(token: Token): Token {
  token.done = true;
  return token;
}

const EXTRA = new Set(['have', 'be', 'become', 'been']);

/** "eingesammelt haben", "übernommen werden": infinitives behind a participle. */
export function isExtra(token: Token | undefined): boolean {
  return token !== undefined && EXTRA.has(token.role ?? '');
}

export function auxiliaryOf(token: Token, lexicon: GlossLexicon): Auxiliary | null {
  return token.tag === 'aux' ? (lexicon.auxiliaries.get(token.lower) ?? null) : null;
}
