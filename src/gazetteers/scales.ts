/**
 * Scale words and abbreviations of money, by the press usage of each language (dictionary words; CLDR 45 short number forms, 2024-04).
 * Data only. `comma` marks words of languages that write the decimal comma: "4,5 Mrd.", "20.255 millones".
 */
export interface Scale {
  readonly factor: number;
  readonly comma: boolean;
}

/** Lower-case words; any letter case is accepted in the text. A final full stop may follow abbreviations. */
export const SCALE_WORDS: ReadonlyMap<string, Scale> = table([
  [1e3, false, 'thousand thousands k'],
  [1e5, false, 'lakh lakhs lac lacs lkh'],
  [1e6, false, 'million millions mn mln mlns m mm mill'],
  [1e7, false, 'crore crores cr crs'],
  [1e9, false, 'billion billions bn bln b bil'],
  [1e12, false, 'trillion trillions tn trn tr t'],
  [1e3, true, 'tsd tausend mille mil duizend tusen тыс'],
  [
    1e6,
    true,
    'mio millionen millón millon millones milhão milhao milhões milhoes milione milioni miljoen miljon miljoner millioner mi mkr млн',
  ],
  [
    1e9,
    true,
    'mrd mrds milliarde milliarden milliard milliards md mds miliardo miliardi mld miljard miljarder milliarder mia bilhão bilhao bilhões bilhoes bi млрд',
  ],
  [1e12, true, 'billionen billones trilhão trilhões biljoen triliun'],
]);

/** Written together with the number; longest first. */
export const SCALE_SIGNS: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['萬億', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['千萬', 1e7],
  ['百万', 1e6],
  ['百萬', 1e6],
  ['亿', 1e8],
  ['億', 1e8],
  ['억', 1e8],
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['兆', 1e12],
  ['조', 1e12],
  ['千', 1e3],
  ['लाख करोड़', 1e12],
  ['लाख करोड़', 1e12],
  ['करोड़', 1e7],
  ['करोड़', 1e7],
  ['करोड', 1e7],
  ['अरब', 1e9],
  ['लाख', 1e5],
  ['हज़ार', 1e3],
  ['हजार', 1e3],
];

/** English cardinals, for "ten million dollars". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

function table(rows: readonly (readonly [number, boolean, string])[]): Map<string, Scale> {
  return new Map(rows.flatMap(([factor, comma, words]) => words.split(' ').map((word): [string, Scale] => [word, { factor, comma }])));
}
