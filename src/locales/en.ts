import { enDates } from './date-words.ts';
import type { Locale } from './locale.ts';

const words = (list: string) => list.split('|');

const IRREGULAR: Readonly<Record<string, string>> = {
  get: 'gets|got|getting',
  win: 'wins|won|winning',
  buy: 'buys|bought|buying',
  bring: 'brings|brought|bringing',
  take: 'takes|took|taken|taking',
  see: 'sees|saw|seen|seeing',
  draw: 'draws|drew|drawn|drawing',
  have: 'has|had|having',
  sell: 'sells|sold|selling',
  nab: 'nabs|nabbed|nabbing',
  bag: 'bags|bagged|bagging',
  snag: 'snags|snagged|snagging',
  grab: 'grabs|grabbed|grabbing',
  net: 'nets|netted|netting',
  drum: 'drums|drummed|drumming',
  wrap: 'wraps|wrapped|wrapping',
  snap: 'snaps|snapped|snapping',
};

/** Verbs given by their base form, with their regular or irregular forms; a particle stays behind the verb. */
function forms(list: string): string[] {
  return list.split('|').flatMap((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
    const third = /(?:s|x|ch|sh)$/.test(verb)
      ? `${verb}es`
      : verb.endsWith('y') && !/[aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : `${verb}s`;
    const inflected = IRREGULAR[verb]?.split('|') ?? [third, `${stem}ed`, `${stem}ing`];
    return [verb, ...inflected].map((form) => `${form}${tail}`);
  });
}

export const en = {
  language: 'en',
  dates: enDates,
  lexicon: {
    raise: forms(
      'raise|secure|nab|bag|land|snag|grab|pocket|net|score|snare|haul in|pull in|rake in|pick up|bring in|rope in|lock in|lock down|gather|garner|hook|scoop|bank|fetch|procure|drum up|notch',
    ),
    take: forms(
      'announce|close|complete|get|receive|add|win|take in|take on|attract|claim|collect|obtain|finalize|finalise|wrap up|sign|draw|unveil|accept|see|welcome|reveal|disclose|confirm|reach|gain|earn|have|take|sell|issue|place|price',
    ),
    funding: words(
      'round|funding|financing|investment|raise|fundraise|fundraising|capital|equity|venture capital|growth capital|seed|cash|backing|injection|infusion|tranche|investments|capital raise|growth funding|venture funding|funds|money|fresh funds|convertible notes|convertible note|capital injection|venture round|fundraiser|capital increase|convertible debt|private placement',
    ),
    debt: words(
      'loan|loans|credit facility|credit line|line of credit|debt facility|debt|debt financing|bond|bonds|notes|venture debt|term loan|credit|revolver|revolving credit facility|bridge loan|syndicated loan|loan facility|facility|refinancing|bond sale|bond issue|debentures|sukuk|green bond|green bonds|commercial paper|debt funding|mortgage|eurobond|samurai bond',
    ),
    fund: words(
      'fund|funds|investment fund|venture fund|vc fund|seed fund|growth fund|venture capital fund|private equity fund|buyout fund|new fund|debut fund|vehicle|opportunity fund|flagship fund|maiden fund|fund of funds|credit fund|infrastructure fund|accelerator fund|ltd fund',
    ),
    listing: words(
      'ipo|initial public offering|initial share sale|public listing|stock market listing|stock market debut|public offering|share sale|flotation|listing|market debut|stock offering|share offering|public debut|stock exchange listing|direct listing|spac|blank-check merger',
    ),
    lead: words('led|leads|co-led|co-leads|co-leading|leading|spearheaded|spearheads|headed|anchored|fronted|lead'),
    round: words(
      'round|financing|funding|investment|raise|fundraise|fundraising|funding round|financing round|investment round|capital raise|equity round|tranche|injection|deal|extension',
    ),
    acquire: forms(
      'acquire|buy|purchase|take over|take control of|snap up|scoop up|swallow|gobble up|acqui-hire|acquihire|absorb|take private|buy out',
    ),
    participate: words(
      'participated|participates|also participated|joined|took part|chipped in|joined in|invested|contributed|came in|returned|re-upped|followed on',
    ),
    investors: words('investors|investor|backers|backer|shareholders|shareholder|supporters|partners'),
    existing: words('existing|previous|prior|returning|return|current|past|earlier|longtime|long-time|early|long-standing|inside'),
    fresh: words('new|first-time|newcomer|newcomers|incoming|fresh'),
    company: words(
      'company|startup|start-up|firm|business|group|platform|venture|developer|maker|provider|service|app|chipmaker|carmaker|automaker|retailer|lender|bank|fintech|unicorn|biotech|outfit|operator|marketplace|organization|organisation|manufacturer|scaleup|scale-up|studio|agency|brand|neobank|insurer|publisher|vendor|lender|miner|brewer|airline|drugmaker|automaker|telecom|conglomerate|giant|broker|exchange|utility|spinout|spin-off|newcomer|upstart',
    ),
    rumour: words(
      'in talks|said to be|reportedly|considering|exploring|weighing|seeking|looking to|mulling|people familiar|sources said|in discussions|nearing|close to',
    ),
  },
} satisfies Locale;
