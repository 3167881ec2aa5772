import { WORD } from '../../document/letters.ts';
import type { NameKind } from '../mention.ts';

/** Words around a name that speak for what it is. Left patterns end at the name, right patterns begin behind it. */
export interface Cue {
  readonly kind: Exclude<NameKind, 'unknown'>;
  readonly weight: number;
  readonly side: 'left' | 'right';
  readonly pattern: RegExp;
}

const FIRM =
  'company|startup|start-up|firm|maker|chipmaker|carmaker|automaker|provider|platform|developer|group|fund|bank|operator|retailer|investor|marketplace|business|unit|subsidiary|arm|giant|unicorn|lender|insurer|fintech|conglomerate|manufacturer|agency|outfit|accelerator|incubator|supplier|airline|brand|publisher|studio|vendor|venture|consultancy|nonprofit|organization|organisation|network|chain|producer|miner|utility|brokerage|distributor|neobank|specialist|corporation|institution|exchange';
const PRODUCT =
  'app|tool|model|game|product|service|software|smartphone|phone|chatbot|assistant|feature|device|drug|vaccine|chip|processor|language|engine|browser|console|website|site|film|movie|show|album|album|book|series|car|suv|satellite|rocket|robot|library|framework|database|operating system';
const TITLE =
  'ceo|cfo|coo|cto|cmo|chief|founder|co-founder|cofounder|president|chairman|chairwoman|chair|director|partner|principal|vp|svp|evp|vice|head|executive|analyst|manager|managing|general|editor|secretary|minister|professor|investor|entrepreneur|economist|strategist|spokesman|spokeswoman|spokesperson|md|gp|author|lawyer|actor|engineer|scientist|researcher|banker';
/** Trades that only people have; designers, farmers and developers may be companies. */
const TRADES =
  'scientists?|engineers?|researchers?|programmers?|lawyers?|doctors?|journalists?|surgeons?|students?|graduates?|teachers?|brothers|sisters|siblings|twins|academics?|nurses?';
const OCCUPATION = '(?:ologist|onomist|ysicist|chemist|ematician|ysician|anist)s?';

const cue = (kind: Cue['kind'], weight: number, side: Cue['side'], source: string): Cue => ({
  kind,
  weight,
  side,
  pattern: new RegExp(side === 'left' ? `(?:^|[^${WORD}])(?:${source})$` : `^(?:${source})`, 'i'),
});

export const CUES: readonly Cue[] = [
  cue('person', 4, 'left', '(?:mr|mrs|ms|dr|prof|sir)\\.? '),
  cue(
    'person',
    3,
    'left',
    '(?:ceo|cfo|coo|cto|cmo|co-founder|cofounder|founder|founders|co-founders|chairman|chairwoman|president|analyst|officer|director|spokesman|spokeswoman|spokesperson|economist|chief|editor|actor|rapper|billionaire|entrepreneur|tycoon|secretary|minister|senator|svp|evp|vp|md|gp) ',
  ),
  cue(
    'person',
    1,
    'left',
    '(?:(?:general|managing|founding|operating|venture|senior|deal) partner|(?:vice|senior) president|managing director) ',
  ),
  cue(
    'person',
    1,
    'left',
    '(?:partner|angel|angels|angel investor|angel investors|individual|individuals|executive|executives|executives like|investor|manager|brothers|engineer|engineers|by) ',
  ),
  cue('person', 2, 'left', `(?:[${WORD}]{2,12}${OCCUPATION}|${TRADES}) `),
  cue('person', 1.2, 'left', '(?:said|says|adds|explains|recalls|wrote|notes) '),
  cue('person', 1, 'left', '(?:founded|co-founded|cofounded|started|created|founders) (?:in \\d{4} )?by '),
  cue('person', 1, 'right', ',? who\\b'),
  cue(
    'person',
    1,
    'right',
    ' (?:explained|explains|recalls|recalled|tells|told|adds|added|writes|wrote|tweeted|joked|admits|admitted|jokes|argues|believes|quipped|remembers|thinks|knew)\\b',
  ),
  cue('person', 0.6, 'right', ' (?:said|says)\\b'),
  cue('person', 3, 'right', ', (?:aged )?\\d\\d(?:,| and)'),
  cue(
    'person',
    3,
    'right',
    `(?:,| \\() ?(?:the |its |their |a |an |our |my |former |ex-|current |then-|solo |senior |deputy |founding )?(?:company's |company’s |firm's |firm’s |startup's |startup’s )?(?:[${WORD}]+ )?(?:${TITLE})\\b`,
  ),
  cue('organisation', 1.2, 'left', '(?:led|backed|funded|acquired|bought|owned|anchored|provided|run|made|developed) by '),
  cue(
    'organisation',
    2,
    'left',
    `(?:acquire|acquires|buy|buys|acquiring|buying|merge with|rival|rivals|competitor|competitors|shares of|shares in|${FIRM}) `,
  ),
  cue(
    'organisation',
    2.5,
    'left',
    `(?:${TITLE}|officer|employees?|alum|alumni|alumnus|veteran|team|division|unit|subsidiary) (?:of|at|for|from) `,
  ),
  cue('organisation', 1.5, 'left', '(?:stake|stakes|shares|investment|investments|invest|invested|invests|investing) in '),
  cue('organisation', 0.8, 'left', '(?:joined|left|via|through|at|former|ex|like|with) '),
  cue(
    'organisation',
    1,
    'left',
    '(?:investors?|backers?|firms|companies|startups|giants|funds|shareholders|banks|lenders|vcs)(?:,? (?:such as|like|including|include|includes|are|is))? ',
  ),
  cue(
    'organisation',
    1.5,
    'left',
    '(?:competes? with|competing with|competition from|compete against|partnership with|partnered with|deal with|merger with) ',
  ),
  cue(
    'organisation',
    2,
    'right',
    "['’]s? (?:ceo|founders?|co-founders?|chief|president|board|shares|stock|valuation|platform|app|products?|technology|customers|investors?|parent|headquarters|revenues?|series|funding|round|software|services?|business|chairman|growth|ipo|acquisition|bid|offer|earnings|market|first|latest|new|own)\\b",
  ),
  cue(
    'organisation',
    2,
    'right',
    ` (?:ceo|cfo|cto|coo|co-founders?|founders?|president|chairman|executives?|shares|stock|spokes[${WORD}]+|employees|shareholders|alums?|alumni)\\b`,
  ),
  cue(
    'organisation',
    1.2,
    'right',
    ' (?:has |have |had |also |recently |will )?(?:raised|raises|secured|closed|acquired?|acquires|announced|launched|invested|led|co-led|participated|plans|offers|provides|operates|competes|develops|sells|employs|builds|buys|bought|was founded|was acquired|went public|shares|filed|reported|declined to|unveiled|released)\\b',
  ),
  cue('organisation', 3, 'right', `,? (?:is |was )?(?:a|an|the|one of the|another) (?:[${WORD}-]+ ){0,5}?(?:${FIRM})\\b`),
  cue(
    'organisation',
    4,
    'right',
    ' ?[(<](?:nyse|nasdaq|lon|lse|tsx|hkg|hkse|asx|bse|nse|otc|euronext|six|tse|[A-Z]{2,5}\\.[A-Z]{1,2}[)>])',
  ),
  cue('organisation', 0.7, 'right', ', (?:which|whose)\\b'),
  cue('organisation', 1.5, 'right', ', (?:based|headquartered|founded|backed|owned)\\b'),
  cue('product', 0.8, 'left', '(?:called|dubbed|named|branded|known as) '),
  cue(
    'product',
    1.2,
    'left',
    '(?:launched|launches|launching|unveiled|unveils|released|releases|introduced|introduces|debuted|rolled out|shipped)(?: its| the| a new| their| new)? ',
  ),
  cue('product', 1.2, 'left', `its (?:new |latest |flagship |own |first |popular |open-source )(?:[${WORD}]+ )?(?:${PRODUCT})?,? ?`),
  cue('product', 1.8, 'left', `(?:${PRODUCT}) `),
  cue('product', 1.5, 'right', ` (?:${PRODUCT}|models|users|games)s?\\b`),
  cue('product', 2.5, 'right', `,? (?:is |was )?(?:a|an|the|its|our) (?:[${WORD}-]+ ){0,4}?(?:${PRODUCT})\\b`),
  cue('place', 3, 'left', '(?:based|headquartered|located|offices?|headquarters|hq|city|hub|market|hubs) (?:in|of|at|near) '),
];
