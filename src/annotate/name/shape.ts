/**
 * How a word looks: `cap` begins with a capital ("Acme", "TCV"); `odd` is name-like without one ("n8n", "mParticle", "e.ventures", "8VC");
 * `number` holds a digit and may belong to a name ("500", "2B", "8i"); `low` is everything else.
 */
export type Shape = 'cap' | 'odd' | 'number' | 'low';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Mixtures that are units, ordinals and jargon. */
const NOT_NAMES = set(
  'mrna sirna kwh mwh gwh twh phd ph bn mn kg km cm mm gb tb mb ghz mhz b2b b2c b2g d2c p2p c2c g2g h2o mp3 mp4 co2 i18n k8s 401k b2b2c a1c e-commerce ios macos eps esim esg esop esops ebitda ebooks',
);
/** What follows a number in a measure: "10x", "5G", "2nd". */
const UNITS = set(
  'st nd rd th s x k m b g t bn mn mm cm km kg am pm p d h w v mw gw kw kwh gb tb mb mbps gbps mln bln cr yo yr hr ft in sq nm hp mph fps px degree degrees',
);
const HOSTS = set(
  'com ai io co app ventures capital vc fund so dev tech xyz me ly fm tv net org gg sh cloud energy health bio fi inc earth one club market care eco',
);
/** Codes of stock exchanges behind a symbol. */
const EXCHANGES = set(
  'ax n o l hk t ss sz pa de mi as to v ns bo ks kq tw two si ad qa kw du sa mx vx s br mc ls st he ol co f q k pk ob bk jk kl nz is wa mm bse nse ul',
);

export function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a && /^[a-z]+$/.test(word)) return 'low'; // the most frequent case first
  if (word.includes('.') && (isTicker(word) || /\.(?:jpe?g|png|gif|svg|pdf|html?)$/i.test(word))) return 'low';
  if (/['’](?:ve|re|ll|d|m|t|em|all)$/i.test(word)) return 'low'; // "We've"
  if (first >= 0x30 && first <= 0x39) {
    const rest = word.toLowerCase().replace(/^[\d.,-]{1,20}/, '');
    if (rest === '' || rest === '+' || UNITS.has(rest)) return 'number';
    return /^\d{1,4}\p{Lu}{1,4}$/u.test(word) || /^\d{1,4}\p{L}{3}/u.test(word) ? 'odd' : 'number';
  }
  if (/^\p{Lu}/u.test(word)) return 'cap';
  const lower = word.toLowerCase();
  if (NOT_NAMES.has(lower)) return 'low';
  if (word.includes('{')) return 'odd';
  if (/^\p{Ll}{1,8}\p{Lu}/u.test(word)) return 'odd';
  if (/^\p{Ll}{1,3}\d{1,3}\p{Ll}{1,3}$/u.test(word)) return 'odd';
  return isDomain(word) ? 'odd' : 'low';
}

/** A stock symbol with its exchange's code: "ABC.AX", "0241.HK". */
export function isTicker(word: string): boolean {
  const dot = word.indexOf('.');
  return /^(?:[A-Z]{2,6}|\d{4,6})$/.test(word.slice(0, dot)) && EXCHANGES.has(word.slice(dot + 1).toLowerCase());
}

/** A host name such as "acme.ai": its first part is the name. */
export function isDomain(word: string): boolean {
  const dot = word.lastIndexOf('.');
  return dot > 0 && dot < 31 && HOSTS.has(word.slice(dot + 1).toLowerCase()) && /^[\p{L}\d-]{1,30}$/u.test(word.slice(0, dot));
}
