import type { Gloss } from '../locale.ts';
import { abbreviations, calendar, numbers } from './dates.ts';
import { adjectives, adverbs, conjunctions, determiners, prepositions, pronouns, subordinators } from './function-words.ts';
import { cityAdjectives, nouns, places, plainNouns } from './nouns.ts';
import { classes, phrases } from './phrases.ts';
import { verbs } from './verbs.ts';

/** German. */
export const de = {
  language: 'de',
  determiners,
  prepositions,
  conjunctions,
  subordinators,
  pronouns,
  adverbs,
  adjectives,
  adjectiveEndings: '- e en er es em',
  oblique: 'den dem des einen einem eines einer diesen diesem seinem seinen ihrem ihren keinen',
  nouns,
  plainNouns,
  nounEndings: 'ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse ling linge enz anz ierung',
  adjectiveSuffixes: 'lich isch ig los bar sam haft iert end weise',
  places,
  cityAdjectives,
  calendar,
  numbers,
  verbs,
  auxiliaries: {
    have: 'hat=has haben=have habe=has hatte=had hatten=had hätte=had hätten=had',
    be: 'ist=is sind=are war=was waren=were sei=is seien=are wäre=were wären=were',
    become: 'wird=is werden=are werde=is wurde=was wurden=were würde=would würden=would',
    modal:
      'will=plans wollen=plan wolle=plans wollte=planned wollten=planned möchte=plans möchten=plan soll=will sollen=will solle=will sollte=should sollten=should kann=can können=can könne=can könnte=could könnten=could konnte=did konnten=did muss=must müssen=must darf=may dürfen=may dürfte=may dürften=may',
  },
  relatives: 'der die das dem den welche welcher welches',
  classes,
  phrases,
  terms: { founder: 'Gründer', 'co-founder': 'Mitgründer' },
  abbreviations,
} satisfies Gloss;
