/**
 * How currencies are written. ISO 4217 active codes (list of 2024-06) with the symbols of Unicode CLDR 45 (2024-04), the
 * press abbreviations of the Reuters, FT and Economist style guides, and ordinary dictionary words in a few languages. Data only.
 */

/** Active ISO 4217 codes that stand for money in running text; funds codes, metals and test codes are left out. */
export const ISO_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP ' +
    'CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY ' +
    'KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK ' +
    'NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND ' +
    'TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW'
  ).split(' '),
);

/** Codes that are English words too when a headline is in capitals: they need a scale word after the number. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set('ALL TOP TRY CUP BAM PEN MAD GEL COP SOS ANG RON MOP BOB LAK ERN'.split(' '));

export interface Marker {
  readonly code: string;
  /** Noun family whose other members write the same mark; null where the mark names one currency. */
  readonly family: string | null;
  /** Only with a scale word ("R50 million", "N5bn"): the mark is too short to trust alone. */
  readonly needsScale: boolean;
}

const one = (code: string, needsScale = false): Marker => ({ code, family: null, needsScale });
const many = (code: string, family: string): Marker => ({ code, family, needsScale: false });

/** Marks written before the number, with or without a blank. Case matters. */
export const BEFORE: Readonly<Record<string, Marker>> = {
  $: many('USD', 'dollar'),
  ...group('USD', 'US$ $US U.S.$ USD$ $USD US-$ USD'),
  ...group('AUD', 'A$ AU$ $A $AU AUD$ $AUD'),
  ...group('CAD', 'C$ CA$ CAN$ CDN$ Cdn$ $C CAD$ $CAD $CDN'),
  ...group('NZD', 'NZ$ $NZ NZD$'),
  ...group('HKD', 'HK$ $HK HKD$'),
  ...group('SGD', 'S$ SG$ $S SGD$ $SGD'),
  ...group('TWD', 'NT$ NTD NTD$ TW$'),
  ...group('BRL', 'R$'),
  ...group('MXN', 'MX$ Mex$ MXN$'),
  ...group('JMD', 'J$'),
  ...group('TTD', 'TT$'),
  ...group('EUR', '€ Euro'),
  ...group('GBP', '£ GB£ UK£'),
  'E£': one('EGP'),
  LE: one('EGP', true),
  'L.E.': one('EGP', true),
  '¥': many('JPY', 'yen'),
  ...group('JPY', 'JP¥ JP￥'),
  ...group('CNY', 'CN¥ RMB Rmb RMB¥ CN￥ 人民币'),
  ...group('INR', '₹ `₹ INR₹'),
  Rs: many('INR', 'rupee'),
  'Rs.': many('INR', 'rupee'),
  RS: many('INR', 'rupee'),
  'Re.': many('INR', 'rupee'),
  ...group('KRW', '₩ ￦'),
  ...group('ILS', '₪ NIS'),
  ...group('NGN', '₦'),
  '₺': one('TRY'),
  TL: one('TRY', true),
  ...group('RUB', '₽'),
  ...group('PHP', '₱ Php'),
  ...group('VND', '₫'),
  ...group('THB', '฿ Bt THB฿'),
  ...group('UAH', '₴'),
  ...group('KZT', '₸'),
  ...group('GHS', '₵ GH₵ GH¢'),
  ...group('CRC', '₡'),
  ...group('PYG', '₲'),
  ...group('BDT', '৳ Tk Tk.'),
  ...group('MYR', 'RM'),
  ...group('IDR', 'Rp Rp.'),
  ...group('CHF', 'SFr SFr. CHf'),
  ...group('KES', 'KSh Ksh KShs Kshs KES'),
  ...group('UGX', 'USh Ush'),
  ...group('TZS', 'TSh Tsh'),
  ...group('AED', 'Dh Dhs Dh. AED'),
  '﷼': one('SAR'),
  SR: one('SAR', true),
  QR: one('QAR', true),
  ...group('PEN', 'S/ S/.'),
  ...group('CZK', 'Kč'),
  ...group('DKK', 'DKr'),
  ...group('SEK', 'SKr'),
  ...group('NOK', 'NKr'),
  kr: many('SEK', 'krona'),
  'kr.': many('DKK', 'krona'),
  R: one('ZAR', true),
  N: one('NGN', true),
};

/** Symbols written after the number: "40 €", "5 M€", "13.6亿元". Longest first where one begins another. */
export const AFTER_SYMBOLS: readonly (readonly [string, Marker])[] = [
  ['人民币', one('CNY')],
  ['元人民币', one('CNY')],
  ['美元', one('USD')],
  ['美金', one('USD')],
  ['港元', one('HKD')],
  ['港币', one('HKD')],
  ['欧元', one('EUR')],
  ['歐元', one('EUR')],
  ['英镑', one('GBP')],
  ['英鎊', one('GBP')],
  ['日元', one('JPY')],
  ['日圆', one('JPY')],
  ['日圓', one('JPY')],
  ['韩元', one('KRW')],
  ['新台币', one('TWD')],
  ['新台幣', one('TWD')],
  ['台币', one('TWD')],
  ['新加坡元', one('SGD')],
  ['新元', one('SGD')],
  ['澳元', one('AUD')],
  ['加元', one('CAD')],
  ['卢比', one('INR')],
  ['卢布', one('RUB')],
  ['元', one('CNY')],
  ['圆', one('CNY')],
  ['円', one('JPY')],
  ['ドル', one('USD')],
  ['ユーロ', one('EUR')],
  ['달러', one('USD')],
  ['유로', one('EUR')],
  ['원', one('KRW')],
  ['डॉलर', one('USD')],
  ['डालर', one('USD')],
  ['रुपये', one('INR')],
  ['रुपए', one('INR')],
  ['रुपयों', one('INR')],
  ['यूरो', one('EUR')],
  ['US$', one('USD')],
  ['€', one('EUR')],
  ['£', one('GBP')],
  ['$', many('USD', 'dollar')],
  ['¥', many('JPY', 'yen')],
  ['₹', one('INR')],
  ['₽', one('RUB')],
  ['₴', one('UAH')],
  ['₺', one('TRY')],
  ['₩', one('KRW')],
  ['₪', one('ILS')],
  ['₫', one('VND')],
  ['zł', one('PLN')],
  ['Kč', one('CZK')],
];

export interface CurrencyNoun {
  /** Code where nothing tells the country. */
  readonly code: string;
  readonly forms: readonly string[];
  /** Code by country, for "Canadian dollars" and for an article that speaks of one country. */
  readonly by: Readonly<Record<string, string>>;
  /** A common word of the language too ("pounds", "won"): only after a scale word. */
  readonly weak: boolean;
}

/** Families of currency nouns. Forms are lower case. */
export const NOUNS: Readonly<Record<string, CurrencyNoun>> = {
  dollar: noun('USD', 'dollar dollars dlr dlrs dólar dólares dolar dólars dollari bucks доллар доллара долларов', {
    US: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    TW: 'TWD',
    JM: 'JMD',
    BN: 'BND',
  }),
  euro: noun('EUR', 'euro euros euroa евро', {}),
  pound: noun('GBP', 'pound pounds quid', { GB: 'GBP', EG: 'EGP', LB: 'LBP' }, true),
  sterling: noun('GBP', 'sterling', {}),
  yen: noun('JPY', 'yen', { JP: 'JPY', CN: 'CNY' }),
  yuan: noun('CNY', 'yuan renminbi rmb', {}),
  won: noun('KRW', 'won', { KR: 'KRW' }, true),
  rupee: noun('INR', 'rupee rupees', { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' }),
  rupiah: noun('IDR', 'rupiah rupiahs', {}),
  taka: noun('BDT', 'taka', {}),
  ringgit: noun('MYR', 'ringgit ringgits', {}),
  baht: noun('THB', 'baht', {}),
  dong: noun('VND', 'dong dongs', {}, true),
  peso: noun('MXN', 'peso pesos', { MX: 'MXN', PH: 'PHP', AR: 'ARS', CL: 'CLP', CO: 'COP' }),
  shekel: noun('ILS', 'shekel shekels', { IL: 'ILS' }),
  naira: noun('NGN', 'naira', {}),
  rand: noun('ZAR', 'rand rands', { ZA: 'ZAR' }, true),
  cedi: noun('GHS', 'cedi cedis', {}),
  shilling: noun('KES', 'shilling shillings', { KE: 'KES', UG: 'UGX', TZ: 'TZS' }),
  dirham: noun('AED', 'dirham dirhams', { AE: 'AED', MA: 'MAD' }),
  riyal: noun('SAR', 'riyal riyals rial rials', { SA: 'SAR', QA: 'QAR', OM: 'OMR', IR: 'IRR' }),
  dinar: noun('KWD', 'dinar dinars', { KW: 'KWD', BH: 'BHD', JO: 'JOD', IQ: 'IQD', RS: 'RSD' }),
  lira: noun('TRY', 'lira liras', { TR: 'TRY' }, true),
  real: noun('BRL', 'real reais reals', { BR: 'BRL' }, true),
  krona: noun('SEK', 'krona kronor krone kroner crown crowns kr', { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' }, true),
  koruna: noun('CZK', 'koruna korunas korun', {}),
  zloty: noun('PLN', 'zloty zlotys zlotych złoty złotych', {}),
  forint: noun('HUF', 'forint forints', {}),
  leu: noun('RON', 'lei leu', {}, true),
  lev: noun('BGN', 'leva levs', {}),
  hryvnia: noun('UAH', 'hryvnia hryvnias hryvnyas', {}),
  rouble: noun('RUB', 'rouble roubles ruble rubles рублей рубля руб', {}),
  tenge: noun('KZT', 'tenge', {}),
  franc: noun('CHF', 'franc francs franken', { CH: 'CHF', XO: 'XOF' }),
  cfa: noun('XOF', 'fcfa', {}),
  sol: noun('PEN', 'soles', {}, true),
};

/** Words that name a country before a currency noun or in the article; lower case. */
export const COUNTRY_WORDS: Readonly<Record<string, readonly string[]>> = {
  US: ['us', 'u.s', 'u.s.', 'american', 'united states'],
  CA: ['canadian', 'canada', 'toronto', 'vancouver', 'montreal', 'ottawa', 'ontario', 'quebec', 'calgary'],
  AU: ['australian', 'australia', 'aussie', 'sydney', 'melbourne', 'brisbane', 'perth', 'adelaide'],
  NZ: ['new zealand', 'kiwi', 'auckland', 'wellington'],
  SG: ['singapore', 'singaporean'],
  HK: ['hong kong'],
  TW: ['new taiwan', 'taiwan', 'taiwanese', 'taipei'],
  JM: ['jamaican'],
  BN: ['brunei'],
  GB: ['british', 'uk', 'u.k'],
  EG: ['egyptian', 'egypt', 'cairo'],
  LB: ['lebanese'],
  JP: ['japanese', 'japan', 'tokyo', 'osaka', 'nikkei'],
  CN: ['chinese', 'china', 'beijing', 'shanghai', 'shenzhen', 'hangzhou'],
  KR: ['korean', 'south korean'],
  IN: ['indian', 'india', 'mumbai', 'delhi', 'bengaluru', 'bangalore', 'gurugram', 'chennai', 'hyderabad'],
  PK: ['pakistani', 'pakistan', 'karachi', 'lahore', 'islamabad'],
  LK: ['sri lankan', 'sri lanka', 'colombo'],
  NP: ['nepalese', 'nepali', 'nepal', 'kathmandu'],
  MX: ['mexican', 'mexico'],
  PH: ['philippine', 'philippines', 'filipino', 'manila'],
  AR: ['argentine', 'argentinian', 'argentina', 'buenos aires'],
  CL: ['chilean', 'chile', 'santiago'],
  CO: ['colombian', 'colombia', 'bogota', 'bogotá'],
  IL: ['israeli', 'new israeli'],
  ZA: ['south african'],
  KE: ['kenyan', 'kenya', 'nairobi'],
  UG: ['ugandan', 'uganda', 'kampala'],
  TZ: ['tanzanian', 'tanzania', 'dar es salaam'],
  AE: ['uae', 'emirati'],
  MA: ['moroccan', 'morocco', 'casablanca'],
  SA: ['saudi', 'saudi arabia', 'riyadh'],
  QA: ['qatari', 'qatar', 'doha'],
  OM: ['omani', 'oman', 'muscat'],
  IR: ['iranian', 'iran', 'tehran'],
  KW: ['kuwaiti', 'kuwait'],
  BH: ['bahraini', 'bahrain'],
  JO: ['jordanian', 'jordan', 'amman'],
  IQ: ['iraqi', 'iraq'],
  RS: ['serbian', 'serbia', 'belgrade'],
  TR: ['turkish'],
  BR: ['brazilian'],
  SE: ['swedish', 'sweden', 'stockholm', 'gothenburg', 'malmö'],
  NO: ['norwegian', 'norway', 'oslo', 'bergen'],
  DK: ['danish', 'denmark', 'copenhagen', 'aarhus'],
  IS: ['icelandic', 'iceland', 'reykjavik'],
  CZ: ['czech', 'prague', 'czechia'],
  CH: ['swiss'],
  XO: ['cfa'],
};

function group(code: string, marks: string): Record<string, Marker> {
  return Object.fromEntries(marks.split(' ').map((mark) => [mark, one(code)]));
}

function noun(code: string, forms: string, by: Record<string, string>, weak = false): CurrencyNoun {
  return { code, forms: forms.split(' '), by, weak };
}
