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
  roles: {
    source: 'von vom',
    agent: 'durch',
    above: 'über',
    onDay: 'am',
    within: 'im',
    toward: 'zum zur',
    instance: 'etwa',
    like: 'wie',
    total: 'insgesamt',
    ample: 'gut',
    purpose: 'um',
    infinitive: 'zu',
    that: 'das',
    genitive: 'des eines dieses',
    maybeGenitive: 'der einer ihrer seiner ihres seines',
    indefinite: 'ein',
    have: 'haben',
    be: 'sein',
    become: 'werden',
    been: 'worden',
  },
  contractions: 'am=an ans=an beim=bei vom=von im=in ins=in zum=zu zur=zu',
  infix: 'zu',
  pluralVerb: 'en',
  firstParts:
    'ki=AI us=US eu=EU it=IT seed=seed pre-seed=pre-seed preseed=pre-seed ex=former vc=VC e-commerce=e-commerce b2b=B2B b2c=B2C software=software millionen=million-euro milliarden=billion-euro lead=lead tech=tech co=co',
  partsOfYear: 'anfang=early mitte=mid ende=late',
  names: {
    cityEnding: 'er',
    houses: 'sparkasse volksbank zeitung börse morgenpost allgemeine rundschau kurier verlag philharmoniker flughafen',
    institutions: 'bank kasse fonds stiftung versicherung werke zeitung gesellschaft verein',
    selfNamed: 'bank',
    houseAdjectives: 'er sche schen',
    plurals: 'e en er ern eln n s i',
    substances:
      'strom futter geld kapital personal software hardware wasser stoff energie wärme holz papier gas öl material licht luft fleisch gemüse obst milch bier wein kaffee tee zeug glas metall stahl beton leder musik kunst sport verkehr handel bau vertrieb einkauf schutz recht wissen arbeit zeit hilfe kraft macht zubehör management marketing design training technik medizin chemie logistik pflege planung ung heit keit schaft tion tät',
    agents: 'er',
    looks: '.{14}|ß|[äöü].{3}|.{7}e[rnl]$|.{3}en$|.{3}(?:chen|stoff|werk|zeug)$|.{4}(?:ker|gen|nen|ten)$',
  },
  relatives: 'der die das dem den welche welcher welches',
  classes,
  phrases,
  terms: { founder: 'Gründer', 'co-founder': 'Mitgründer' },
  abbreviations,
} satisfies Gloss;
