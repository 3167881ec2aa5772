import type { Locale } from './locale.ts';

const words = (list: string) => list.split('|').map((w) => w.trim());

export const en = {
  language: 'en',
  lexicon: {
    raise: words(
      'raises|raised|raise|has raised|have raised|had raised|secures|secured|has secured|nabs|nabbed|lands|landed|has landed|closes|closed|has closed|gets|scores|scored|snags|snagged|grabs|grabbed|bags|bagged|picks up|picked up|pulls in|pulled in|hauls in|hauled in|banks|banked|nets|netted|pockets|pocketed|attracts|attracted|receives|received|has received|garners|garnered|adds|added|collects|collected|completes|completed|has completed|announces|announced|wins|snares|snared|claims|takes in|took in|took on|brings in|brought in|locks down|rakes in|obtains|obtained|snaps up',
    ),
    lead: words('led|leads|co-led|co-leads|co-leading|leading|spearheaded|spearheads|headed|anchored|fronted|lead'),
    round: words(
      'round|financing|funding|investment|raise|fundraise|fundraising|funding round|financing round|investment round|capital raise|equity round|tranche|injection|deal|extension',
    ),
    acquire: words(
      'acquires|acquired|has acquired|buys|bought|has bought|to acquire|to buy|will acquire|will buy|is acquiring|is buying|snaps up|snapped up|purchases|purchased|takes over|took over|takes control of|scoops up|scooped up|picks up|picked up|swallows',
    ),
    participate: words('participated|participates|also participated|joined|took part|chipped in|joined in|invested|contributed|came in|returned|re-upped|followed on'),
    investors: words('investors|investor|backers|backer|shareholders|shareholder|supporters|partners'),
    existing: words('existing|previous|prior|returning|return|current|past|earlier|longtime|long-time|early|long-standing|inside'),
    fresh: words('new|first-time|newcomer|newcomers|incoming|fresh'),
    company: words(
      'company|startup|start-up|firm|business|group|platform|venture|developer|maker|provider|service|app|chipmaker|carmaker|automaker|retailer|lender|bank|fintech|unicorn|biotech|outfit|operator|marketplace|team|organization|organisation|manufacturer|scaleup|scale-up|studio|agency|brand|neobank|insurer|publisher|label|lab|studio|vendor',
    ),
    rumour: words('in talks|said to be|reportedly|considering|exploring|weighing|seeking|looking to|mulling|people familiar|sources said|in discussions|nearing|close to'),
  },
} satisfies Locale;
